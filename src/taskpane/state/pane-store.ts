import type { ReportData } from '../../report';
import type { Severity, Suggestion } from '../../scoring';
import type { BookSettings } from '../../sheets';
import type { BookActions, Done, EveryOutcome, FormOutcome, NewForm, RunOutcome, RunState, WaitingSheet } from '../../workbook';
import { INITIAL, type Attempt, type Opened, type PaneState, type Tab } from './pane-state';
import { reduce, type PaneEvent } from './reduce';
import type { Standing } from './standing';

/** Where jobs tell of themselves, whoever started them: the pane's button or the ribbon's. What listens gives the end of the listening. */
export interface JobFeed {
  readonly run: () => RunState;
  readonly onRun: (listener: (state: RunState) => void) => () => void;
  readonly onForm: (listener: (outcome: FormOutcome) => void) => () => void;
}

/** A person who types goes on typing: the book is read again when no change has come for so long, in milliseconds. */
const QUIET = 400;

/** Holds the pane's state, and does what the person asks of the workbook. */
export class PaneStore {
  /** Settings that were edited in 规则 and are not saved. */
  readonly unsaved: { current: Pick<BookSettings, 'rules' | 'output'> | null } = { current: null };
  private state = INITIAL;
  private readonly listeners = new Set<() => void>();
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private reading = false;
  private changedMeanwhile = false;

  constructor(
    readonly actions: BookActions,
    private readonly jobs: JobFeed,
  ) {}

  readonly current = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Begins to follow the workbook.
   *
   * @returns a function that ends it
   */
  start(): () => void {
    this.follow(this.jobs.run());
    const ends = [
      this.jobs.onRun((run) => this.follow(run)),
      this.jobs.onForm((outcome) => this.formMade(outcome)),
      this.actions.watch(() => this.changed()),
      // Excel does not tell of everything that a person does on the sheets before they come back to the pane.
      onFocus(() => this.changed()),
    ];
    void this.inspect();
    return () => {
      clearTimeout(this.quiet);
      ends.forEach((end) => end());
    };
  }

  /** One reading at a time, and none during a run: what changes meanwhile is read afterwards. */
  readonly inspect = (): Promise<void> => this.read('inspected');

  private async read(kind: 'inspected' | 'settled'): Promise<void> {
    if (this.reading || this.state.run !== null) {
      this.changedMeanwhile = true;
      return;
    }
    this.reading = true;
    const inspection = await this.actions.inspect();
    this.reading = false;
    // A run that began meanwhile knows better.
    if (this.state.run === null) this.enter({ kind, inspection });
    else this.changedMeanwhile = true;
    this.catchUp();
  }

  readonly reread = (): void => void this.inspect();

  readonly score = (): void => void this.attempt('scoring', this.actions.score());

  readonly scoreEvery = (): void => void this.attempt('scoring', this.actions.scoreEvery());

  /** Scores again what was scored last, one table or all, with results in place of what a person typed over them. */
  readonly overwrite = (sheet: WaitingSheet): void => this.scoreAgain([sheet]);

  /** Leaves the sheet to the person under another name, and scores again, which makes it anew. */
  readonly keepSheet = ({ sheet }: WaitingSheet): void =>
    void this.attempt('scoring', this.actions.keepSheets([sheet])).then((done) => (done ? this.scoreAgain([]) : undefined));

  private scoreAgain(overwritten: readonly WaitingSheet[]): void {
    const { actions, state } = this;
    void this.attempt('scoring', state.every === null ? actions.score(overwritten) : actions.scoreEvery(overwritten));
  }

  /** Scores, and brings the sheets of the whole report up to date. @returns the report; `null` where that was not done */
  readonly writeReport = async (): Promise<ReportData | null> => {
    const outcome = await this.actions.writeReport();
    if (!outcome.ok) this.enter({ kind: 'failed', during: 'scoring', why: outcome });
    return outcome.ok ? (outcome.report ?? null) : null;
  };

  /** Gives a paragraph that a person has rewritten back to the table: a blank one is written anew. @param cell with its sheet */
  readonly giveBack = (cell: string): void =>
    void this.attempt('answering', this.actions.giveBack(cell)).then((done) => (done ? this.writeReport() : null));

  readonly stop = (): void => {
    this.enter({ kind: 'stopping' });
    this.actions.stop();
  };

  readonly clear = (): void => {
    this.open(null);
    void this.attempt('clearing', this.actions.clear());
  };

  readonly goTo = (place: string): void => void this.attempt('goingTo', this.actions.goTo(place));

  readonly answer = async (suggestions: readonly Suggestion[], answer: 'yes' | 'no'): Promise<void> => {
    const done = await this.attempt('answering', this.actions.answer(suggestions, answer));
    if (done) this.enter({ kind: 'done', what: answer === 'yes' ? 'accepted' : 'rejected' });
    await this.inspect();
  };

  readonly createForm = (form: NewForm): void => {
    this.open(null);
    void this.attempt('making', this.actions.createForm(form));
  };

  readonly turnTo = (tab: Tab, only: { readonly severity?: Severity; readonly standing?: Standing } = {}): void =>
    this.enter({ kind: 'turned', tab, ...only });

  readonly open = (what: Opened | null): void => this.enter({ kind: 'opened', what });

  readonly dismiss = (): void => this.enter({ kind: 'dismissed' });

  private async attempt(during: Attempt, work: Promise<RunOutcome | EveryOutcome | Done>): Promise<boolean> {
    const outcome = await work;
    this.enter(outcome.ok ? { kind: 'succeeded', during } : { kind: 'failed', during, why: outcome });
    return outcome.ok;
  }

  private follow(state: RunState): void {
    this.enter({ kind: 'run', state });
    if (state.kind === 'ended' && !this.knowsAfter(state)) void this.inspect();
    else if (state.kind === 'ended' && !this.changedMeanwhile) void this.read('settled');
    else if (state.kind !== 'running') this.catchUp();
  }

  /** A run that ended well tells everything but what it left in 评分规则; after any other end it is open what stands in the book. */
  private knowsAfter({ job, outcome }: Extract<RunState, { kind: 'ended' }>): boolean {
    return job === 'scoring' && outcome.ok;
  }

  private formMade(outcome: FormOutcome): void {
    if (!outcome.ok) return this.enter({ kind: 'failed', during: 'making', why: outcome });
    this.enter({ kind: 'done', what: 'formMade' });
    void this.inspect();
  }

  private changed(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.inspect(), QUIET);
  }

  private catchUp(): void {
    if (!this.changedMeanwhile || this.reading || this.state.run !== null) return;
    this.changedMeanwhile = false;
    this.changed();
  }

  private enter(event: PaneEvent): void {
    const next = reduce(this.state, event);
    if (next === this.state) return;
    this.state = next;
    this.listeners.forEach((listener) => listener());
  }
}

function onFocus(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}
