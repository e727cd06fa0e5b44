import { DEFAULT_SETTINGS } from '../../../src/sheets';
import type { ScoreData } from '../../../src/report';
import type { ClearOutcome, NotDone, RunOutcome, Scored } from '../../../src/workbook';
import { INITIAL, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce, type PaneEvent } from '../../../src/taskpane/state/reduce';
import { reportWith } from '../small-report';

const REFUSED: NotDone = { ok: false, code: 'sheet-protected', message: '工作表受保护。' };
const BUSY: NotDone = { ok: false, code: 'cell-being-edited', message: '有单元格正在编辑。' };

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, INITIAL);
const inspected = (score: ScoreData, freshness: 'none' | 'current' | 'outdated' = 'none', obstacle: NotDone | null = null): PaneEvent => ({
  kind: 'inspected',
  inspection: { ok: true, score, settings: DEFAULT_SETTINGS, freshness, tables: [], waiting: [], obstacle },
});
const refused = (why: NotDone): PaneEvent => ({ kind: 'inspected', inspection: { ...why, settings: null } });
const scored = (score: ScoreData): Scored => ({ ok: true, score, completed: { count: 1, completed: 1 }, written: [] });
const ended = (outcome: RunOutcome): PaneEvent => ({ kind: 'run', state: { kind: 'ended', job: 'scoring', outcome } });
const cleared = (outcome: ClearOutcome): PaneEvent => ({ kind: 'run', state: { kind: 'ended', job: 'clearing', outcome } });
const running = (job: 'scoring' | 'clearing'): PaneEvent => ({
  kind: 'run',
  state: { kind: 'running', job, step: 'writing', slow: false },
});

describe('reading the book', () => {
  test('shows what was read', () => expect(after(inspected(reportWith())).book).toMatchObject({ kind: 'read', freshness: 'none' }));

  test('a refusal takes the place of what was read', () =>
    expect(after(inspected(reportWith()), refused(REFUSED)).book).toEqual({ kind: 'unreadable', why: { ...REFUSED, settings: null } }));

  test('while a cell is being edited, what was read before stays', () =>
    expect(after(inspected(reportWith()), refused(BUSY)).book.kind).toBe('read'));

  test('settings that could not be read leave those known before', () =>
    expect(after(inspected(reportWith()), refused(REFUSED)).settings).toBe(DEFAULT_SETTINGS));

  test('the latest run is forgotten when another table is in force', () =>
    expect(after(ended(scored(reportWith())), inspected(reportWith({ sheet: '另一张' }))).last).toBeNull());

  test('the latest run is remembered when its results are outdated', () =>
    expect(after(ended(scored(reportWith())), inspected(reportWith(), 'outdated')).last).not.toBeNull());
});

describe('a run', () => {
  test('is under way with its step', () => expect(after(running('scoring')).run).toMatchObject({ step: 'writing', stopping: false }));

  test('that ended well leaves what it came to, in force', () =>
    expect(after(running('scoring'), ended(scored(reportWith())))).toMatchObject({
      run: null,
      book: { kind: 'read', freshness: 'current' },
    }));

  test('remembers what the run before came to', () => {
    const first = reportWith({ total: { ...reportWith().total, score: 90 } });
    expect(after(ended(scored(first)), ended(scored(reportWith()))).last?.before).toBe(first);
  });

  test('stays asked to stop through its later steps', () =>
    expect(after(running('scoring'), { kind: 'stopping' }, running('scoring')).run?.stopping).toBe(true));

  test('that was refused says so, and keeps the book', () =>
    expect(after(inspected(reportWith()), running('scoring'), ended(REFUSED))).toMatchObject({
      run: null,
      book: { kind: 'read' },
      failure: { during: 'scoring', why: REFUSED },
    }));

  test('of clearing that was refused says that nothing was cleared', () =>
    expect(after(running('clearing'), cleared(REFUSED)).failure?.during).toBe('clearing'));
});

describe('what went wrong', () => {
  const failed: PaneEvent = { kind: 'failed', during: 'scoring', why: REFUSED };

  test('is told once when it comes back twice', () => expect(after(ended(REFUSED), failed).failure?.number).toBe(1));

  test('stays while its cause does', () => expect(after(failed, inspected(reportWith(), 'outdated', REFUSED)).failure?.why).toBe(REFUSED));

  test('goes when its cause is gone', () => expect(after(failed, inspected(reportWith())).failure).toBeNull());

  test('goes when its cause has given way to another', () =>
    expect(after(failed, inspected(reportWith(), 'outdated', { ...REFUSED, message: '另一张表受保护。' })).failure).toBeNull());

  test('stays where nothing in the book tells whether its cause is gone', () => {
    const broken: NotDone = { ok: false, code: 'host-failed', message: 'Excel 报错。' };
    expect(after({ kind: 'failed', during: 'scoring', why: broken }, inspected(reportWith())).failure?.why).toBe(broken);
  });

  test('goes when the same is done after all', () => {
    const lost: PaneEvent = { kind: 'failed', during: 'goingTo', why: REFUSED };
    expect(after(lost, { kind: 'succeeded', during: 'goingTo' }).failure).toBeNull();
    expect(after(lost, { kind: 'succeeded', during: 'making' }).failure).not.toBeNull();
  });

  test('goes when a person dismisses it', () => expect(after(failed, { kind: 'dismissed' }).failure).toBeNull());

  test('goes with the next success', () => expect(after(failed, ended(scored(reportWith()))).failure).toBeNull());

  test('gives way to what goes wrong next', () =>
    expect(after(failed, { kind: 'failed', during: 'goingTo', why: BUSY }).failure).toMatchObject({ during: 'goingTo', number: 2 }));
});

describe('the rest of the pane', () => {
  test('a tab that is chosen by itself shows all', () =>
    expect(after({ kind: 'turned', tab: 'indicators', standing: 'short' }, { kind: 'turned', tab: 'indicators' })).toMatchObject({
      tab: 'indicators',
      standing: null,
    }));

  test('clearing forgets the run it took out', () =>
    expect(after(ended(scored(reportWith())), cleared({ ok: true, cleared: [], kept: [] })).last).toBeNull());

  test('the same news twice is news twice', () =>
    expect(after({ kind: 'done', what: 'accepted' }, { kind: 'done', what: 'accepted' }).news?.number).toBe(2));
});
