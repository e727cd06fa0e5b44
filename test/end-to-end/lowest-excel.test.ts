import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWithAddin, sampleBook, scoreReport } from './scoring';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const lowest = /<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(manifest)?.[1] ?? '';

/** The stand-in refuses every member above the requirement set that it offers. */
async function totalWith(requirementSets: Record<string, string>): Promise<number | null> {
  const book = await sampleBook();
  const excel = await openWithAddin(book, { requirementSets });
  try {
    return (await scoreReport(excel)).total.score;
  } finally {
    excel.close();
    book.dispose();
  }
}

test('the lowest Excel that the manifest admits scores the sample, without a shared runtime', async () => {
  expect(await totalWith({ ExcelApi: lowest, AddinCommands: '1.1' })).toBe(95.45);
});

test('a lower one is told that it is too old', async () => {
  const [major, minor] = lowest.split('.').map(Number);
  await expect(totalWith({ ExcelApi: `${major}.${(minor ?? 0) - 1}`, AddinCommands: '1.1' })).rejects.toThrow('太旧');
});
