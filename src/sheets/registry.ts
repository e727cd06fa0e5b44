import type { TableName } from '../report';
import type { LiveBlueprint } from './blueprint/blueprint';
import { styleMark } from './blueprint/style-mark';
import { AUDIT_SHEET } from './audit/audit-sheet';
import type { OwnSheet, SheetInput, SummarySheet } from './blueprint/summary-sheet';
import { CHECK_SHEET } from './check/check-sheet';
import { FACTS_SHEET } from './facts/facts-sheet';
import { OVERVIEW_SHEET } from './overview/overview-sheet';
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
export const OWN_SHEETS: readonly OwnSheet[] = [OVERVIEW_SHEET, ...SUMMARY_SHEETS, UNITS_SHEET, AUDIT_SHEET, RULES_SHEET];

/** Of these a book has one set for each of several tables: 表2-1·甲项目, 核对·甲项目. */
const IN_SETS: readonly SummarySheet[] = [...Object.values(TABLES), CHECK_SHEET];
const OF = '·';
const LONGEST_NAME = 31;

/** It speaks for the whole, and so says when a run has not come to its end. */
export const HEADLINE_SHEET: SummarySheet = TABLE_2_1;

/** Changes whenever the looks of a sheet of ours change. */
export const STYLE_MARK = styleMark(OWN_SHEETS.map(({ style }) => style));

/** The sheet of ours that bears this name, by itself or in a set; `null` for any other. */
export function ownSheet(name: string): OwnSheet | null {
  return OWN_SHEETS.find((one) => one.name === name) ?? IN_SETS.find((one) => name.startsWith(one.name + OF)) ?? null;
}

/** The set that a summary belongs to: 甲项目 for 表2-1·甲项目; `null` for one that stands by itself, and for any other sheet. */
export function setOfSheet(name: string): string | null {
  const own = IN_SETS.find((one) => name.startsWith(one.name + OF));
  return own === undefined ? null : name.slice(own.name.length + OF.length);
}

/** The name of a summary in a set. */
export function nameInSet(name: string, set: string | null): string {
  return set === null ? name : name + OF + set;
}

/** The names of the sheets of a set. */
export function namesInSet(set: string | null): string[] {
  return IN_SETS.map(({ name }) => nameInSet(name, set));
}

/**
 * How the set of a table is called that has none yet: as its sheet, cut to what Excel takes for a name, and numbered where that is taken.
 * @param taken names of sets, of which those that differ only in case are the same to Excel
 */
export function newSetName(sheet: string, taken: readonly string[]): string {
  const room = LONGEST_NAME - Math.max(...IN_SETS.map(({ name }) => name.length + OF.length));
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `(${number})`;
    // A name neither ends in half a character nor in an apostrophe.
    const name = sheet.slice(0, room - end.length).replace(/[\ud800-\udbff]$|'+$/u, '') + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** What a sheet of ours is called that a person has typed over and keeps: it is theirs from then on, and no run reads it. */
const KEPT = '保留·';

export function isKept(name: string): boolean {
  return name.startsWith(KEPT);
}

/** A name under which a sheet of ours is kept. @param taken the names of all sheets */
export function keptName(name: string, taken: readonly string[]): string {
  return (
    KEPT +
    newSetName(
      name,
      taken.filter(isKept).map((one) => one.slice(KEPT.length)),
    )
  );
}

/** The definition of a sheet that an earlier run built, or began to build; `null` for any other. */
export function builtSheet(sheet: StandingSheet): OwnSheet | null {
  const own = ownSheet(sheet.name);
  return own !== null && isBuilt(own, sheet) ? own : null;
}

/**
 * What the summary sheets should hold, rows before the totals that add them up: from the last tab to the first.
 * @param set the set that they belong to, which is printed at their foot
 */
export function buildSummaries(input: SheetInput, set: string | null = null): LiveBlueprint[] {
  const wanted = SUMMARY_SHEETS.filter(({ name, onDemand }) => {
    if (onDemand === true) return input.whole?.sheets.has(name) === true;
    return !(name in TABLES) || input.output.tables[name as TableName];
  });
  return [...wanted].reverse().flatMap(({ build }) => {
    const built = build(input);
    return built === null ? [] : [set === null ? built : inSet(built, set)];
  });
}

function inSet(blueprint: LiveBlueprint, set: string): LiveBlueprint {
  const { sheet, page } = blueprint;
  return { ...blueprint, sheet: nameInSet(sheet, set), page: page === null ? null : { ...page, saysSheet: true } };
}
