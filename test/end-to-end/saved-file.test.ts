import { type Book, newBook, packageProblems, schemaProblems, workbookSchemas, writeBook } from '../excel';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWithAddin, sampleBook } from './scoring';

const ROOT = path.join(__dirname, '..', '..');
const FILES = ['the sample as it ships', 'the scored sample', 'a form from 新建指标表'] as const;

/** The files that a person of the product sees first. */
let files: readonly Uint8Array[];

beforeAll(async () => {
  const shipped = readFileSync(path.join(ROOT, 'assets', '绩效指标表示例.xlsx'));
  files = [shipped, await savedAfter('score', await sampleBook()), await savedAfter('createForm', newBook(['Sheet1']))];
});

async function savedAfter(button: string, book: Book): Promise<Uint8Array> {
  const excel = await openWithAddin(book);
  await excel.press(button);
  await book.calculate();
  const saved = await writeBook(book);
  excel.close();
  book.dispose();
  return saved;
}

test.each(FILES)('%s holds nothing that Excel would repair', (name) => {
  expect(packageProblems(files[FILES.indexOf(name)] ?? new Uint8Array())).toEqual([]);
});

const schemas = workbookSchemas(ROOT);
if (schemas === undefined) {
  test.todo('each follows the schema (not checked: no schemas here; set XLSX_SCHEMA to a folder with sml.xsd)');
} else {
  test('each follows the schema', async () => {
    const problems = await schemaProblems(files, schemas);
    expect(Object.fromEntries(FILES.map((name, index) => [name, problems[index]]))).toEqual(
      Object.fromEntries(FILES.map((name) => [name, []])),
    );
  });
}
