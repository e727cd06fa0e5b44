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

/** What `--all` gives of a workbook. */
interface EveryTable {
  readonly tables: readonly ((ScoreData & { readonly ok: true }) | NotScored)[];
}

interface NotScored {
  readonly ok: false;
  readonly sheet: string;
  readonly message: string;
}

/** A row for each table of the workbook that was scored, or was not. */
export function totalsRows({ file, outcome }: BatchResult): TotalsRow[] {
  if (!outcome.ok) return [{ file, sheet: null, problem: chinese(outcome.message) }];
  return tablesOf(outcome.data).map((table) => {
    if ('message' in table) return { file, sheet: table.sheet, problem: table.message };
    const { sheet, total, findings } = table;
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    const { weight, score, grade, complete } = total;
    return {
      ...{ file, sheet, weight, score, grade, complete },
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
    };
  });
}

/** The tables of a workbook of which every one was to be scored, that were not. */
export function notScoredIn(data: unknown): string[] {
  return tablesOf(data).flatMap((table) => ('message' in table ? [`${table.sheet}: ${table.message}`] : []));
}

function tablesOf(data: unknown): readonly (ScoreData | NotScored)[] {
  const { tables } = data as Partial<EveryTable>;
  return tables === undefined ? [data as ScoreData] : tables.map((table) => (table.ok ? withoutMessage(table) : table));
}

function withoutMessage(table: ScoreData): ScoreData {
  const { sheet, range, total, categories, indicators, findings } = table;
  return { sheet, range, total, categories, indicators, findings };
}

/** A refusal of the command line says the same in English on its second line. */
export function chinese(message: string): string {
  return message.split('\n')[0] ?? '';
}
