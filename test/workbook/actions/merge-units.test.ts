import { areaFromA1, type Book, type ExcelWindow, writeBook } from '../../excel';
import { wordsFor } from '../../../src/text';
import { bookActions, type BookActions, type UnitFile } from '../../../src/workbook';
import { libreOffice, numberIn, recalculate } from '../../end-to-end/libreoffice';
import { bookOf } from '../../end-to-end/small-book';
import { contentsOf, sheetNamed } from '../../end-to-end/scoring';
import { inExcel } from '../in-excel';

const HEADER = ['序号', '一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'];
const MASTER = [
  HEADER,
  [1, '产出', '数量指标', '申请专利（件）', '≥10', null, 40],
  [2, '产出', '成本指标', '经费支出（万元）', 100, 90, 20],
  [3, '效益', '满意度指标', '群众满意度（%）', '90%', null, 40],
];

let book: Book;
let excel: ExcelWindow;
let actions: BookActions;

beforeEach(async () => {
  book = bookOf({ 指标: MASTER });
  excel = await inExcel(book);
  actions = bookActions(wordsFor('zh-CN'));
});

afterEach(() => {
  excel.close();
  book.dispose();
});

/** A file of a unit with so many patents, 万元 and per cent. */
function fileOf(unit: string, patents: string | number, money: string | number, content: string): UnitFile {
  const rows = [
    [`填报单位：${unit}`, '', '', '', '', '', ''],
    HEADER,
    [1, '产出', '数量指标', '申请专利（件）', 5, patents, 40],
    [2, '产出', '成本指标', '经费支出（万元）', 50, money, 20],
    [3, '效益', '满意度指标', '群众满意度（%）', '90%', content, 40],
  ];
  const grid = <Value>(of: (cell: string | number) => Value) => rows.map((cells) => cells.map(of));
  return {
    file: `${unit}.xlsx`,
    digest: unit,
    sheets: [
      {
        ...{ name: '自评表', hidden: false, area: { row: 0, column: 0, rowCount: rows.length, columnCount: 7 } },
        ...{ values: grid((cell) => cell), text: grid(String), numberFormats: grid(() => 'General') },
      },
    ],
  };
}

const TWO = [fileOf('甲所', 6, 40, '95%'), fileOf('乙所', 5, '500000元', '92%')];
const shown = (a1: string) => sheetNamed(book, '单位汇总').text(areaFromA1(a1)!);

async function merged(files: readonly UnitFile[]) {
  const outcome = await actions.writeUnits(files, []);
  if (!outcome.ok) throw new Error(outcome.message);
  await book.calculate();
  return outcome;
}

test('a preview writes nothing', async () => {
  const before = contentsOf(book);
  await actions.mergeUnits(TWO, []);
  expect(contentsOf(book)).toEqual(before);
});

test('actuals stand by unit, in the unit of the master, with a total beside what the master says', async () => {
  await merged(TWO);
  expect(shown('A4:H7')).toEqual([
    ['序号', '三级指标', '汇总方式', '合计', '总表', '说明', '甲所', '乙所'],
    ['1', '申请专利（件）', '相加', '11', '', '齐全', '6', '5'],
    ['2', '经费支出（万元）', '相加', '90', '90', '齐全', '40', '50'],
    ['3', '群众满意度（%）', '列示', '', '', '不相加，由人填写总表', '95%', '92%'],
  ]);
});

test('targets have their difference from the master, whose cell is read as it was typed', async () => {
  await merged(TWO);
  expect(shown('C11:H11')).toEqual([['相加', '10', '≥10', '0', '5', '5']]);
});

/** The same file with columns for the two numbers that its rate is made of. */
function withParts(file: UnitFile, parts: readonly [number, number]): UnitFile {
  const sheets = typeof file.sheets === 'string' ? [] : file.sheets;
  const added = (row: number) => (row === 1 ? ['分子', '分母'] : row === 4 ? parts : ['', '']);
  return {
    ...file,
    sheets: sheets.map((sheet) => ({
      ...{ ...sheet, area: { ...sheet.area, columnCount: 9 } },
      values: sheet.values.map((cells, row) => [...cells, ...added(row)]),
      text: sheet.text.map((cells, row) => [...cells, ...added(row).map(String)]),
      numberFormats: sheet.numberFormats.map((cells) => [...cells, 'General', 'General']),
    })),
  };
}

const WITH_PARTS = [withParts(fileOf('甲所', 6, 40, '50%'), [5, 10]), withParts(fileOf('乙所', 5, 50, '90%'), [27, 30])];

test('a rate over all units is worked out where they give 分子 and 分母', async () => {
  const { takeOvers } = await merged(WITH_PARTS);
  expect([shown('C7:F7'), takeOvers.at(-1)]).toEqual([
    [['列示', '80.00%', '', '按分子、分母的合计']],
    { indicator: '群众满意度（%）', cell: 'G5', was: '', text: '80.00%' },
  ]);
});

