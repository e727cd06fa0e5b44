import { openXlsx, strFromU8, unzipSync, writeXlsx } from '../vendor';
import type { WriteOptions } from 'hucre';
import type { Book } from '../book/book';
import { at, formulaIn, put, textIn, valueIn, valuesIn } from '../book/sheet-shorthand';
import { readBook } from './read-book';
import { writeBook } from './write-book';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const anchor = { from: { row: 8, col: 0 }, to: { row: 20, col: 5 } };
const series = [{ name: '值', values: '数据!$B$2:$B$3' }];

/** A file with what the book has no model for. */
const RICH: WriteOptions = {
  sheets: [
    {
      name: '数据',
      rows: [
        ['名', '值'],
        ['a', 1],
        ['b', 2],
        ['c', null],
      ],
      cells: new Map([
        ['3,1', { value: new Date(Date.UTC(2023, 11, 31)), style: { numFmt: 'm/d/yyyy' } }],
        ['5,0', { value: '红黑', type: 'richText', richText: [{ text: '红', font: { bold: true } }, { text: '黑' }] }],
        ['6,0', { value: 1, style: { font: { name: '宋体', size: 12, color: { theme: 4 } } } }],
        ['7,0', { value: 1, style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 0 } } } }],
      ]),
      dataValidations: [{ type: 'list', values: ['是', '否'], range: 'D2:D5' }],
      conditionalRules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formula: '1',
          priority: 1,
          range: 'B2:B4',
          style: { fill: { type: 'pattern', pattern: 'none', bgColor: { rgb: 'FFFF00' } } },
        },
      ],
      charts: [{ type: 'column', title: '图', series, anchor }],
      protection: { sheet: true, formatCells: true },
      autoFilter: { range: 'A1:B4' },
    },
    { name: '图片', rows: [['x']], images: [{ data: PIXEL, type: 'png', anchor }], hidden: true },
    { name: '三', rows: [[1]], charts: [{ type: 'bar', title: '三图', series, anchor }] },
  ],
};

let book: Book;

beforeEach(async () => {
  ({ book } = await readBook(await writeXlsx(RICH)));
});

afterEach(() => {
  book.dispose();
});

/** The file that the book is written to, as hucre reads it. */
const written = async () => openXlsx(await writeBook(book), { readStyles: true });

test('what the book shows of the file', () => {
  const sheet = book.activeSheet;
  expect(sheet.charts.map(({ name, title }) => [name, title.text])).toEqual([['Chart 1', '图']]);
  expect(sheet.protection).toEqual({ allowFormatCells: true, allowSort: false, allowAutoFilter: false });
  expect(sheet.filter).toEqual({ area: at('A1:B4'), criteria: '' });
  expect(book.sheetByName('图片')?.visibility).toBe('hidden');
});

test('a date is its serial number, shown as the short date of the locale', () => {
  expect([valueIn(book.activeSheet, 'B4'), textIn(book.activeSheet, 'B4')]).toEqual([45291, '2023/12/31']);
});

test('a theme colour is shown as its colour, and written as the theme colour that it was', async () => {
  expect(book.activeSheet.styles(at('A7'))[0]?.[0]?.fontColor).toBe('#4472C4');
  expect((await written()).sheets[0]?.cells?.get('6,0')?.style?.font?.color).toEqual({ theme: 4 });
});

test('a theme colour stays one when something else of the cell changes', async () => {
  book.activeSheet.restyle(at('A7'), { bold: true });
  expect((await written()).sheets[0]?.cells?.get('6,0')?.style?.font).toMatchObject({ bold: true, color: { theme: 4 } });
});

test('the first colour of a theme is its light one', () => {
  expect(book.activeSheet.styles(at('A8'))[0]?.[0]?.fillColor).toBe('#FFFFFF');
});

test('charts, pictures, validation, rich text, protection and filter survive', async () => {
  const [data, picture, third] = (await written()).sheets;
  expect([data?.charts?.length, picture?.images?.length, third?.charts?.[0]?.title]).toEqual([1, 1, '三图']);
  expect(data?.dataValidations).toMatchObject([{ type: 'list', values: ['是', '否'], range: 'D2:D5' }]);
  expect(data?.cells?.get('5,0')?.richText).toMatchObject([{ text: '红', font: { bold: true } }, { text: '黑' }]);
  expect(data?.protection).toMatchObject({ sheet: true, formatCells: true });
  expect(data?.autoFilter?.range).toBe('A1:B4');
});

test('the looks of rules stay as the file says them', async () => {
  const looks = (bytes: Uint8Array): string =>
    /<dxfs[\s\S]*<\/dxfs>/.exec(strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array()))?.[0] ?? '';
  book.activeSheet.restyle(at('A1'), { bold: true });
  expect(looks(await writeBook(book))).toBe(looks(await writeXlsx(RICH)));
});

test('what only the file knows of follows cells that move', async () => {
  book.activeSheet.insert(at('2:2'), 'down');
  const workbook = await written();
  const chart = strFromU8(unzipSync(await writeBook(book))['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(workbook.sheets[0]?.dataValidations?.[0]?.range).toBe('D3:D6');
  expect(workbook.sheets[0]?.conditionalRules?.[0]?.range).toBe('B3:B5');
  expect(workbook.sheets[0]?.cells?.get('6,0')?.richText).toHaveLength(2);
  expect(chart).toContain('<c:f>数据!$B$3:$B$4</c:f>');
});

test('a changed text loses the runs of the old one', async () => {
  put(book.activeSheet, 'A6', [['新']]);
  expect((await written()).sheets[0]?.cells?.get('5,0')?.richText).toBeUndefined();
});

test('a new sheet put first leaves the charts with their sheets', async () => {
  const summary = book.addSheet('表2-1');
  summary.position = 0;
  const again = await readBook(await writeBook(book));
  expect(again.book.sheets.map(({ name, charts }) => [name, charts.map(({ title }) => title.text)])).toEqual([
    ['表2-1', []],
    ['数据', ['图']],
    ['图片', []],
    ['三', ['三图']],
  ]);
  again.book.dispose();
});

test('a removed sheet leaves the charts with the others', async () => {
  const first = book.sheetByName('数据');
  if (first) book.removeSheet(first);
  const [picture, third] = (await written()).sheets;
  expect([picture?.images?.length, third?.charts?.[0]?.title]).toEqual([1, '三图']);
});

test('formulas that a file writes once for many cells are read for each', async () => {
  const shared = { value: null, formulaType: 'shared', formulaSharedIndex: 0 } as const;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [[1], [2]],
        cells: new Map([
          ['0,1', { ...shared, formula: 'A1*$A$2', formulaRef: 'B1:B2', formulaResult: 2 }],
          ['1,1', { ...shared, formula: '', formulaResult: 4 }],
        ]),
      },
    ],
  });
  const { book: withShared } = await readBook(bytes);
  await withShared.calculate();
  expect(formulaIn(withShared.activeSheet, 'B2')).toBe('=A2*$A$2');
  expect(valuesIn(withShared.activeSheet, 'B1:B2')).toEqual([[2], [4]]);
  withShared.dispose();
});

test('no part of a web extension is written', async () => {
  expect(Object.keys(unzipSync(await writeBook(book))).filter((path) => /webextension|taskpane/i.test(path))).toEqual([]);
});
