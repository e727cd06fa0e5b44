import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of the published report's 表2-3, with the weight and score printed in its prose. */
export interface PrintedRow {
  readonly number: string;
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly completionRate: string;
  readonly weight: string;
  readonly score: string;
  readonly scoreRate: string;
}

const COLUMNS = ['number', 'category', 'group', 'name', 'target', 'actual', 'completionRate', 'weight', 'score', 'scoreRate'] as const;

/** The 42 rows as the report prints them. */
export function printedRows(): PrintedRow[] {
  const lines = readFileSync(path.join(__dirname, 'report-table-2-3.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as unknown as PrintedRow;
  });
}
