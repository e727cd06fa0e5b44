import type { FindingFacts } from './finding-facts';
import type { PaneWords } from './pane-words';

/** Why a run stopped before anything was written, with what the sentence has to name. */
export interface RefusalFacts {
  'no-table': { sheet: string };
  'several-tables': { sheets: readonly string[] };
  'several-headers': { sheet: string; cells: readonly string[] };
  'no-indicators': { sheet: string; cell: string };
  'header-missing': { sheet: string; cell: string; columns: readonly string[] };
  'no-room': { sheet: string; cell: string };
  'results-merged': { sheet: string; cells: string };
  'sheet-protected': { sheet: string };
  'structure-protected': Record<never, never>;
  'sheet-name-taken': { sheet: string };
  'rules-invalid': { sheet: string; cell: string; found: string; allowed: string };
  'book-changed': { sheet: string; cell: string };
  'cell-being-edited': Record<never, never>;
  'already-running': Record<never, never>;
  'host-failed': { step: RunStep; detail: string };
}

export type RefusalCode = keyof RefusalFacts;

/** The steps of a run, in order. */
export type RunStep = 'reading' | 'guarding' | 'writing' | 'verifying';

type Sentences<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** Every word of the product in one language. */
export interface Words {
  readonly findings: Sentences<FindingFacts>;
  readonly refusals: Sentences<RefusalFacts>;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly summary: {
    readonly total: (score: string, weight: string, grade: string) => string;
    readonly totalIncomplete: (score: string, weight: string) => string;
    readonly line: (name: string, score: string, weight: string, rate: string) => string;
    readonly completed: (completed: number, count: number) => string;
    readonly findings: (count: number) => string;
    readonly written: (sheets: readonly string[]) => string;
    readonly unchanged: string;
  };
  readonly pane: PaneWords;
}
