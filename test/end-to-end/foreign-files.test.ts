import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ExcelWindow, packageProblems, readBook, schemaProblems, workbookSchemas, writeBook } from '../excel';
import { openWithAddin, scoreReport } from './scoring';

const ROOT = path.join(__dirname, '..', '..');
const FOLDER = process.env['FOREIGN_WORKBOOKS'] ?? path.join(ROOT, '..', 'shared', 'foreign');
const COMPARE = path.join(ROOT, '..', 'shared', 'tools', 'compare-packages');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)) : [];

if (files.length === 0) {
  test.todo('workbooks of other programs keep what they had (none at hand; set FOREIGN_WORKBOOKS to a folder with some)');
} else {
  const written = new Map<string, { readonly total: unknown; readonly bytes: Uint8Array }>();

  beforeAll(async () => {
    let excel: ExcelWindow | null = null;
    for (const name of files) {
      const { book } = await readBook(readFileSync(path.join(FOLDER, name)));
      if (excel) excel.switchTo(book);
      else excel = await openWithAddin(book);
      const { total } = await scoreReport(excel);
      await book.calculate();
      written.set(name, { total: total.score, bytes: await writeBook(book) });
    }
    excel?.close();
  });

  test.each(files)('%s is scored', (name) => {
    expect(written.get(name)?.total).toBe(93.17);
  });

  test.each(files)('%s has no problems that it did not have', (name) => {
    const before = packageProblems(readFileSync(path.join(FOLDER, name)));
    expect(packageProblems(written.get(name)!.bytes).filter((problem) => !before.includes(problem))).toEqual([]);
  });

  const schemas = workbookSchemas(ROOT);
  if (schemas === undefined) test.todo('each follows the schema (no schemas here; set XLSX_SCHEMA)');
  else
    test('each follows the schema', async () => {
      const problems = await schemaProblems(
        files.map((name) => written.get(name)!.bytes),
        schemas,
      );
      expect(files.flatMap((name, index) => (problems[index] ?? []).map((problem) => `${name}: ${problem}`))).toEqual([]);
    });

  if (!existsSync(COMPARE)) test.todo('nothing is fewer in them than before (the tool that counts is not at hand)');
  else
    test.each(files)('nothing is fewer in %s than before', (name) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'foreign-'));
      const after = path.join(folder, name);
      writeFileSync(after, written.get(name)!.bytes);
      const said = execFileSync(COMPARE, [path.join(FOLDER, name), after], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(said.trim()).toBe('nothing fewer');
    });
}
