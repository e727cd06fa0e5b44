import type { Book, CellValue, Sheet } from './book';
import { newBook } from './new-book';
import { put, valueIn, valuesIn } from './sheet-shorthand';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = newBook(['绩效指标表', '表 2-1']);
  sheet = sheetAt(0);
});

afterEach(() => {
  book.dispose();
});

function sheetAt(index: number): Sheet {
  const found = book.sheets[index];
  if (!found) throw new RangeError(`There is no sheet ${String(index)}.`);
  return found;
}

async function resultOf(formula: string): Promise<CellValue | undefined> {
  put(sheet, 'H1', [[formula]]);
  await book.calculate();
  return valueIn(sheet, 'H1');
}

test.each([
  ['=ROUND(2.53/3*1.5,2)', 1.27],
  ['=ROUND(25/30*3.33,2)', 2.78],
  ['=ROUND(2.775,2)', 2.78],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(21.9/0.2,0)', 110],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(0.125,2)', 0.13],
])('%s rounds as Excel does, to %d', async (formula, result) => {
  expect(await resultOf(formula)).toBe(result);
});

/** "Floating-point arithmetic may give inaccurate results in Excel" (Microsoft Learn), and Excel's 15 digits. */
test.each<[string, CellValue]>([
  ['=INT((0.1+0.7)*10)', 7],
  ['=(43.1-43.2)+1', 0.8999999999999986],
  ['=1*(0.5-0.4-0.1)', -2.7755575615628914e-17],
  ['=0.1+0.2', 0.30000000000000004],
  ['=0.1+0.2=0.3', true],
  ['=1.1*1.1=1.21', true],
  ['=0.1+0.2>0.3', false],
  ['=(0.1+0.2)&"分"', '0.3分'],
  ['="共"&(1.1*3)', '共3.3'],
  ['=SUM(0.1,0.2)*10', 3.0000000000000004],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUND(0.285*100,0)', 29],
  ['=ROUND(-1.005,2)', -1.01],
])('%s is calculated in doubles: %j', async (formula, result) => {
  expect(await resultOf(formula)).toEqual(result);
});

test.each<[string, CellValue]>([
  ['=VALUE(SUBSTITUTE("≥90%","≥",""))', 0.9],
  ['=IFERROR(VALUE("达标"),"")', ''],
  ['=IF(1>2,"是","否")', '否'],
  ['=1=1', true],
  ['=TEXT(45291,"yyyy年m月d日")', '2023年12月31日'],
  ['=HYPERLINK("#A1","看")', '看'],
  ['=1/0', { error: '#DIV/0!' }],
  ['=NA()', { error: '#N/A' }],
  ['=没有的名称', { error: '#NAME?' }],
  ['=Z99', 0],
])('%s gives %j', async (formula, result) => {
  expect(await resultOf(formula)).toEqual(result);
});

test.each([
  ['=SUM(A1:A3)', 6],
  ['=SUM(A:A)', 6],
  ['=SUM(A1:A2,A3)', 6],
  ['=SUM((A1,A3))', 4],
  ['=SUM(绩效指标表!A1,绩效指标表!A3)', 4],
  ['=COUNTIF(A1:A3,">1")', 2],
  ['=SUMPRODUCT(A1:A3*2)', 12],
])('%s over 1, 2, 3 gives %d', async (formula, result) => {
  put(sheet, 'A1', [[1], [2], [3]]);
  expect(await resultOf(formula)).toBe(result);
});

test('a text that looks like a number is not added up', async () => {
  put(sheet, 'A1', [['5'], [2]]);
  expect(await resultOf('=SUM(A1:A2)')).toBe(2);
});

test('sheets with Chinese names and with names in quotes refer to each other', async () => {
  put(sheet, 'A1', [[7, "='表 2-1'!A1"]]);
  put(sheetAt(1), 'A1', [['=绩效指标表!A1*2']]);
  await book.calculate();
  expect(valueIn(sheet, 'B1')).toBe(14);
});

test('defined names are known, in the book and on a sheet', async () => {
  put(sheet, 'A1', [[7]]);
  book.setName('总分', null, '=绩效指标表!$A$1');
  book.setName('本表', sheet.id, '=绩效指标表!$A$1+1');
  expect(await resultOf('=总分+本表')).toBe(15);
});

test('a formula whose cells change is calculated again', async () => {
  put(sheet, 'A1', [[1]]);
  await resultOf('=A1+1');
  put(sheet, 'A1', [[5]]);
  await book.calculate();
  expect(valueIn(sheet, 'H1')).toBe(6);
});

test('a formula put over another one gives its own result', async () => {
  await resultOf('=1+1');
  expect(await resultOf('=2+2')).toBe(4);
});

test('a value put over a formula stays', async () => {
  await resultOf('=1+1');
  put(sheet, 'H1', [['手填']]);
  await book.calculate();
  expect(sheet.read({ row: 0, column: 7, rowCount: 1, columnCount: 1 })).toEqual([[{ value: '手填' }]]);
});

test('several writes need one calculation', async () => {
  put(sheet, 'B1', [['=A1*2']]);
  put(sheet, 'A1', [[4]]);
  put(sheet, 'C1', [['=B1+1']]);
  await book.calculate();
  expect(valueIn(sheet, 'C1')).toBe(9);
});

