import { type Severity, toNumber } from '../../scoring';
import type { Merge } from './merge-units';
import type { IndicatorKind } from './indicator-kind';
import type { UnitFinding, UnitFindingCode } from './unit-findings';

/** A merge as plain data, for the pane and for other programs. */
export interface MergeData {
  /** The files that count. */
  readonly units: readonly UnitData[];
  readonly indicators: readonly MergedIndicatorData[];
  readonly findings: readonly UnitFindingData[];
}

export interface UnitData {
  readonly file: string;
  readonly name: string;
  readonly sheet: string;
  /** How many rows its table has. */
  readonly indicators: number;
}

export interface MergedIndicatorData {
  readonly name: string;
  /** What the units come to, in the master's unit; `null` where they do not add up; a rate over all units as the part of 1 that it is. */
  readonly target: number | null;
  readonly actual: number | null;
  readonly kind: IndicatorKind;
  /** The units' actuals, those of them that have the row. */
  readonly perUnit: readonly { readonly file: string; readonly cell: string; readonly text: string }[];
  readonly takenOver: boolean;
}

export interface UnitFindingData {
  readonly code: UnitFindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly cell: string;
  readonly message: string;
}

/**
 * @param tell says a finding in the language of whoever asks
 * @param taken the addresses of the master's cells that were filled
 */
export function mergeDataOf(merge: Merge, tell: (finding: UnitFinding) => string, taken: ReadonlySet<string>): MergeData {
  return {
    units: merge.units.map(({ file, name, table }) => ({ file, name, sheet: table.sheet, indicators: table.rows.length })),
    indicators: merge.indicators.map(({ master: { row }, target, actual, rate, kind, values }) => ({
      name: row.name,
      target: target === null ? null : Number(target.toFixed()),
      actual: actual === null ? (rate === null ? null : toNumber(rate.rate)) : Number(actual.toFixed()),
      kind,
      perUnit: values.flatMap((one, index) =>
        one === null ? [] : [{ file: merge.units[index]?.file ?? '', cell: one.actual.cell, text: one.actual.text }],
      ),
      takenOver: taken.has(row.actual.address),
    })),
    findings: merge.findings.map((finding) => {
      const { code, severity, file, cell } = finding;
      return { code, severity, file, cell, message: tell(finding) };
    }),
  };
}
