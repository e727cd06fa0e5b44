import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIELDS = ['number', 'category', 'group', 'name', 'target', 'actual', 'weight', 'score', 'reason'] as const;

/** One row of the sample's data file, every field as staff would type it. */
export type IndicatorRow = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Reads the sample's rows from indicators.tsv; a line with too few or too many fields is refused. */
export function readIndicators(): IndicatorRow[] {
  const [, ...lines] = readFileSync(join(__dirname, 'indicators.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const texts = line.split('\t');
    if (texts.length !== FIELDS.length) throw new Error(`indicators.tsv: ${FIELDS.length} fields wanted, ${texts.length} found: ${line}`);
    return Object.fromEntries(FIELDS.map((field, i) => [field, texts[i]])) as IndicatorRow;
  });
}
