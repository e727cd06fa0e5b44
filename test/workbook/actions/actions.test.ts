import { areaFromA1, type Book, type CellValue, type ExcelWindow } from '../../excel';
import { wordsFor } from '../../../src/text';
import { bookActions, type BookActions, type Inspection } from '../../../src/workbook';
import { bookOf, HEADER } from '../../end-to-end/small-book';
import { contentsOf, sheetNamed } from '../../end-to-end/scoring';
import { inExcel } from '../in-excel';

const ROWS: readonly (readonly CellValue[])[] = [
  [...HEADER, '自评得分', '偏差原因'],
  ['产出', '数量指标', '设备故障率（%）', 2, 1, 40],
  ['产出', '数量指标', '合格率', '290%', '95%', null],
  ['产出', '质量指标', '监管有效', '健全', '较好', null],
  ['效益', '社会效益指标', '服务企业（家）', 10, null, 40],
];

let book: Book;
let excel: ExcelWindow;
let actions: BookActions;

beforeEach(async () => {
  book = bookOf({ 指标: ROWS });
  excel = await inExcel(book);
  actions = bookActions(wordsFor('zh-CN'));
});

afterEach(() => {
  excel.close();
  book.dispose();
});

type Found = Extract<Inspection, { ok: true }>;

async function inspected(): Promise<Found> {
  const inspection = await actions.inspect();
  if (!inspection.ok) throw new Error(inspection.message);
  return inspection;
}

const shown = (sheet: string, a1: string) => sheetNamed(book, sheet).text(areaFromA1(a1)!).flat();
const put = (a1: string, value: CellValue) => sheetNamed(book, '指标').write(areaFromA1(a1)!, [[{ value }]]);

/** The suggestion of the only finding that has one for the question. */
function suggestionIn({ score }: Found, question: string) {
  const found = score.findings.flatMap(({ suggestion }) => (suggestion?.question === question ? [suggestion] : []));
  if (found.length !== 1) throw new Error(`${found.length} suggestions for ${question}`);
  return found[0]!;
}

describe('inspect', () => {
  test('writes nothing', async () => {
    const before = contentsOf(book);
    await actions.inspect();
    expect(contentsOf(book)).toEqual(before);
  });

  test('tells that nothing was written yet', async () => expect((await inspected()).freshness).toBe('none'));

  test('tells that a run would write nothing else', async () => {
    await actions.score();
    expect((await inspected()).freshness).toBe('current');
  });

  test('tells that a run would write something else', async () => {
    await actions.score();
    put('F6', '不少于8家');
    expect((await inspected()).freshness).toBe('outdated');
  });

  test('tells that formulas have followed', async () => {
    await actions.score();
    put('F3', 2);
    expect((await inspected()).freshness).toBe('followed');
  });

  test('tells that formulas go by other rules than those that were saved since', async () => {
    await actions.score();
    const { settings } = await inspected();
    await actions.saveSettings({ ...settings, rules: { ...settings.rules, totals: 'B' } });
    expect((await inspected()).freshness).toBe('outdated');
  });

  test('does not wait without end for an Excel that does not answer', async () => {
    excel.faults.neverAnswerRequest(1);
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const inspection = actions.inspect();
    await jest.advanceTimersByTimeAsync(130_000);
    jest.useRealTimers();
    expect(await inspection).toMatchObject({ ok: false, code: 'host-silent' });
  });

  test('says why there is nothing to score', async () => {
    put('D2', '备忘');
    expect(await actions.inspect()).toMatchObject({ ok: false, code: 'no-table', settings: { rules: { name: '广东省级财政' } } });
  });
});

describe('a suggestion that less is better', () => {
  test('confirmed, turns the score and is remembered in 评分规则', async () => {
    await actions.answer([suggestionIn(await inspected(), 'lower-is-better')], 'yes');
    const { score } = await inspected();
    expect([score.indicators[0]?.score, score.indicators[0]?.readings.target]).toEqual([40, '≤2%']);
    expect(shown('评分规则', 'A1:B60')).toEqual(expect.arrayContaining(['确认：越低越好／设备故障率（%）', '是']));
  });

  test('rejected, is not made again', async () => {
    await actions.answer([suggestionIn(await inspected(), 'lower-is-better')], 'no');
    const { score } = await inspected();
    expect([score.indicators[0]?.score, score.findings.filter(({ code }) => code === 'lower-is-better-suggested')]).toEqual([20, []]);
  });

  test('confirmed, is what the next run writes', async () => {
    await actions.answer([suggestionIn(await inspected(), 'lower-is-better')], 'yes');
    await actions.score();
    await book.calculate();
    expect(shown('指标', 'H3')).toEqual(['40']);
  });
});

