import type { MissingFacts } from '../../report';
import type { FindingFacts, Severity } from '../../scoring';
import type { Language } from '../languages';
import type { CauseWords } from './cause-words';
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
  /** A person typed in a sheet of ours, where a run would write. */
  'typed-in-summary': { sheet: string; cell: string };
  'filter-active': { sheet: string };
  'book-read-only': Record<never, never>;
  'rules-invalid': { sheet: string; cell: string; found: string; allowed: string };
  'book-changed': { sheet: string; cell: string };
  /** Deleted or renamed between reading and writing. */
  'sheet-gone': { sheet: string };
  'sheet-added': { sheet: string };
  'place-gone': { place: string };
  'sheet-hidden': { sheet: string };
  /** A cell shows something else than the pane showed. */
  'cell-changed': { sheet: string; cell: string };
  'cell-has-formula': { sheet: string; cell: string };
  /** The sheet 评分规则 was edited while its settings were being changed in the pane. */
  'rules-edited': { sheet: string };
  'cell-being-edited': Record<never, never>;
  'already-running': Record<never, never>;
  'excel-too-old': Record<never, never>;
  'host-silent': { step: RunStep };
  /** `unfinished`: sheets that keep the sign of a broken run; `null` when what is left is not known. */
  'host-failed': { step: RunStep; detail: string; unfinished: readonly string[] | null };
  stopped: { unfinished: readonly string[] | null };
  /** Excel failed while a form was being put on a new sheet. */
  'form-failed': { detail: string };
}

export type RefusalCode = keyof RefusalFacts;

/** The steps of a run, in order. */
export type RunStep = 'reading' | 'guarding' | 'writing' | 'verifying' | 'clearing';

type Sentences<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** Every word of the product in one language. */
export interface Words {
  /** Also the locale in which numbers are written. */
  readonly language: Language;
  readonly findings: Sentences<FindingFacts>;
  readonly causes: CauseWords;
  readonly refusals: Sentences<RefusalFacts>;
  /** What a report lacks before it can go out. */
  readonly missing: Sentences<MissingFacts>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly summary: {
    readonly total: (score: string, weight: string, grade: string) => string;
    readonly totalIncomplete: (score: string, weight: string) => string;
    readonly line: (name: string, score: string, weight: string, rate: string) => string;
    readonly completed: (completed: number, count: number) => string;
    readonly findings: (count: number) => string;
    readonly more: (count: number) => string;
    /** Behind the name and the place of one of several tables. */
    readonly notScored: (message: string) => string;
    readonly checks: (count: number) => string;
    /** @param grade `null` while the common total is open */
    readonly every: (tables: number, score: string, grade: string | null) => string;
    readonly written: (sheets: readonly string[]) => string;
    readonly removed: (sheets: readonly string[]) => string;
    /** Behind a sheet in which a person typed: their cells. */
    readonly leftAlone: (sheet: string, cells: readonly string[]) => string;
    readonly unchanged: string;
  };
  readonly pane: PaneWords;
}
