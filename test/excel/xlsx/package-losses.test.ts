import { strFromU8, strToU8 } from '../vendor';
import type { Book } from '../book/book';
import { at, put } from '../book/sheet-shorthand';
import { newBook } from '../book/new-book';
import { originOf } from './file-origin';
import { FileLoss } from './file-loss';
import { packed, type Parts, partsOf } from './package-parts';
import { lossesOf } from './package-losses';
import { readBook } from './read-book';
import { writeBook } from './write-book';
import { UniverBook } from '../book/univer-book';

const SHEET = 'xl/worksheets/sheet1.xml';
const RULES =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="B1:B9"><formula1>1</formula1></dataValidation></dataValidations>';

let given: Parts;
let book: Book;

beforeEach(async () => {
  const made = newBook(['绩效', '说明']);
  put(made.activeSheet, 'A1', [['名', '值']]);
  made.activeSheet.merge(at('A3:B3'));
  given = partsOf(await writeBook(made));
  made.dispose();
  given[SHEET] = strToU8(strFromU8(given[SHEET]!).replace('</mergeCells>', `</mergeCells>${RULES}`));
  ({ book } = await readBook(packed(given)));
});

afterEach(() => {
  book.dispose();
});

/** What the gate says of the book's own file with one text of one part replaced, or (`null`) without the part. */
async function saidOf(path: string, from: string | RegExp, to: string | null): Promise<string> {
  put(book.activeSheet, 'A2', [['新']]);
  const parts = partsOf(await writeBook(book));
  const text = strFromU8(parts[path]!);
  if (to === null) delete parts[path];
  else if (text.replace(from, to) === text) throw new Error(`${path} does not hold ${String(from)}`);
  else parts[path] = strToU8(text.replace(from, to));
  return new FileLoss(lossesOf(given, parts, book as UniverBook, originOf(book)!)).list('zh-CN');
}

test('what this project writes loses nothing', async () => {
  expect(await saidOf(SHEET, '<c r="A2"', '<c  r="A2"')).toBe('');
});

test.each([
  ['a rule', /<conditionalFormatting.*<\/conditionalFormatting>/, '', '“绩效”的条件格式'],
  ['a validation', /<dataValidations.*<\/dataValidations>/, '', '“绩效”的数据验证'],
  ['a merged area', /<mergeCells.*<\/mergeCells>/, '', '“绩效”的合并的单元格'],
])('%s that is gone is told by name', async (_, from, to, said) => {
  expect(await saidOf(SHEET, from, to)).toBe(said);
});

test('a part that is not well formed is never handed out', async () => {
  await expect(saidOf(SHEET, '</sheetData>', '')).rejects.toMatchObject({ name: 'PackageFault' });
});

test('a prefix that nothing declares is not well formed', async () => {
  await expect(saidOf(SHEET, /<(\/?)dataValidations/g, '<$1x:dataValidations')).rejects.toMatchObject({ name: 'PackageFault' });
});

test('a part that is gone, though something leads to it, is never handed out', async () => {
  await expect(saidOf('xl/worksheets/sheet2.xml', '', null)).rejects.toMatchObject({ name: 'PackageFault' });
});

test('what was taken away in the book is no loss', async () => {
  book.activeSheet.unmerge(at('A3:B3'));
  book.removeSheet(book.sheetByName('说明')!);
  expect(Object.keys(partsOf(await writeBook(book)))).not.toContain('xl/worksheets/sheet2.xml');
});

test('rules on rows that were deleted go with them', async () => {
  book.activeSheet.delete(at('1:9'), 'up');
  expect(strFromU8(partsOf(await writeBook(book))[SHEET]!)).not.toContain('cfRule');
});
