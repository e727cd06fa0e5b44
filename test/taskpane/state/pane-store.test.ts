import { DEFAULT_SETTINGS } from '../../../src/sheets';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import type { NotDone } from '../../../src/workbook';
import { FakeBook } from '../fake-book';
import { reportWith } from '../small-report';

const RUNNING = { kind: 'running', job: 'scoring', step: 'reading', slow: false } as const;
const REFUSED: NotDone = { ok: false, code: 'sheet-protected', message: '工作表受保护。' };

let book: FakeBook;
let store: PaneStore;
let end: () => void;

beforeEach(async () => {
  jest.useFakeTimers();
  book = new FakeBook(reportWith());
  store = new PaneStore(book, book.jobs);
  end = store.start();
  await jest.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  end();
  jest.useRealTimers();
});

test('reads the book when it starts', () => expect([book.inspections, store.current().book.kind]).toEqual([1, 'read']));

test('reads the book once more when a person has stopped typing', async () => {
  for (let key = 0; key < 5; key += 1) {
    book.change();
    await jest.advanceTimersByTimeAsync(200);
  }
  await jest.advanceTimersByTimeAsync(400);
  expect(book.inspections).toBe(2);
});

test('reads the book once more when a person comes back to the pane', async () => {
  window.dispatchEvent(new Event('focus'));
  await jest.advanceTimersByTimeAsync(400);
  expect(book.inspections).toBe(2);
});

test('does not read while a run is under way, but after it', async () => {
  book.tell(RUNNING);
  book.change();
  await jest.advanceTimersByTimeAsync(1000);
  const during = book.inspections;
  book.tell({ kind: 'ended', job: 'scoring', outcome: book.outcome });
  await jest.advanceTimersByTimeAsync(1000);
  expect([during, book.inspections]).toEqual([1, 2]);
});

test('what was read while a run began is not shown', async () => {
  book.inspection = { ...REFUSED, settings: null };
  const reading = store.inspect();
  book.tell(RUNNING);
  await reading;
  expect(store.current().book.kind).toBe('read');
});

test('a run of the ribbon fills the pane', async () => {
  book.tell(RUNNING);
  book.tell({ kind: 'ended', job: 'scoring', outcome: book.outcome });
  await jest.advanceTimersByTimeAsync(0);
  expect(store.current().book).toMatchObject({ kind: 'read', freshness: 'current' });
});

test('an answer is carried out, told, and the book read again', async () => {
  const suggestion = { question: 'done', subject: '专利', cells: [] } as const;
  await store.answer([suggestion], 'no');
  expect([book.asked, store.current().news?.what, book.inspections]).toEqual([[['answer', [suggestion], 'no']], 'rejected', 2]);
});

test('a deed that fails is told, and the book is not read again', async () => {
  book.done = REFUSED;
  store.createForm({ kind: 'sample', preset: '' });
  await jest.advanceTimersByTimeAsync(0);
  expect([store.current().failure?.during, book.inspections]).toEqual(['making', 1]);
});

test('clearing closes the question and reads the book again', async () => {
  store.open('clearing');
  store.clear();
  await jest.advanceTimersByTimeAsync(0);
  expect([store.current().open, book.asked, book.inspections]).toEqual([null, [['clear']], 2]);
});

test('a form that the ribbon made is told, and the book read again', async () => {
  await book.createForm({ kind: 'sample', preset: '' });
  await jest.advanceTimersByTimeAsync(0);
  expect([store.current().news?.what, book.inspections]).toEqual(['formMade', 2]);
});

test('a run that failed leaves open what stands in the book, which is read again', async () => {
  book.tell({ kind: 'ended', job: 'scoring', outcome: REFUSED });
  await jest.advanceTimersByTimeAsync(0);
  expect(book.inspections).toBe(2);
});

test('after a run that ended well only the settings are read again', async () => {
  book.inspection = { ...book.inspection, ...({ freshness: 'outdated', settings: { ...DEFAULT_SETTINGS } } as const) };
  book.tell({ kind: 'ended', job: 'scoring', outcome: book.outcome });
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.current().settings).toBe(book.inspection.settings);
  expect(store.current().book).toMatchObject({ kind: 'read', freshness: 'current' });
});

test('stopping is passed on', () => {
  book.tell(RUNNING);
  store.stop();
  expect([book.asked, store.current().run?.stopping]).toEqual([[['stop']], true]);
});

test('after its end it no longer follows the book', async () => {
  end();
  book.change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(book.inspections).toBe(1);
});

test('shows what stands in the book after its results were cleared', async () => {
  const without = reportWith({ total: { ...reportWith().total, score: null, grade: null } });
  book.inspection = { ok: true, score: without, settings: DEFAULT_SETTINGS, freshness: 'none', tables: [], waiting: [], obstacle: null };
  book.tell({ kind: 'ended', job: 'clearing', outcome: { ok: true, cleared: [{ sheet: '表2-1', range: '' }], kept: [] } });
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.current().book).toMatchObject({ kind: 'read', freshness: 'none', score: without });
});
