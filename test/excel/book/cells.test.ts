import type { Book, Sheet } from './book';
import { newBook } from './new-book';
import { at, formulaIn, put, textIn, valueIn, valuesIn } from './sheet-shorthand';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = newBook(['表']);
  sheet = book.activeSheet;
});

afterEach(() => {
  book.dispose();
});

test.each([[1.5], ['文字'], ['007'], ['TRUE'], [true], [false], [0], [''], ['=不是公式'], [{ error: '#N/A' as const }]])(
  'the value %j is read as it was written',
  (value) => {
    sheet.write(at('A1'), [[{ value }]]);
    expect(valueIn(sheet, 'A1')).toEqual(value);
  },
);

test('an error and the text that looks like one are told apart', () => {
  put(sheet, 'A1', [['#N/A', { error: '#N/A' }]]);
  expect(valuesIn(sheet, 'A1:B1')).toEqual([['#N/A', { error: '#N/A' }]]);
});

test('a cell is left alone where nothing is given, and blank where null is', () => {
  put(sheet, 'A1', [[1, 2, 3]]);
  sheet.write(at('A1:C1'), [[undefined, { value: null }, { value: 9 }]]);
  expect(valuesIn(sheet, 'A1:C1')).toEqual([[1, null, 9]]);
});

test('cells beyond the sheet that there was can be written', () => {
  put(sheet, 'AZ5000', [['远']]);
  expect(valueIn(sheet, 'AZ5000')).toBe('远');
});

test('text stays text when the cell is formatted', () => {
  put(sheet, 'A1', [['007']]);
  sheet.restyle(at('A1'), { bold: true, numberFormat: '0.00' });
  expect([valueIn(sheet, 'A1'), textIn(sheet, 'A1')]).toEqual(['007', '007']);
});

test('a cell shows its value under its number format', () => {
  put(sheet, 'A1', [[0.9431]]);
  sheet.setNumberFormats(at('A1'), [['0.00%']]);
  expect(textIn(sheet, 'A1')).toBe('94.31%');
});

test('merged cells keep the first content and take no other', () => {
  put(sheet, 'A1', [['一'], ['二']]);
  sheet.merge(at('A1:A2'));
  put(sheet, 'A1', [['新'], ['不']]);
  expect([valuesIn(sheet, 'A1:A2'), sheet.merges]).toEqual([[['新'], [null]], [at('A1:A2')]]);
});

test('merging dissolves the merged areas that it touches', () => {
  sheet.merge(at('A1:A2'));
  sheet.merge(at('C1:C2'));
  sheet.merge(at('A2:B3'));
  expect(sheet.merges).toEqual([at('C1:C2'), at('A2:B3')]);
});

test('unmerging dissolves what it touches', () => {
  sheet.merge(at('A1:B2'));
  sheet.unmerge(at('B2'));
  expect(sheet.merges).toEqual([]);
});

test('an empty sheet has no used area', () => {
  expect(sheet.used(false)).toBeNull();
});

test('the used area holds every value; with formats it holds those too, and a merged area whole', () => {
  put(sheet, 'B2', [[1]]);
  put(sheet, 'C4', [['=1']]);
  sheet.restyle(at('E6'), { bold: true });
  expect([sheet.used(true), sheet.used(false)]).toEqual([at('B2:C4'), at('B2:E6')]);
  sheet.merge(at('C4:D5'));
  expect(sheet.used(true)).toEqual(at('B2:D5'));
});

test.each([
  ['contents', null, true],
  ['formats', 1, false],
  ['all', null, false],
  ['hyperlinks', 1, true],
] as const)('clearing %s leaves value %j and bold %s', (what, value, bold) => {
  put(sheet, 'A1', [[1]]);
  sheet.restyle(at('A1'), { bold: true });
  sheet.setHyperlink(0, 0, { address: 'https://example.com/' });
  sheet.clear(at('A:A'), what);
  expect([valueIn(sheet, 'A1'), sheet.styles(at('A1'))[0]?.[0]?.bold]).toEqual([value, bold]);
  expect(sheet.hyperlink(0, 0) === null).toBe(what === 'all' || what === 'hyperlinks');
});

