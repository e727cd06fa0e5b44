import type { Book, Sheet } from './book';
import { newBook } from './new-book';
import { at, formulaIn, put, valueIn, valuesIn } from './sheet-shorthand';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = newBook(['甲', '乙']);
  sheet = book.activeSheet;
});

afterEach(() => {
  book.dispose();
});

describe('sheets', () => {
  const names = (): string[] => book.sheets.map(({ name }) => name);

  test('a new sheet comes last, and the active one stays', () => {
    book.addSheet('表2-1');
    expect([names(), book.activeSheet.name]).toEqual([['甲', '乙', '表2-1'], '甲']);
  });

  test.each([[''], ['甲'], ['a'.repeat(32)], ['a/b'], ['a[b]'], ["'a"], ['History']])('the name %j is refused', (name) => {
    expect(() => book.addSheet(name)).toThrow(RangeError);
  });

  test('a sheet is found whatever the case of its name', () => {
    book.addSheet('Score');
    expect(book.sheetByName('SCORE')?.name).toBe('Score');
  });

  test('ids stay when sheets are renamed and moved', () => {
    const { id } = sheet;
    sheet.name = '新';
    sheet.position = 1;
    expect([names(), book.sheets[1]?.id]).toEqual([['乙', '新'], id]);
  });

  test('formulas follow a renamed sheet and lose a removed one', async () => {
    const other = book.sheetByName('乙');
    put(sheet, 'A1', [['=乙!A1']]);
    if (other) other.name = '表 2';
    expect(formulaIn(sheet, 'A1')).toBe("='表 2'!A1");
    if (other) book.removeSheet(other);
    await book.calculate();
    expect(valueIn(sheet, 'A1')).toEqual({ error: '#REF!' });
  });

  test('the last visible sheet can be neither hidden nor removed', () => {
    const other = book.sheetByName('乙');
    if (other) other.visibility = 'veryHidden';
    expect(() => {
      sheet.visibility = 'hidden';
    }).toThrow(RangeError);
    expect(() => {
      book.removeSheet(sheet);
    }).toThrow(RangeError);
  });

  test('removing the active sheet activates its neighbour', () => {
    book.removeSheet(sheet);
    expect([names(), book.activeSheet.name]).toEqual([['乙'], '乙']);
  });

  test('freezing, gridlines and tab colour are kept', () => {
    sheet.frozen = { rows: 3, columns: 1 };
    sheet.showGridlines = false;
    sheet.tabColor = '#FF0000';
    expect([sheet.frozen, sheet.showGridlines, sheet.tabColor]).toEqual([{ rows: 3, columns: 1 }, false, '#FF0000']);
  });
});

describe('tables', () => {
  beforeEach(() => {
    put(sheet, 'A1', [
      ['目标值', '完成值'],
      [4, 5],
      [10, 9],
    ]);
  });

  test('a table takes its column names from its headers', () => {
    const table = sheet.addTable(at('A1:B3'), true);
    expect([table.name, table.columnNames, table.showHeaders]).toEqual(['表1', ['目标值', '完成值'], true]);
  });

  test('a table without headers gets a row of them', () => {
    const table = sheet.addTable(at('A1:B3'), false);
    expect([table.area, valuesIn(sheet, 'A1:B2')]).toEqual([
      at('A1:B4'),
      [
        ['列1', '列2'],
        ['目标值', '完成值'],
      ],
    ]);
  });

  test('a table that grows names its new columns by their header cells', () => {
    const table = sheet.addTable(at('A1:B3'), true);
    put(sheet, 'C1', [['完成率']]);
    table.resize(at('A1:D3'));
    expect(table.columnNames).toEqual(['目标值', '完成值', '完成率', '列4']);
  });

  test('formulas speak of its columns, from its own rows and from another sheet', async () => {
    const table = sheet.addTable(at('A1:B3'), true);
    table.name = '指标';
    const other = book.sheetByName('乙');
    put(sheet, 'C2', [['=指标[@完成值]/指标[@目标值]']]);
    if (other) put(other, 'A1', [['=SUM(指标[完成值])', '=INDEX(指标[完成值],2)']]);
    await book.calculate();
    expect([valueIn(sheet, 'C2'), other && valuesIn(other, 'A1:B1')]).toEqual([1.25, [[14, 9]]]);
  });

  test('formulas follow the name of the table', () => {
    const table = sheet.addTable(at('A1:B3'), true);
    put(sheet, 'D1', [['=SUM(表1[完成值])']]);
    table.name = '指标';
    expect(formulaIn(sheet, 'D1')).toBe('=SUM(指标[完成值])');
  });

  test('a table turned into cells leaves formulas that speak of the cells', () => {
    const table = sheet.addTable(at('A1:B3'), true);
    put(sheet, 'D1', [['=SUM(表1[完成值])']]);
    table.convertToRange();
    expect([sheet.tables, formulaIn(sheet, 'D1')]).toEqual([[], '=SUM(甲!$B$2:$B$3)']);
  });

  test('tables cannot overlap', () => {
    sheet.addTable(at('A1:B3'), true);
    expect(() => sheet.addTable(at('B3:C5'), true)).toThrow(RangeError);
  });

  test('a table follows the cells that move', () => {
    const table = sheet.addTable(at('A1:B3'), true);
    sheet.insert(at('1:1'), 'down');
    sheet.insert(at('4:4'), 'down');
    expect(table.area).toEqual(at('A2:B5'));
  });

  test.each([['A1'], ['1表'], ['指 标'], ['R']])('the name %j is refused', (name) => {
    const table = sheet.addTable(at('A1:B3'), true);
    expect(() => {
      table.name = name;
    }).toThrow(RangeError);
  });
});