test('totals follow an edit', async () => {
  await merged(TWO);
  sheetNamed(book, '单位汇总').write(areaFromA1('G5')!, [[{ value: 7 }]]);
  await book.calculate();
  expect(shown('D5')).toEqual([['12']]);
});

test('LibreOffice comes to the same totals and differences, after an edit as well', async () => {
  const program = libreOffice();
  if (program === null) return;
  await merged(WITH_PARTS);
  sheetNamed(book, '单位汇总').write(areaFromA1('G5')!, [[{ value: 7 }]]);
  const { 单位汇总: rows } = await recalculate(program, await writeBook(book));
  expect(rows!.slice(4, 7).map((cells) => numberIn(cells[3]!))).toEqual([12, 90, 0.8]);
  expect(rows![10]!.slice(3, 6)).toEqual(['10', '≥10', '0']);
});

test('each figure has its file, sheet and cell', async () => {
  await merged(TWO);
  expect([shown('H16'), shown('H18')]).toEqual([[['乙所.xlsx\n自评表']], [['E4：50\nF4：500000元']]]);
});

test('the same merge once more writes nothing', async () => {
  await merged(TWO);
  const before = contentsOf(book);
  await merged(TWO);
  expect(contentsOf(book)).toEqual(before);
});

test('fewer units leave nothing of those before', async () => {
  await merged(TWO);
  await merged(TWO.slice(0, 1));
  expect(shown('G4:H7').map(([, second]) => second)).toEqual(['', '', '', '']);
});

test('a note beside the sheet is kept', async () => {
  await merged(TWO);
  sheetNamed(book, '单位汇总').write(areaFromA1('K5')!, [[{ value: '已电话核实' }]]);
  await merged(TWO.slice(0, 1));
  expect(shown('K5')).toEqual([['已电话核实']]);
});

test('a note where another unit would stand is not written over', async () => {
  await merged(TWO);
  sheetNamed(book, '单位汇总').write(areaFromA1('I5')!, [[{ value: '已电话核实' }]]);
  const outcome = await actions.writeUnits([...TWO, fileOf('丙所', 1, 1, '90%')], []);
  expect(outcome).toMatchObject({ ok: false, code: 'typed-in-summary' });
});

test("a person's own sheet of that name is left alone", async () => {
  book.addSheet('单位汇总').write(areaFromA1('A1')!, [[{ value: '自己的汇总' }]]);
  expect(await actions.writeUnits(TWO, [])).toMatchObject({ ok: false, code: 'sheet-name-taken' });
});

test('it is no table to be scored, and stays when scores are cleared', async () => {
  await merged(TWO);
  book.activeSheet = sheetNamed(book, '单位汇总');
  await actions.score();
  await actions.clear();
  expect([shown('A1'), await actions.inspect()]).toMatchObject([[['单位汇总']], { ok: true, score: { sheet: '指标' } }]);
});

test('units of an earlier merge are missed', async () => {
  await merged(TWO);
  const { data } = await merged(TWO.slice(0, 1));
  expect(data.findings.map(({ code }) => code)).toContain('unit-missing');
});

test('requests do not grow with units', async () => {
  const requests = async (files: readonly UnitFile[]) => {
    excel.resetCounts();
    await merged(files);
    return excel.counts.requests;
  };
  await merged(TWO);
  const few = await requests(TWO.slice(0, 1));
  expect(await requests(Array.from({ length: 30 }, (_, unit) => fileOf(`第${unit}所`, unit, 1, '90%')))).toBe(few);
});

describe('totals', () => {
  test('are offered for a blank cell, and for one that says otherwise as something to confirm', async () => {
    const { takeOvers } = await merged([fileOf('甲所', 6, 45, '95%'), TWO[1]!]);
    expect(takeOvers).toEqual([
      { indicator: '申请专利（件）', cell: 'G3', was: '', text: 11 },
      { indicator: '经费支出（万元）', cell: 'G4', was: '90', text: 95 },
    ]);
  });

  test('are typed into the cells that were confirmed', async () => {
    const { sheet, takeOvers } = await merged(TWO);
    expect(await actions.takeOver(sheet, takeOvers)).toEqual({ ok: true });
    expect(sheetNamed(book, '指标').read(areaFromA1('G3')!)[0]?.[0]?.value).toBe(11);
  });

  test('change nothing where a cell was filled meanwhile', async () => {
    const { sheet, takeOvers } = await merged(TWO);
    sheetNamed(book, '指标').write(areaFromA1('G3')!, [[{ value: 12 }]]);
    expect(await actions.takeOver(sheet, takeOvers)).toMatchObject({ ok: false, code: 'cell-changed' });
  });
});
