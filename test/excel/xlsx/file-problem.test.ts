import { writeXlsx } from '../vendor';
import { FileProblem, type FileProblemCode } from './file-problem';
import { packed } from './package-parts';
import { readBook } from './read-book';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const BOOK = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships/>',
};
const utf16 = (name: string): number[] => [...name].flatMap((character) => [character.charCodeAt(0), 0]);
const zipped = (texts: Readonly<Record<string, string>>): Uint8Array =>
  packed(Object.fromEntries(Object.entries(texts).map(([path, content]) => [path, text(content)])));

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  return readBook(bytes).then(
    () => null,
    (error: unknown) => error,
  );
}

test.each<[FileProblemCode, string, Uint8Array]>([
  ['empty', 'an empty file', new Uint8Array()],
  ['oldFormat', 'a compound container, as .xls and .et are', COMPOUND],
  ['encrypted', 'a compound container with an encrypted package', Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')])],
  ['openDocument', 'an .ods file', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['binary', 'an .xlsb file', zipped({ 'xl/workbook.bin': '' })],
  [
    'strict',
    'a strict workbook',
    zipped({ ...BOOK, 'xl/workbook.xml': '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>' }),
  ],
  ['notWorkbook', 'a package without a workbook, as .docx is', zipped({ 'word/document.xml': '<x/>' })],
  ['broken', 'a workbook whose sheet is not there', zipped(BOOK)],
  ['broken', 'a workbook that is no well-formed XML', zipped({ ...BOOK, 'xl/workbook.xml': '<workbook><sheets></workbook>' })],
  ['notWorkbook', 'a text file', text('序号,目标值')],
  ['broken', 'a file cut off', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0])],
])('%s: %s', async (code, _file, bytes) => {
  expect(await problemOf(bytes)).toMatchObject({ name: 'FileProblem', code });
});

test('a workbook whose end is missing is broken', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }] });
  expect(await problemOf(bytes.slice(0, bytes.length - 200))).toMatchObject({ code: 'broken' });
});

test.each<[FileProblemCode, string, string]>([
  ['encrypted', '密码', 'password'],
  ['oldFormat', '.et', '.xls format'],
  ['openDocument', '.ods', '.ods'],
  ['binary', '.xlsb', '.xlsb'],
  ['strict', 'Strict', 'without "Strict"'],
])('%s is said in both languages, with what to do', (code, chinese, english) => {
  const problem = new FileProblem(code);
  expect(problem.sentence('zh-CN')).toContain(chinese);
  expect(problem.sentence('zh-CN')).toContain('再试');
  expect(problem.sentence('en-US')).toContain(english);
  expect(problem.sentence('en-US')).toContain('try again');
});
