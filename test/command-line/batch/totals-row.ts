import type { ScoreData } from '../../../src/report';
import type { BatchResult } from './run-batch';

/** A table that was scored, or that was not, as the workbook of all totals lists it. */
export type TotalsRow =
  | {
      readonly file: string;
      readonly sheet: string;
      readonly weight: number;
      readonly score: number | null;
      readonly grade: string | null;
      readonly complete: boolean;
      /** How many findings there are of each severity. */
      readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>>;
    }
  | { readonly file: string; readonly sheet: string | null; readonly problem: string };

export function totalsRow({ file, outcome }: BatchResult): TotalsRow {
  if (!outcome.ok) return { file, sheet: null, problem: chinese(outcome.message) };
  const { sheet, total, findings } = outcome.data as ScoreData;
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const { weight, score, grade, complete } = total;
  return {
    file,
    sheet,
    weight,
    score,
    grade,
    complete,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

/** A refusal of the command line says the same in English on its second line. */
export function chinese(message: string): string {
  return message.split('\n')[0] ?? '';
}
