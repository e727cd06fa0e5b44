import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, newBook, packageProblems, packed, partsOf, partText, put, readBook, setPartText, writeBook } from '../../excel';
import { openWithAddin, pressScore } from '../../end-to-end/scoring';
import { KEPT_WORDS } from './kept-words';
import { Replacements } from './replacements';
import { scrubPackage } from './scrub-package';

const SAMPLE = join(__dirname, '..', '..', '..', 'assets', '绩效指标表示例.xlsx');

async function scrubbed(cells: readonly (readonly (string | number)[])[]) {
  const book = newBook(['甲方单位']);
  put(
    book.sheets[0]!,
    'A1',
    cells.map((row) => [...row]),
  );
  await book.calculate();
  const parts = partsOf(await writeBook(book));
  book.dispose();
  scrubPackage(parts, new Replacements(KEPT_WORDS));
  return parts;
}

const allText = (parts: ReturnType<typeof partsOf>): string =>
  Object.keys(parts)
    .filter((path) => /^xl\/(worksheets|sharedStrings|workbook)/.test(path))
    .map((path) => partText(parts, path))
    .join('\n');

test('names of people and sheets are nowhere in the copy', async () => {
  expect(
    allText(
      await scrubbed([
        ['王小明', '目标值'],
        ['东风小学', 3],
      ]),
    ),
  ).not.toMatch(/王小明|东风|小学|甲方单位/);
});

test('the words of the form stay', async () => {
  expect(allText(await scrubbed([['三级指标', '目标值', '完成值', '分值']]))).toMatch(/三级指标[^]*目标值[^]*完成值[^]*分值/);
});

test('numbers stay, in cells and in texts', async () => {
  const text = allText(await scrubbed([['培训≥90%，共12.5万元', 1234567.89]]));
  expect([text.includes('≥90%'), text.includes('12.5万元'), text.includes('<v>1234567.89</v>')]).toEqual([true, true, true]);
});

test.each(['13800001111', '0755-12345678', 'a.b@c.example', 'https://c.example/d'])('%s leads to nobody any more', async (given) => {
  expect(allText(await scrubbed([[`联系 ${given}`]]))).not.toContain(given);
});

test('a formula that names a text still finds it', async () => {
  const parts = await scrubbed([['项目健全', '=IF(A1="项目健全",1,0)']]);
  const { book } = await readBook(packed(parts));
  const sheet = book.sheets[0]!;
  expect(sheet.read(at('B1'))[0]?.[0]?.formula).toMatch(/^=IF\(A1="某/);
  sheet.write(at('C1'), [[{ formula: '=B1*2' }]]);
  await book.calculate();
  expect(sheet.read(at('B1'))[0]?.[0]?.value).toBe(1);
  book.dispose();
});

test('names that some programs write as numbers of characters are replaced', () => {
  const parts = partsOf(readFileSync(SAMPLE));
  setPartText(parts, 'xl/sharedStrings.xml', '<sst><si><t>&#x738B;&#23567;&#x660E;</t></si></sst>');
  scrubPackage(parts, new Replacements([]));
  expect(partText(parts, 'xl/sharedStrings.xml')).toMatch(/^<sst><si><t>某[甲乙]<\/t><\/si><\/sst>$/);
});

test('the sample scores the same without its names, and is a sound file', async () => {
  const parts = partsOf(readFileSync(SAMPLE));
  scrubPackage(parts, new Replacements(KEPT_WORDS));
  const copy = packed(parts);
  expect(packageProblems(copy)).toEqual([]);
  const totals = [];
  for (const bytes of [readFileSync(SAMPLE), copy]) {
    const { book } = await readBook(bytes);
    const excel = await openWithAddin(book);
    const outcome = await pressScore(excel);
    totals.push(outcome.ok && outcome.score.total.score);
    excel.close();
    book.dispose();
  }
  // The published report's total.
  expect(totals).toEqual([95.45, 95.45]);
});

test.each(['--help', '-h'])('%s tells what it does, and takes nothing for a file', (option) => {
  const said = execFileSync(process.execPath, [require.resolve('tsx/cli'), join(__dirname, 'scrub.ts'), option], { encoding: 'utf8' });
  expect(said).toMatch(/^用法 Usage: npm run scrub -- 工作簿\.xlsx/);
});
