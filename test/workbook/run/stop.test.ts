import { at, type Book, type ExcelWindow } from '../../excel';
import { wordsFor } from '../../../src/text';
import { bookActions, onRunState, type BookActions, type RunState } from '../../../src/workbook';
import { sendInTurn } from '../../../src/workbook/commit/send';
import { contentsOf, sheetNamed } from '../../end-to-end/scoring';
import { bookOf, HEADER, RESULT_ROWS } from '../../end-to-end/small-book';
import { inExcel } from '../in-excel';

let book: Book;
let excel: ExcelWindow;
let actions: BookActions;

beforeEach(async () => {
  book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  excel = await inExcel(book);
  actions = bookActions(wordsFor('zh-CN'));
});

afterEach(() => {
  excel.close();
  book.dispose();
});

test.each([
  ['while the book is read', 2],
  ['before anything is written', 4],
])('a run that is stopped %s writes nothing, and says so', async (_, request) => {
  const before = contentsOf(book);
  const release = excel.faults.holdAnswer(request);
  const run = actions.score();
  await new Promise((resolve) => setTimeout(resolve, 100));
  actions.stop();
  release();
  expect([await run, contentsOf(book)]).toEqual([expect.objectContaining({ ok: false, code: 'stopped' }), before]);
});

test.each([
  ['while the last of it is on its way', 5],
  ['while pages are set up and results are read back', 6],
])('a run that has written everything is not stopped any more %s', async (_, request) => {
  const release = excel.faults.holdAnswer(request);
  const run = actions.score();
  await new Promise((resolve) => setTimeout(resolve, 200));
  actions.stop();
  release();
  expect(await run).toMatchObject({ ok: true });
});

test.each(Array.from({ length: 5 }, (_, index) => 7 + index))(
  'a run that notes in 核对 what Excel calculated otherwise is not stopped at its request %i: all results stand',
  async (request) => {
    const weight = { row: 2, column: 6, rowCount: 1, columnCount: 1 };
    excel.faults.beforeRequest(6, () => sheetNamed(book, '指标').write(weight, [[{ value: 10 }]]));
    const release = excel.faults.holdAnswer(request);
    const run = actions.score();
    await until(() => excel.counts.requests >= request);
    actions.stop();
    release();
    expect(await run).toMatchObject({ ok: true });
  },
);

test('between two requests of what is written, a stop leaves the second unsent', async () => {
  const put = (context: Excel.RequestContext, address: string) => {
    context.workbook.worksheets.getItem('指标').getRange(address).values = [[1]];
  };
  let stopped = false;
  const checkpoint = () => {
    if (stopped) throw new Error('stopped');
    stopped = true;
  };
  const sent = excel.run(async (context) => {
    const requests = ['M1', 'M2'].map((address) => [{ bytes: 0, queue: () => put(context, address) }]);
    await sendInTurn(context, requests, checkpoint);
  });
  await expect(sent).rejects.toThrow('stopped');
  expect(['M1', 'M2'].map((address) => sheetNamed(book, '指标').text(at(address))[0]?.[0])).toEqual(['1', '']);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('every step of a run is told, in order', async () => {
  const states: string[] = [];
  const end = onRunState((state: RunState) => states.push(state.kind === 'running' ? state.step : state.kind));
  await actions.score();
  end();
  expect(states).toEqual(['reading', 'guarding', 'writing', 'verifying', 'ended']);
});
