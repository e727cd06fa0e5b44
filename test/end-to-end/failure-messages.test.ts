import type { Book, ExcelWindow } from '../excel';
import { openWithAddin, pressScore, scoreReport, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

let book: Book;
let excel: ExcelWindow;

beforeEach(async () => {
  book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  excel = await openWithAddin(book);
});

afterEach(() => {
  excel.close();
  book.dispose();
});

async function messageAfter(...failing: readonly number[]): Promise<string> {
  for (const request of failing) excel.faults.failRequest(request);
  const published = await pressScore(excel);
  return published.ok ? '' : published.message;
}

/** A first run reads three times, compares, writes, and sets up pages while it reads back: where that fails, it reads back once more. */
test.each([
  ['reading', [1], '读取工作簿时 Excel 报错（GeneralException', '工作簿没有改动'],
  ['reading', [3], '读取工作簿时 Excel 报错', '工作簿没有改动'],
  ['comparing', [4], '写入前核对时 Excel 报错', '工作簿没有改动'],
  ['writing', [5], '写入结果时 Excel 报错', '已写入的内容已全部撤回，工作簿恢复原样'],
  ['checking', [6, 7], '写入后核对时 Excel 报错', '结果已写入'],
])('a run that fails while %s (requests %j) says so, and what it leaves', async (_, failing, step, left) => {
  const message = await messageAfter(...failing);
  expect([message.includes(step), message.includes(left)]).toEqual([true, true]);
});

test.each([
  ['GeneralException', true],
  ['InvalidArgument', false],
])('%s, with which older builds fail while another workbook is open (OfficeDev/office-js#771), says so: %s', async (code, said) => {
  excel.faults.failRequest(1, code);
  const published = await pressScore(excel);
  expect(!published.ok && published.message.includes('同时开着别的工作簿的，请先关闭再试')).toBe(said);
});

test('a run that fails while it writes summaries anew names those that it leaves unfinished', async () => {
  await scoreReport(excel);
  sheetNamed(book, '指标').write({ row: 2, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: '不少于8家' }]]);
  expect(await messageAfter(5)).toMatch(/指标表已恢复原样；“核对”的标题注明“评分没有完成”，再按一次“评分”即可补写完整/);
});

test('when Excel takes nothing back either, the message says that results may be partly written', async () => {
  for (const next of [5, 6, 7, 8]) excel.faults.failRequest(next);
  expect(await messageAfter(5)).toContain('结果可能只写了一部分；请再按一次“评分”');
});
