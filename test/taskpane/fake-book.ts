import { DEFAULT_SETTINGS, type BookSettings, type Report } from '../../src/scoring';
import type { BookActions, Done, Inspection, NotDone, RunOutcome, RunState, Standing } from '../../src/workbook';
import type { RunFeed } from '../../src/taskpane/state/pane-store';

const DONE: Done = { ok: true };

/** A workbook of plain data, and a record of what was asked of it. */
export class FakeBook implements BookActions {
  /** Every call with its arguments, in order; readings are only counted. */
  readonly asked: unknown[][] = [];
  inspections = 0;
  inspection: Inspection;
  /** How the next run and every other deed end. */
  outcome: RunOutcome;
  done: Done = DONE;
  private state: RunState = { kind: 'idle' };
  private readonly listeners = new Set<(state: RunState) => void>();
  private readonly watchers = new Set<(place: string) => void>();

  constructor(report: Report, standing: Standing = 'none', settings: BookSettings = DEFAULT_SETTINGS) {
    this.inspection = { ok: true, report, settings, standing };
    this.outcome = { ok: true, report, completed: { count: report.indicators.length, completed: 0 }, written: [] };
  }

  static unreadable(why: NotDone, settings: BookSettings | null = null, report: Report = emptyReport()): FakeBook {
    const book = new FakeBook(report);
    book.inspection = { ...why, settings };
    return book;
  }

  readonly runs: RunFeed = {
    current: () => this.state,
    listen: (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  /** Lets a run tell of itself, as the ribbon's would. */
  tell(state: RunState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener(state));
  }

  /** A person changes a cell. */
  change(place = '绩效指标表!F6'): void {
    this.watchers.forEach((watcher) => watcher(place));
  }

  readonly inspect = (): Promise<Inspection> => {
    this.inspections += 1;
    return Promise.resolve(this.inspection);
  };

  readonly score = async (): Promise<RunOutcome> => {
    this.asked.push(['score']);
    this.tell({ kind: 'running', job: 'scoring', step: 'reading', slow: false });
    await Promise.resolve();
    this.tell({ kind: 'ended', outcome: this.outcome });
    return this.outcome;
  };

  readonly stop = (): void => void this.asked.push(['stop']);
  readonly clear = () => this.answered('clear');
  readonly goTo = (place: string) => this.answered('goTo', place);
  readonly type: BookActions['type'] = (entry) => this.answered('type', entry);
  readonly answer: BookActions['answer'] = (suggestion, answer) => this.answered('answer', suggestion, answer);
  readonly saveSettings: BookActions['saveSettings'] = (settings) => this.answered('saveSettings', settings);
  readonly createForm: BookActions['createForm'] = (form) => this.answered('createForm', form);
  readonly scoreUnder = () => (this.inspection.ok ? this.inspection.report : null);
  readonly sheets: BookActions['sheets'] = () => Promise.resolve([]);
  readonly preview: BookActions['preview'] = (hint) => Promise.resolve({ ok: true, hint, columns: [], indicators: 0, missing: '' });

  readonly watch: BookActions['watch'] = (listener) => {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  };

  private answered(...asked: unknown[]): Promise<Done> {
    this.asked.push(asked);
    return Promise.resolve(this.done);
  }
}

function emptyReport(): Report {
  const total = { weight: 100, score: null, scoreRate: null, grade: null, complete: false, highest: 100 };
  return { sheet: '绩效指标表', range: 'A3:H20', total, categories: [], indicators: [], findings: [] };
}
