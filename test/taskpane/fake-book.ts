import { type BookSettings, DEFAULT_SETTINGS } from '../../src/sheets';
import type { ScoreData } from '../../src/report';
import type {
  BookActions,
  ClearOutcome,
  Done,
  Entry,
  EveryOutcome,
  FormOutcome,
  Inspection,
  NotDone,
  RunOutcome,
  RunState,
  Freshness,
} from '../../src/workbook';
import type { JobFeed } from '../../src/taskpane/state/pane-store';

const DONE: Done = { ok: true };

/** A workbook of plain data, and a record of what was asked of it. */
export class FakeBook implements BookActions {
  /** Every call with its arguments, in order; readings are only counted. */
  readonly asked: unknown[][] = [];
  /** What was typed, visited and saved, in order. */
  readonly typed: Entry[] = [];
  readonly visited: string[] = [];
  readonly saved: BookSettings[] = [];
  inspections = 0;
  inspection: Inspection;
  /** How the next run, the next clearing and every other deed end. */
  outcome: RunOutcome;
  everyOutcome: EveryOutcome = {
    ...{ ok: true, tables: [], written: [] },
    overview: { rows: [], budgetUnit: '', total: { method: 'mean', weight: null, score: null, scoreRate: null, grade: null } },
  };
  clearOutcome: ClearOutcome = { ok: true, cleared: [], kept: [] };
  done: Done = DONE;
  private state: RunState = { kind: 'idle' };
  private readonly listeners = new Set<(state: RunState) => void>();
  private readonly formListeners = new Set<(outcome: FormOutcome) => void>();
  private readonly watchers = new Set<(place: string) => void>();

  constructor(score: ScoreData = emptyReport(), freshness: Freshness = 'none', settings: BookSettings = DEFAULT_SETTINGS) {
    this.inspection = { ok: true, score, settings, freshness, tables: [], waiting: [], obstacle: null };
    this.outcome = { ok: true, score, completed: { count: score.indicators.length, completed: 0 }, written: [] };
  }

  static unreadable(why: NotDone, settings: BookSettings | null = null, score: ScoreData = emptyReport()): FakeBook {
    const book = new FakeBook(score);
    book.inspection = { ...why, settings };
    return book;
  }

  readonly jobs: JobFeed = {
    run: () => this.state,
    onRun: (listener) => added(this.listeners, listener),
    onForm: (listener) => added(this.formListeners, listener),
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

  readonly score = async (...overwritten: unknown[]): Promise<RunOutcome> => {
    this.asked.push(['score', ...overwritten]);
    this.tell({ kind: 'running', job: 'scoring', step: 'reading', slow: false });
    await Promise.resolve();
    this.tell({ kind: 'ended', job: 'scoring', outcome: this.outcome });
    return this.outcome;
  };

  readonly scoreEvery = (...overwritten: unknown[]): Promise<EveryOutcome> => {
    this.asked.push(['scoreEvery', ...overwritten]);
    this.tell({ kind: 'ended', job: 'scoring-every', outcome: this.everyOutcome });
    return Promise.resolve(this.everyOutcome);
  };

  readonly keepSheets: BookActions['keepSheets'] = (sheets) => this.answered('keepSheets', sheets);

  readonly stop = (): void => void this.asked.push(['stop']);
  readonly clear = async (): Promise<ClearOutcome> => {
    this.asked.push(['clear']);
    this.tell({ kind: 'running', job: 'clearing', step: 'clearing', slow: false });
    await Promise.resolve();
    this.tell({ kind: 'ended', job: 'clearing', outcome: this.clearOutcome });
    return this.clearOutcome;
  };

  readonly goTo = (place: string) => {
    this.visited.push(place);
    return this.answered('goTo', place);
  };
  readonly type: BookActions['type'] = (entry) => {
    this.typed.push(entry);
    return this.answered('type', entry);
  };
  readonly answer: BookActions['answer'] = (suggestion, answer) => this.answered('answer', suggestion, answer);
  readonly saveSettings: BookActions['saveSettings'] = (settings) => {
    this.saved.push(settings);
    return this.answered('saveSettings', settings);
  };
  readonly createForm: BookActions['createForm'] = async (form) => {
    const done = await this.answered('createForm', form);
    const outcome: FormOutcome = done.ok ? { ok: true, sheet: '绩效指标表' } : done;
    this.formListeners.forEach((listener) => listener(outcome));
    return done;
  };

  scoreUnder: BookActions['scoreUnder'] = () => (this.inspection.ok ? this.inspection.score : null);
  /** Given by the tests that ask for them. */
  report: BookActions['report'] = () => null;
  readonly writeReport: BookActions['writeReport'] = async () => {
    this.asked.push(['writeReport']);
    await Promise.resolve();
    this.tell({ kind: 'ended', job: 'scoring', outcome: this.outcome });
    return this.outcome;
  };
  readonly giveBack: BookActions['giveBack'] = (cell) => this.answered('giveBack', cell);
  sheets: BookActions['sheets'] = () => Promise.reject(new Error('This book was not asked to have sheets.'));
  preview: BookActions['preview'] = () => Promise.reject(new Error('This book was not asked to have a preview.'));
  /** Given by the tests that ask for them. */
  mergeUnits: BookActions['mergeUnits'] = () => Promise.reject(new Error('This book was not asked to merge units.'));
  writeUnits: BookActions['writeUnits'] = () => Promise.reject(new Error('This book was not asked to write units.'));
  readonly writeAudit: BookActions['writeAudit'] = (audited) => this.answered('writeAudit', audited.file);
  readonly takeOver: BookActions['takeOver'] = (sheet, figures) => this.answered('takeOver', sheet, figures);

  readonly watch: BookActions['watch'] = (listener) => added(this.watchers, listener);

  private answered(...asked: unknown[]): Promise<Done> {
    this.asked.push(asked);
    return Promise.resolve(this.done);
  }
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function emptyReport(): ScoreData {
  const total = { weight: 100, score: null, scoreRate: null, grade: null, complete: false, highest: 100 };
  return { sheet: '绩效指标表', range: 'A3:H20', total, categories: [], indicators: [], findings: [] };
}