test('formulas filled down and right keep to the rows and columns that a dollar sign holds', async () => {
  put(sheet, 'A1', [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  put(sheet, 'D1', [
    ['=A1*$A$1+SUM(A$1:A1)', '=B1*$A$1+SUM(B$1:B1)', '=ROW()'],
    ['=A2*$A$1+SUM(A$1:A2)', '=B2*$A$1+SUM(B$1:B2)', '=ROW()'],
    ['=A3*$A$1+SUM(A$1:A3)', '=B3*$A$1+SUM(B$1:B3)', '=ROW()'],
  ]);
  await book.calculate();
  expect(valuesIn(sheet, 'D1:F3')).toEqual([
    [2, 20, 1],
    [5, 50, 2],
    [9, 90, 3],
  ]);
});

test('two open books do not read each other', async () => {
  const other = newBook(['绩效指标表']);
  put(sheet, 'A1', [[1, '=A1*2']]);
  put(other.activeSheet, 'A1', [[5, '=A1*2']]);
  await book.calculate();
  await other.calculate();
  expect([valueIn(sheet, 'B1'), valueIn(other.activeSheet, 'B1')]).toEqual([2, 10]);
  other.dispose();
});

test('an array formula shows in the cells below it', async () => {
  put(sheet, 'A1', [[1], [2]]);
  put(sheet, 'C1', [['=A1:A2*10']]);
  await book.calculate();
  expect([valueIn(sheet, 'C1'), valueIn(sheet, 'C2')]).toEqual([10, 20]);
});

test('an error in the engine is the rejection of the calculation, and the next one works again', async () => {
  const failure = new Error('engine');
  const rows = jest.spyOn(Object.getPrototypeOf(sheet) as { takeSpilled: () => void }, 'takeSpilled').mockImplementationOnce(() => {
    throw failure;
  });
  put(sheet, 'A1', [['=1+1']]);
  await expect(book.calculate()).rejects.toBe(failure);
  rows.mockRestore();
  await book.calculate();
  expect(valueIn(sheet, 'A1')).toBe(2);
});

test('6,000 formulas that refer to their own row are calculated, and their sum with them', async () => {
  const rows = 2_000;
  put(
    sheet,
    'A1',
    Array.from({ length: rows }, (_row, i) => [100, i % 130, 1.33]),
  );
  put(
    sheet,
    'D1',
    Array.from({ length: rows }, (_row, i) => {
      const row = String(i + 1);
      return [`=IF(A${row}=0,1,B${row}/A${row})`, `=ROUND(MIN(1,D${row})*C${row},2)`, `=E${row}/C${row}`];
    }),
  );
  put(sheet, 'H1', [['=SUM(E:E)']]);
  await book.calculate();
  expect(valueIn(sheet, 'H1')).toBeCloseTo(1602.43, 6);
});

describe('a last step that adds or subtracts (learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result)', () => {
  const comesTo = async (formula: string) => {
    put(sheet, 'A1', [[1.333, 1.225, formula]]);
    await book.calculate();
    return valueIn(sheet, 'C1');
  };

  test.each(['=1.333+1.225-1.333-1.225', '=A1+B1-A1-B1', '=1.1-1-0.1', '=0.5-0.4-0.1'])(
    '%s comes close to zero and is 0',
    async (formula) => expect(await comesTo(formula)).toBe(0),
  );
  test('is not the last within brackets', async () => expect(await comesTo('=(1.333+1.225-1.333-1.225)')).toBe(-2.220446049250313e-16));
  test('is not the last before a comparison', async () => expect(await comesTo('=0.5-0.4-0.1&""')).not.toBe('0'));
  test('that is far from zero stays', async () => expect(await comesTo('=0.3-0.2')).toBe(0.3 - 0.2));
  test('between numbers that differ in the 15th digit stays', async () => expect(await comesTo('=1.00000000000001-1')).not.toBe(0));
  test('hands 0 on to the formulas that refer to it', async () => {
    put(sheet, 'A1', [['=0.5-0.4-0.1', '=A1*1E17']]);
    await book.calculate();
    expect(valueIn(sheet, 'B1')).toBe(0);
  });
});

describe('formulas that come back to themselves (support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123)', () => {
  const comesTo = async (formulas: string[][]) => {
    put(sheet, 'A1', formulas);
    await book.calculate();
    return valuesIn(sheet, 'A1:C1')[0];
  };

  test('at once are 0', async () => expect(await comesTo([['=A1+1', '=2', '=B1*2']])).toEqual([0, 2, 4]));
  test('through others are 0, and what refers to them goes by that', async () =>
    expect(await comesTo([['=B1+1', '=A1+1', '=A1+B1+5']])).toEqual([0, 0, 5]));
  test('through a column that they stand in are 0', async () => expect((await comesTo([['=SUM(A:A)', '=1', '=A1']]))?.[0]).toBe(0));
  test('are calculated again once they do not', async () => {
    await comesTo([['=B1+1', '=A1+1', '=A1+B1+5']]);
    expect(await comesTo([['=1', '=A1+1', '=A1+B1+5']])).toEqual([1, 2, 8]);
  });
});