test('a row inserted takes cells, merges, notes, links, heights and formulas along', async () => {
  put(sheet, 'A1', [['头'], [1], [2], ['=SUM(A2:A3)']]);
  sheet.merge(at('B2:B3'));
  sheet.setNote(1, 0, '说明', '甲');
  sheet.setHyperlink(2, 0, { location: '表!A1' });
  sheet.setRowHeight(1, 1, 40);
  sheet.insert(at('2:2'), 'down');
  await book.calculate();
  expect(valuesIn(sheet, 'A1:A5')).toEqual([['头'], [null], [1], [2], [3]]);
  expect(formulaIn(sheet, 'A5')).toBe('=SUM(A3:A4)');
  expect(sheet.merges).toEqual([at('B3:B4')]);
  expect(sheet.notes).toMatchObject([{ row: 2, column: 0, text: '说明' }]);
  expect(sheet.hyperlink(3, 0)).toEqual({ location: '表!A1' });
  expect([sheet.rowHeight(1), sheet.rowHeight(2)]).toEqual([15, 40]);
});

test('inserted cells look like those above them', () => {
  put(sheet, 'A1', [['头'], [1]]);
  sheet.restyle(at('A1'), { fillColor: '#FFEEDD' });
  sheet.insert(at('2:2'), 'down');
  expect(sheet.styles(at('A2'))[0]?.[0]?.fillColor).toBe('#FFEEDD');
});

test('cells shifted right leave the other rows where they are', () => {
  put(sheet, 'A1', [
    [1, 2],
    [3, 4],
  ]);
  sheet.insert(at('A1'), 'right');
  expect(valuesIn(sheet, 'A1:C2')).toEqual([
    [null, 1, 2],
    [3, 4, null],
  ]);
});

test('a column deleted pulls the others left, and what referred to it is lost', async () => {
  put(sheet, 'A1', [[1, 2, '=A1+B1']]);
  sheet.delete(at('B:B'), 'left');
  await book.calculate();
  expect(sheet.read(at('A1:B1'))).toEqual([[{ value: 1 }, { value: { error: '#REF!' }, formula: '=A1+#REF!' }]]);
});

test('cells cannot be moved through part of a merged area', () => {
  sheet.merge(at('A2:B2'));
  expect(() => {
    sheet.insert(at('A1'), 'down');
  }).toThrow(RangeError);
});

test('column widths and row heights are points', () => {
  sheet.setColumnWidth(1, 2, 120);
  sheet.setRowHeight(0, 1, 27.5);
  expect([sheet.columnWidth(0), sheet.columnWidth(2), sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([48, 120, 27.5, 15]);
});

test('rows and columns are hidden and shown', () => {
  sheet.setRowHidden(1, 2, true);
  sheet.setColumnHidden(0, 1, true);
  sheet.setRowHidden(2, 1, false);
  expect([sheet.rowHidden(1), sheet.rowHidden(2), sheet.columnHidden(0), sheet.columnHidden(1)]).toEqual([true, false, true, false]);
});

test('a column is fitted to its widest text, a Chinese character being two digits wide', () => {
  put(sheet, 'A1', [['完成'], ['申请发明专利数量']]);
  sheet.autofitColumns(0, 1);
  const wide = sheet.columnWidth(0);
  put(sheet, 'A2', [['1234']]);
  sheet.autofitColumns(0, 1);
  expect(wide).toBeGreaterThan(sheet.columnWidth(0) * 2);
});

test('each change is told with its area and who made it, and calculated results are not changes', async () => {
  const changes: unknown[] = [];
  book.onChanged((change) => changes.push(change));
  put(sheet, 'B2', [['=1+1']]);
  await book.calculate();
  expect(changes).toEqual([{ sheetId: sheet.id, area: at('B2'), source: 'api', kind: 'edited', before: { value: null } }]);
});
