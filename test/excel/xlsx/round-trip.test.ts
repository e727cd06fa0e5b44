import type { Book, Sheet } from '../book/book';
import { newBook } from '../book/new-book';
import { at, formulaIn, put, valueIn, valuesIn } from '../book/sheet-shorthand';
import { readBook } from './read-book';
import { writeBook } from './write-book';

const opened: Book[] = [];

afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});

function made(...names: string[]): Book {
  const book = newBook(names);
  opened.push(book);
  return book;
}

/** The book as it comes back from its file. */
async function savedAndOpened(book: Book): Promise<Book> {
  await book.calculate();
  const { book: again } = await readBook(await writeBook(book));
  opened.push(again);
  return again;
}

/** Fills a sheet and gives it as it comes back from the file. */
async function throughFile(fill: (sheet: Sheet) => void): Promise<Sheet> {
  const book = made('表2-1');
  fill(book.activeSheet);
  return (await savedAndOpened(book)).activeSheet;
}

test('values of every kind come back, text that looks like a number too', async () => {
  const row = [1.33, '≥4', '007', true, 'a\nb ', { error: '#N/A' as const }, null, -0.5];
  const sheet = await throughFile((made) => {
    put(made, 'A1', [row]);
  });
  expect(valuesIn(sheet, 'A1:H1')).toEqual([row]);
});

test('formulas come back with their results, before anything is calculated', async () => {
  const sheet = await throughFile((made) => {
    put(made, 'A1', [['=1/4', '="合"&"格"', '=1=1', '=1/0', '=IFERROR(1/0,"")']]);
  });
  expect(sheet.read(at('A1:E1'))).toEqual([
    [
      { formula: '=1/4', value: 0.25 },
      { formula: '="合"&"格"', value: '合格' },
      { formula: '=1=1', value: true },
      { formula: '=1/0', value: { error: '#DIV/0!' } },
      { formula: '=IFERROR(1/0,"")', value: '' },
    ],
  ]);
});

test('functions newer than the file format keep their names', async () => {
  const sheet = await throughFile((made) => {
    put(made, 'A1', [['=IFS(1=1,"是")&TEXTJOIN(",",TRUE,"IFS(")']]);
  });
  expect(formulaIn(sheet, 'A1')).toBe('=IFS(1=1,"是")&TEXTJOIN(",",TRUE,"IFS(")');
});

test.each([
  { numberFormat: '[=1]0%;[=0]0%;0.00%' },
  { fontName: '仿宋', fontSize: 10.5, fontColor: '#C00000' },
  { bold: true, underline: 'double' as const },
  { fillColor: '#FFEEDD' },
  { horizontal: 'centerAcrossSelection' as const, vertical: 'center' as const, wrap: true },
  { rotation: -30 },
  { indent: 2, horizontal: 'left' as const },
  { locked: false },
  { borders: { top: { style: 'medium' as const, color: '#FF0000' }, diagonalDown: { style: 'thin' as const, color: '#000000' } } },
])('the look %j comes back', async (traits) => {
  const sheet = await throughFile((made) => {
    made.restyle(at('B2'), traits);
  });
  expect(sheet.styles(at('B2'))[0]?.[0]).toMatchObject(traits);
});

test('a cell that nothing was set for stays plain', async () => {
  const sheet = await throughFile((made) => {
    put(made, 'A1', [[1]]);
  });
  expect(sheet.styles(at('A1'))).toEqual(sheet.styles(at('Z9')));
});

