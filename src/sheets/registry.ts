import type { TableName } from '../report';
import type { LiveBlueprint } from './blueprint/blueprint';
import { styleMark } from './blueprint/style-mark';
import { AUDIT_SHEET } from './audit/audit-sheet';
import type { OwnSheet, SheetInput, SummarySheet } from './blueprint/summary-sheet';
import { CHECK_SHEET } from './check/check-sheet';
import { FACTS_SHEET } from './facts/facts-sheet';
import { isBuilt } from './recognise/own-sheets';
import type { StandingSheet } from './blueprint/standing-sheet';
import { RULES_SHEET } from './rules/rules-sheet';
import { TEXT_SHEET } from './report-text/text-sheet';
import { TABLE_1_1 } from './table-1-1/table-1-1';
import { TABLE_1_2 } from './table-1-2/table-1-2';
import { TABLE_2_1 } from './table-2-1/table-2-1';
import { TABLE_2_2 } from './table-2-2/table-2-2';
import { TABLE_2_3 } from './table-2-3/table-2-3';
import { UNITS_SHEET } from './units/units-sheet';

/** The tables of the report, each with its sheet: a table without one does not compile. */
const TABLES: Readonly<Record<TableName, SummarySheet>> = { '表2-1': TABLE_2_1, '表2-2': TABLE_2_2, '表2-3': TABLE_2_3 };

/** The sheets that say what a scorecard comes to, in the order in which they stand in the book. */
export const SUMMARY_SHEETS: readonly SummarySheet[] = [
  ...[TABLE_1_1, TABLE_1_2],
  ...Object.values(TABLES),
  ...[CHECK_SHEET, FACTS_SHEET, TEXT_SHEET],
];

/** The names of those that are built when a person asks for the report. */
export const REPORT_SHEETS: ReadonlySet<string> = new Set(SUMMARY_SHEETS.filter(({ onDemand }) => onDemand).map(({ name }) => name));

/** Every sheet that runs write, in that order. */
export const OWN_SHEETS: readonly OwnSheet[] = [...SUMMARY_SHEETS, UNITS_SHEET, AUDIT_SHEET, RULES_SHEET];

/** It speaks for the whole, and so says when a run has not come to its end. */
export const HEADLINE_SHEET: SummarySheet = TABLE_2_1;

/** Changes whenever the looks of a sheet of ours change. */
export const STYLE_MARK = styleMark(OWN_SHEETS.map(({ style }) => style));

/** The sheet of ours that bears this name; `null` for any other. */
export function ownSheet(name: string): OwnSheet | null {
  return OWN_SHEETS.find((one) => one.name === name) ?? null;
}

/** The definition of a sheet that an earlier run built, or began to build; `null` for any other. */
export function builtSheet(sheet: StandingSheet): OwnSheet | null {
  const own = ownSheet(sheet.name);
  return own !== null && isBuilt(own, sheet) ? own : null;
}

/** What the summary sheets should hold, rows before the totals that add them up: from the last tab to the first. */
export function buildSummaries(input: SheetInput): LiveBlueprint[] {
  const wanted = SUMMARY_SHEETS.filter(({ name, onDemand }) => {
    if (onDemand === true) return input.whole?.sheets.has(name) === true;
    return !(name in TABLES) || input.output.tables[name as TableName];
  });
  return [...wanted].reverse().flatMap(({ build }) => build(input) ?? []);
}
