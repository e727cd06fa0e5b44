import { strFromU8, unzipSync } from '../vendor';
import type { Book, Sheet } from '../book/book';
import { newBook } from '../book/new-book';
import { at, put } from '../book/sheet-shorthand';
import { writeBook } from './write-book';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = newBook(['表2-1']);
  sheet = book.activeSheet;
});

afterEach(() => {
  book.dispose();
});

async function writtenPart(path: string): Promise<string> {
  await book.calculate();
  return strFromU8(unzipSync(await writeBook(book))[path] ?? new Uint8Array());
}

test('a formula with an error has an error as its cached result, not a text', async () => {
  put(sheet, 'A1', [['=1/0']]);
  expect(await writtenPart(SHEET)).toMatch(/<c r="A1" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
});

test('functions newer than the file format carry their prefix, texts that look like them do not', async () => {
  put(sheet, 'A1', [['=IFS(1=1,"IFS(")']]);
  expect(await writtenPart(SHEET)).toContain('<f>_xlfn.IFS(1=1,"IFS(")</f>');
});

test('print titles name their sheet in quotes where it needs them', async () => {
  sheet.pageSetup.titleRows = [2, 2];
  expect(await writtenPart(WORKBOOK)).toContain("'表2-1'!$3:$3");
});

test('every font has a name and a size', async () => {
  sheet.restyle(at('A1'), { bold: true });
  const fonts = [...(await writtenPart('xl/styles.xml')).matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
  expect(fonts.filter((font) => !font.includes('<name ') || !font.includes('<sz '))).toEqual([]);
});

test("Excel's own short date is written as such", async () => {
  sheet.restyle(at('A1'), { numberFormat: 'm/d/yyyy' });
  const styles = await writtenPart('xl/styles.xml');
  expect(styles).toMatch(/<cellXfs.*numFmtId="14"/);
});

test('a paper size that hucre has no name for is written by its number', async () => {
  sheet.pageSetup.paperSize = 70;
  expect(await writtenPart(SHEET)).toContain('paperSize="70"');
});

test('Excel is told to calculate the file when it opens it', async () => {
  expect(await writtenPart(WORKBOOK)).toContain('fullCalcOnLoad="1"');
});