test('merges, sizes, hidden rows and columns, frozen panes and colours come back', async () => {
  const sheet = await throughFile((made) => {
    made.merge(at('A1:C1'));
    made.setColumnWidth(1, 1, 126);
    made.setRowHeight(2, 1, 27.75);
    made.setRowHidden(4, 1, true);
    made.setColumnHidden(3, 1, true);
    made.frozen = { rows: 2, columns: 1 };
    made.showGridlines = false;
    made.tabColor = '#00B050';
  });
  expect(sheet.merges).toEqual([at('A1:C1')]);
  expect([sheet.columnWidth(1), sheet.rowHeight(2), sheet.rowHidden(4), sheet.columnHidden(3)]).toEqual([126, 27.75, true, true]);
  expect([sheet.frozen, sheet.showGridlines, sheet.tabColor]).toEqual([{ rows: 2, columns: 1 }, false, '#00B050']);
});

test('page setup comes back, on a sheet whose name needs quotes', async () => {
  const wanted = {
    orientation: 'landscape' as const,
    paperSize: 70,
    scale: { wide: 1, tall: null },
    margins: { top: 36, bottom: 40, left: 18, right: 27, header: 9, footer: 9 },
    centerHorizontally: true,
    printGridlines: true,
    blackAndWhite: true,
    printArea: at('A1:F44'),
    titleRows: [1, 2] as const,
    titleColumns: [0, 1] as const,
    header: '&L绩效',
    footer: '&C第 &P 页，共 &N 页',
  };
  const sheet = await throughFile((made) => {
    Object.assign(made.pageSetup, wanted);
  });
  expect(sheet.pageSetup).toMatchObject(wanted);
});

test('notes, links and tables come back', async () => {
  const sheet = await throughFile((made) => {
    put(made, 'A1', [
      ['目标值', '完成值'],
      [4, '=[@目标值]+1'],
    ]);
    made.addTable(at('A1:B2'), true).name = '指标';
    made.setNote(0, 0, '按规则', '评分');
    made.setHyperlink(0, 0, { location: "'表2-1'!A1", tip: '看' });
    made.setHyperlink(1, 0, { address: 'https://example.com/' });
  });
  expect(sheet.tables).toMatchObject([{ name: '指标', area: at('A1:B2'), columnNames: ['目标值', '完成值'] }]);
  expect(sheet.notes).toMatchObject([{ row: 0, column: 0, text: '按规则', author: '评分' }]);
  expect([sheet.hyperlink(0, 0), sheet.hyperlink(1, 0)]).toEqual([
    { location: "'表2-1'!A1", tip: '看' },
    { address: 'https://example.com/' },
  ]);
  expect([valueIn(sheet, 'B2'), formulaIn(sheet, 'B2')]).toEqual([5, '=指标[[#This Row],[目标值]]+1']);
});

test('sheets keep their order, their visibility and the active one', async () => {
  const book = made('甲', '乙');
  const summary = book.addSheet('表2-1');
  summary.position = 0;
  book.activeSheet = summary;
  const second = book.sheetByName('乙');
  if (second) second.visibility = 'veryHidden';
  const again = await savedAndOpened(book);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['表2-1', 'visible'],
    ['甲', 'visible'],
    ['乙', 'veryHidden'],
  ]);
  expect(again.activeSheet.name).toBe('表2-1');
});

test('names come back with their sheet, whatever its place', async () => {
  const book = made('甲', '乙');
  book.setName('总分', null, "='乙'!$A$1");
  book.setName('本表', book.sheets[1]?.id ?? null, '=乙!$A$2');
  const second = book.sheetByName('乙');
  if (second) second.position = 0;
  const again = await savedAndOpened(book);
  expect(again.names.map(({ name, sheetId, formula }) => [name, sheetId, formula])).toEqual([
    ['总分', null, "='乙'!$A$1"],
    ['本表', again.sheetByName('乙')?.id, '=乙!$A$2'],
  ]);
});

test('a book can be written twice, and goes on living in between', async () => {
  const book = made('甲');
  put(book.activeSheet, 'A1', [[1, '=A1*2']]);
  await savedAndOpened(book);
  put(book.activeSheet, 'A1', [[5]]);
  const again = await savedAndOpened(book);
  expect(valueIn(again.activeSheet, 'B1')).toBe(10);
});