describe('a suspected misreading', () => {
  test('confirmed, corrects the cell', async () => {
    await actions.answer([suggestionIn(await inspected(), 'suspected-reading')], 'yes');
    expect(shown('指标', 'E4')).toEqual(['≥90%']);
  });

  test('rejected, is read as it was typed', async () => {
    await actions.answer([suggestionIn(await inspected(), 'suspected-reading')], 'no');
    expect((await inspected()).score.indicators[1]).toMatchObject({ completionRate: expect.closeTo(0.95 / 2.9, 10) as number });
  });

  test('changes nothing when the cell has changed meanwhile', async () => {
    const suggestion = suggestionIn(await inspected(), 'suspected-reading');
    put('E4', '92%');
    expect([await actions.answer([suggestion], 'yes'), shown('指标', 'E4'), book.sheetByName('评分规则')]).toEqual([
      expect.objectContaining({ ok: false, code: 'cell-changed' }),
      ['92%'],
      undefined,
    ]);
  });
});

describe('a split of weights', () => {
  beforeEach(() => put('G3', 20));

  test('confirmed, is typed into the blank weights', async () => {
    await actions.answer([suggestionIn(await inspected(), 'weight-split')], 'yes');
    expect(shown('指标', 'G3:G6')).toEqual(['20', '10', '10', '40']);
  });

  test('rejected, leaves the sums to be put right', async () => {
    await actions.answer([suggestionIn(await inspected(), 'weight-split')], 'no');
    const codes = (await inspected()).score.findings.map(({ code }) => code);
    expect([codes.includes('weights-proposed'), codes.includes('weights-not-adding-up')]).toEqual([false, true]);
  });
});

describe('type', () => {
  const entry = { sheet: '指标', cell: 'F6', was: '', text: '9' };

  test('writes as a person would', async () => {
    expect(await actions.type({ ...entry, text: '90%' })).toEqual({ ok: true });
    expect(sheetNamed(book, '指标').read(areaFromA1('F6')!)[0]?.[0]?.value).toBe(0.9);
  });

  test('a text that looks like a formula stays a text', async () => {
    await actions.type({ ...entry, cell: 'I6', text: '=未完成' });
    expect(shown('指标', 'I6')).toEqual(['=未完成']);
  });

  test.each(['3/4', '1-2', '1:1', '10:30', '1 1/2', '2024.10', 'TRUE', '（5）'])('%s stands as it was typed', async (text) => {
    await actions.type({ ...entry, text });
    expect(sheetNamed(book, '指标').read(areaFromA1('F6')!)[0]?.[0]?.value).toBe(text);
  });

  test.each<[string, number]>([
    ['1,200', 1200],
    ['-3.5', -3.5],
    ['12.5%', 0.125],
  ])('%s is a figure', async (text, value) => {
    await actions.type({ ...entry, text });
    expect(sheetNamed(book, '指标').read(areaFromA1('F6')!)[0]?.[0]?.value).toBe(value);
  });

  test('does not overwrite what was typed meanwhile', async () => {
    put('F6', 3);
    expect([await actions.type(entry), shown('指标', 'F6')]).toEqual([expect.objectContaining({ ok: false, code: 'cell-changed' }), ['3']]);
  });

  test("leaves a formula of the staff's alone", async () => {
    sheetNamed(book, '指标').write(areaFromA1('F6')!, [[{ value: null, formula: '=1+1' }]]);
    await book.calculate();
    expect(await actions.type({ ...entry, was: '2' })).toMatchObject({ ok: false, code: 'cell-has-formula' });
  });

  test("takes the place of the add-in's own score", async () => {
    await actions.score();
    expect(await actions.type({ sheet: '指标', cell: 'H6', was: '', text: '35' })).toEqual({ ok: true });
  });

  test('is refused on a protected sheet', async () => {
    sheetNamed(book, '指标').protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };
    expect(await actions.type(entry)).toMatchObject({ ok: false, code: 'sheet-protected' });
  });
});

