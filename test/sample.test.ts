import { openXlsx, writeXlsx } from './excel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook } from '../assets/sample/form';
import { sampleIndicators } from '../src/sheets/form/sample-indicators';
import { typed } from '../src/sheets/form/typed';

const SAMPLE = join(__dirname, '..', 'assets', '绩效指标表示例.xlsx');
const FIRST_ROW = 3;

async function sheetOf(bytes: Uint8Array) {
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return sheets[0]!;
}

describe('the sample workbook', () => {
  const indicators = sampleIndicators();

  it('is what its script writes', async () => {
    const committed = await sheetOf(readFileSync(SAMPLE));
    expect(committed).toEqual(await sheetOf(await writeXlsx(sampleWorkbook())));
  });

  it('comes out the same, byte for byte, every time', async () => {
    const [once, again] = [await writeXlsx(sampleWorkbook()), await writeXlsx(sampleWorkbook())];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('holds every row of the sample as typed, and no result', async () => {
    const { rows } = await sheetOf(readFileSync(SAMPLE));
    const table = rows.slice(FIRST_ROW, FIRST_ROW + indicators.length);
    const beyondLevels = table.map(([number, , , ...rest]) => [number ?? null, ...rest.map((value) => value ?? null)]);
    const expected = indicators.map((row) => [
      typed(row.number).value,
      row.name,
      ...[row.target, row.actual, row.weight, '', row.score, '', row.reason].map((text) => typed(text).value),
    ]);
    expect(beyondLevels).toEqual(expected);
  });

  it('writes each level once, at the head of its merged block', async () => {
    const { rows, merges = [] } = await sheetOf(readFileSync(SAMPLE));
    const heads = rows.slice(FIRST_ROW, FIRST_ROW + indicators.length).map((row) => [row[1] ?? '', row[2] ?? '']);
    const filled = heads.map(([category, group], i) => {
      const at = (column: number): number =>
        merges.find((m) => m.startCol === column && covers(m, FIRST_ROW + i))?.startRow ?? FIRST_ROW + i;
      return [category || heads[at(1) - FIRST_ROW]![0], group || heads[at(2) - FIRST_ROW]![1]];
    });
    expect(filled).toEqual(indicators.map(({ category, group }) => [category, group]));
  });

  it('carries 44 indicators whose weights add up to 100', () => {
    const hundredths = indicators.reduce((sum, { weight }) => sum + Math.round(Number(weight) * 100), 0);
    expect([indicators.length, hundredths]).toEqual([44, 10000]);
  });
});

function covers(merge: { startRow: number; endRow: number }, row: number): boolean {
  return merge.startRow <= row && row <= merge.endRow;
}

describe('a text typed into the form', () => {
  it.each([
    ['600', 600, undefined],
    ['0.63', 0.63, undefined],
    ['95%', 0.95, '0%'],
    ['92.31%', 0.9231, '0.00%'],
    ['26,510.00', 26510, '#,##0.00'],
    ['≥90%', '≥90%', undefined],
    ['≤100', '≤100', undefined],
    ['', null, undefined],
  ])('%s becomes %j in the format %s', (text, value, numberFormat) => {
    expect(typed(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });
});
