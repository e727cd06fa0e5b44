import type { Severity } from '../../scoring';
import type { UnreadableFile } from './unit-book';

/** What a person should know of a merge, with the facts that its sentence needs. */
export interface UnitFindingFacts {
  'file-unreadable': { readonly why: UnreadableFile };
  /** By a list or an earlier merge; by a gap in the numbers of the files; or by targets that come to less than the master's. */
  'unit-missing': { readonly unit: string; readonly by: 'list' | 'numbers' | 'targets' };
  /** The same file twice: the first counts. */
  'unit-sent-twice': { readonly unit: string; readonly first: string };
  /** Two files of one unit that differ: neither counts. */
  'unit-sent-two-versions': { readonly unit: string; readonly other: string };
  'same-content': { readonly unit: string; readonly other: string };
  'other-year': { readonly unit: string; readonly year: string; readonly expected: string };
  'unit-unscored': { readonly unit: string };
  'indicator-unmatched': { readonly indicator: string; readonly suggested: string };
  'indicator-repeated': { readonly indicator: string };
  'name-damaged': { readonly indicator: string; readonly master: string };
  /** The unit's table has no row for it. */
  'indicator-absent': { readonly indicator: string; readonly units: readonly string[] };
  'value-missing': { readonly indicator: string };
  'value-unreadable': { readonly indicator: string; readonly text: string };
  /** Reads as a number only with words left out: 约30, 已完成30个. */
  'value-loose': { readonly indicator: string; readonly text: string; readonly as: string };
  /** 万元 against 件, or a percentage among counts. */
  'unit-of-measure-differs': { readonly indicator: string; readonly text: string };
  'amount-converted': { readonly indicator: string; readonly text: string; readonly as: string };
  /** A bare figure that fits only in another unit of money. */
  'amount-suspected': { readonly indicator: string; readonly text: string; readonly as: string };
  /** A rate without 分子 or 分母, where other units give theirs. */
  'parts-missing': { readonly indicator: string };
  /** A rate that is not its 分子 of its 分母. */
  'parts-differ': { readonly indicator: string; readonly text: string; readonly rate: string };
  'target-differs': { readonly indicator: string; readonly total: string; readonly master: string };
  /** Rates and words do not add up; these units have set another target than the master. */
  'listed-target-differs': { readonly indicator: string; readonly units: readonly string[] };
  /** The master's cell is filled already, with something else than the total. */
  'actual-differs': { readonly indicator: string; readonly total: string; readonly master: string };
}

export type UnitFindingCode = keyof UnitFindingFacts;

/** `file` is "" where it is about the master alone; `cell` names its sheet, and is "" where it is about the whole file. */
export type UnitFinding = {
  [Code in UnitFindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly file: string;
    readonly cell: string;
    readonly facts: UnitFindingFacts[Code];
  };
}[UnitFindingCode];

/** error: something is left out of a total · warning: it counts, and a person should look · info: done by rule. */
const SEVERITY: Readonly<Record<UnitFindingCode, Severity>> = {
  'file-unreadable': 'error',
  'unit-missing': 'error',
  'unit-sent-twice': 'warning',
  'unit-sent-two-versions': 'error',
  'same-content': 'warning',
  'other-year': 'error',
  'unit-unscored': 'info',
  'indicator-unmatched': 'error',
  'indicator-repeated': 'error',
  'name-damaged': 'warning',
  'indicator-absent': 'info',
  'value-missing': 'error',
  'value-unreadable': 'error',
  'value-loose': 'warning',
  'unit-of-measure-differs': 'error',
  'amount-converted': 'info',
  'amount-suspected': 'error',
  'parts-missing': 'warning',
  'parts-differ': 'error',
  'target-differs': 'warning',
  'listed-target-differs': 'info',
  'actual-differs': 'warning',
};

interface Found<Code extends UnitFindingCode> {
  readonly file: string;
  readonly cell: string;
  readonly facts: UnitFindingFacts[Code];
  /** Where it is less certain than most of its code. */
  readonly severity?: Severity;
}

export function unitFinding<Code extends UnitFindingCode>(code: Code, found: Found<Code>): UnitFinding {
  return { code, severity: SEVERITY[code], ...found } as UnitFinding;
}