describe('settings', () => {
  test('are saved in plain sight and read back', async () => {
    const { settings } = await inspected();
    const changed = { ...settings, output: { ...settings.output, results: 'sealed' as const } };
    expect(await actions.saveSettings(changed)).toEqual({ ok: true });
    expect((await inspected()).settings).toEqual(changed);
  });

  test('that were edited meanwhile are not overwritten', async () => {
    const { settings } = await inspected();
    await actions.saveSettings({ ...settings, rules: { ...settings.rules, totals: 'B' } });
    expect(await actions.saveSettings({ ...settings, rules: { ...settings.rules, scorePlaces: 1 } })).toMatchObject({
      ok: false,
      code: 'rules-edited',
    });
  });

  test('tell what the book would come to without being saved', async () => {
    const { settings } = await inspected();
    const other = { ...settings, rules: { ...settings.rules, scorePlaces: 0 } };
    expect([actions.scoreUnder(other)?.total.weight, book.sheetByName('评分规则')]).toEqual([100, undefined]);
  });

  test('about values make the next run write values', async () => {
    const { settings } = await inspected();
    await actions.saveSettings({ ...settings, output: { ...settings.output, results: 'sealed' } });
    await actions.score();
    put('F3', 2);
    await book.calculate();
    expect(shown('指标', 'H3')).toEqual(['20']);
  });
});

describe('where the table is', () => {
  beforeEach(() => {
    book.addSheet('说明');
    put('E2', '要求');
  });

  test('is asked for with what there is to choose from', async () =>
    expect(await actions.sheets()).toEqual([
      { sheet: '指标', headerRows: [] },
      { sheet: '说明', headerRows: [] },
    ]));

  test('is previewed column by column', async () => {
    const preview = await actions.preview({ sheet: '指标', headerRow: 2, columns: {} });
    if (!preview.ok) throw new Error(preview.message);
    expect(preview.columns.slice(2, 5)).toEqual([
      { column: 3, letters: 'D', caption: '三级指标', samples: ['设备故障率（%）', '合格率', '监管有效'], role: 'name' },
      { column: 4, letters: 'E', caption: '要求', samples: ['2', '290%', '健全'], role: null },
      { column: 5, letters: 'F', caption: '完成值', samples: ['1', '95%', '较好'], role: 'actual' },
    ]);
    expect([preview.indicators, preview.missing]).toEqual([null, expect.stringContaining('目标值') as string]);
  });

  test('once corrected, is remembered and scored', async () => {
    const table = { sheet: '指标', headerRow: 2, columns: { target: 4 } };
    const inspection = await actions.inspect();
    expect(inspection.ok).toBe(false);
    await actions.saveSettings({ ...inspection.settings!, table });
    expect((await inspected()).score.indicators).toHaveLength(4);
  });

  test('once corrected, follows when a row is inserted above', async () => {
    const inspection = await actions.inspect();
    await actions.saveSettings({ ...inspection.settings!, table: { sheet: '指标', headerRow: 2, columns: { target: 4 } } });
    sheetNamed(book, '指标').insert({ row: 0, column: 0, rowCount: 1, columnCount: 16384 }, 'down');
    expect((await inspected()).settings.table).toEqual({ sheet: '指标', headerRow: 3, columns: { target: 4 } });
  });
});

describe('goTo', () => {
  test('selects the cell', async () => {
    book.addSheet('说明');
    await actions.goTo('说明!C5');
    expect([book.activeSheet.name, book.selection]).toEqual(['说明', { row: 4, column: 2, rowCount: 1, columnCount: 1 }]);
  });

  test('says that a place is gone', async () => expect(await actions.goTo('没有!A1')).toMatchObject({ ok: false, code: 'place-gone' }));
});

describe('watch', () => {
  const settled = async () => await new Promise((resolve) => setTimeout(resolve, 50));

  test('tells of what a person typed, and not of what the add-in wrote', async () => {
    const heard: string[] = [];
    actions.watch((place) => heard.push(place));
    await settled();
    await actions.score();
    await settled();
    book.by('user', () => put('F6', 7));
    await settled();
    expect(heard).toEqual(['F6']);
  });

  test('ends when it is told to', async () => {
    const heard: string[] = [];
    const end = actions.watch((place) => heard.push(place));
    await settled();
    end();
    await settled();
    book.by('user', () => put('F6', 7));
    await settled();
    expect(heard).toEqual([]);
  });
});
