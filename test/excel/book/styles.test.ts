import type { Book, CellStyle, Sheet } from './book';
import { newBook } from './new-book';
import { at, put } from './sheet-shorthand';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = newBook(['表']);
  sheet = book.activeSheet;
});

afterEach(() => {
  book.dispose();
});

const styleIn = (address: string): CellStyle | undefined => sheet.styles(at(address))[0]?.[0];

test.each<Partial<CellStyle>>([
  { numberFormat: '[=1]0%;[=0]0%;0.00%' },
  { fontName: '仿宋', fontSize: 10.5, fontColor: '#C00000' },
  { bold: true, italic: true, strikethrough: true },
  { underline: 'double' },
  { fillColor: '#FFEEDD' },
  { horizontal: 'center', vertical: 'center' },
  { horizontal: 'centerAcrossSelection', vertical: 'distributed' },
  { horizontal: 'left', indent: 2 },
  { wrap: true },
  { shrinkToFit: true },
  { rotation: 45 },
  { rotation: -30 },
  { rotation: 255 },
  { locked: false, formulaHidden: true },
  { borders: { top: { style: 'thin', color: '#000000' }, diagonalUp: { style: 'slantDashDot', color: '#FF0000' } } },
])('%j is kept', (traits) => {
  const plain = styleIn('A1');
  sheet.restyle(at('A1'), traits);
  expect(styleIn('A1')).toEqual({ ...plain, ...traits });
});

test('traits are laid over those that the cell has', () => {
  sheet.restyle(at('A1:B1'), { bold: true, fillColor: '#FFEEDD' });
  sheet.restyle(at('B1'), { bold: false });
  expect([styleIn('A1'), styleIn('B1')]).toMatchObject([
    { bold: true, fillColor: '#FFEEDD' },
    { bold: false, fillColor: '#FFEEDD' },
  ]);
});

test('a border of style none takes its side away and leaves the others', () => {
  const line = { style: 'thin', color: '#000000' } as const;
  sheet.restyle(at('A1'), { borders: { top: line, left: line } });
  sheet.restyle(at('A1'), { borders: { top: { style: 'none', color: '#000000' } } });
  expect(styleIn('A1')?.borders).toEqual({ left: line });
});

test('a style stays when the content changes, and moves with the cell', () => {
  sheet.restyle(at('A1'), { bold: true, locked: false });
  put(sheet, 'A1', [[1]]);
  sheet.insert(at('A1'), 'right');
  expect(styleIn('B1')).toMatchObject({ bold: true, locked: false });
});

test('number formats are set cell by cell, leaving alone what is not given', () => {
  sheet.restyle(at('A1:C1'), { numberFormat: '0' });
  sheet.setNumberFormats(at('A1:C1'), [['@', undefined, '0.00%']]);
  expect(sheet.styles(at('A1:C1'))[0]?.map((style) => style.numberFormat)).toEqual(['@', '0', '0.00%']);
});

test('whole columns are styled as far as the sheet is used', () => {
  put(sheet, 'A1', [[1], [2]]);
  sheet.restyle(at('A:A'), { italic: true });
  expect([styleIn('A2')?.italic, sheet.used(false)]).toEqual([true, at('A1:A2')]);
});
