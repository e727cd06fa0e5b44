import type { Book, ExcelWindow } from '../../excel';
import { wordsFor } from '../../../src/text';
import { bookActions, onRunState, type RunOutcome } from '../../../src/workbook';
import { contentsOf, sheetNamed } from '../../end-to-end/scoring';
import { bookOf, HEADER, RESULT_ROWS } from '../../end-to-end/small-book';
import { inExcel } from '../in-excel';

/*
 * A run is one step of Excel's undo where ExcelApi 1.20 is: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities.
 * Hosts that offer it may fail all the same: OfficeDev/office-js#6711 and 6255 at once, 6491 with UndoNotSupported at many formulas.
 */

const WITH_UNDO_GROUPS = { requirementSets: { ExcelApi: '1.20' } };
const WRITING = 5;

type Rows = Parameters<typeof bookOf>[0][string];

const NOTHING_TO_CHECK: Rows = [
  [...HEADER, '偏差原因'],
  ['过程', '资金管理', '资金支出率', 100, 100, 20],
  ['产出', '数量指标', '申请专利（件）', 600, 600, 40],
  ['效益', '社会效益指标', '服务企业（家）', 10, 10, 40],
];

let book: Book;
let excel: ExcelWindow;

async function open(settings: Parameters<typeof inExcel>[1], rows: Rows = [HEADER, ...RESULT_ROWS]): Promise<void> {
  book = bookOf({ 指标: rows });
  excel = await inExcel(book, settings);
}

afterEach(() => {
  excel.close();
  book.dispose();
});

/** Scores the book, and gives how it ended. */
async function ended(): Promise<RunOutcome> {
  let outcome: RunOutcome | undefined;
  const end = onRunState((state) => {
    if (state.kind === 'ended' && state.job === 'scoring') outcome = state.outcome;
  });
  await bookActions(wordsFor('zh-CN')).score();
  end();
  if (outcome === undefined) throw new Error('The run did not end.');
  return outcome;
}

/** What the book holds after a run that nothing disturbs. */
async function undisturbed(): Promise<unknown> {
  await open({});
  await ended();
  const contents = contentsOf(book);
  excel.close();
  book.dispose();
  return contents;
}

/** Lets a host refuse merged requests. @returns for every run of requests, whether it asks for one step of undo */
function watchMerging(refuse: boolean): unknown[] {
  const asked: unknown[] = [];
  const { run } = Excel;
  Excel.run = (async (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    asked.push(options.mergeUndoGroup);
    if (refuse && options.mergeUndoGroup === true) await run(async (context) => (failed(), await context.sync()));
    return await run(options, batch);
  }) as typeof Excel.run;
  return asked;
}

function failed(): void {
  excel.faults.failRequest(1, 'GeneralException');
}

test.each([
  ['1.20', [true]],
  ['1.19', [false]],
])('where ExcelApi %s is, a run asks for one step of undo: %j', async (version, asked) => {
  await open({ requirementSets: { ExcelApi: version } });
  const merging = watchMerging(false);
  expect(await ended()).toMatchObject({ ok: true });
  expect(merging).toEqual(asked);
});

test('a host that refuses merged requests at once gets them one by one', async () => {
  const expected = await undisturbed();
  await open(WITH_UNDO_GROUPS);
  const merging = watchMerging(true);
  expect(await ended()).toMatchObject({ ok: true, undoSteps: 2 });
  expect([merging, contentsOf(book)]).toEqual([[true, false], expected]);
});

test('a host that refuses while results are written gets all of them one by one', async () => {
  const expected = await undisturbed();
  await open(WITH_UNDO_GROUPS);
  excel.faults.failRequest(WRITING, 'UndoNotSupported');
  expect(await ended()).toMatchObject({ ok: true, undoSteps: 2 });
  expect(contentsOf(book)).toEqual(expected);
});

test('what fails without merging as well is told', async () => {
  await open(WITH_UNDO_GROUPS);
  excel.faults.failRequest(1);
  excel.faults.failRequest(2);
  expect(await ended()).toMatchObject({ ok: false, code: 'host-failed' });
});

test('a run that is stopped is not begun again', async () => {
  await open(WITH_UNDO_GROUPS);
  const merging = watchMerging(false);
  const actions = bookActions(wordsFor('zh-CN'));
  const release = excel.faults.holdAnswer(2);
  const run = actions.score();
  while (excel.counts.requests < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  actions.stop();
  release();
  expect([await run, merging]).toEqual([expect.objectContaining({ code: 'stopped' }), [true]]);
});

describe('the steps that undo takes', () => {
  const stepsOf = (outcome: RunOutcome) => (outcome.ok ? outcome.undoSteps : outcome.message);

  beforeEach(() => open({}));

  test('are one for cells and one for pages', async () => {
    expect(stepsOf(await ended())).toBe(2);
  });

  test('are one where nothing but cells changes', async () => {
    await ended();
    sheetNamed(book, '指标').write({ row: 2, column: 7, rowCount: 1, columnCount: 1 }, [[{ value: null }]]);
    expect(stepsOf(await ended())).toBe(1);
  });

  test('are none where nothing changes', async () => {
    await ended();
    expect(stepsOf(await ended())).toBeUndefined();
  });

  test('are not told where a sheet is gone, which Excel cannot take back', async () => {
    const put = (actual: number | null) =>
      sheetNamed(book, '指标').write({ row: 2, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: actual }]]);
    excel.close();
    book.dispose();
    await open({}, NOTHING_TO_CHECK);
    put(null);
    await ended();
    put(100);
    const outcome = await ended();
    expect([outcome.ok && outcome.removed, stepsOf(outcome)]).toEqual([['核对'], undefined]);
  });
});
