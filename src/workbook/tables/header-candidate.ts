import { type ColumnRole, weightInJudgedName } from '../../scoring';
import type { SheetSnapshot } from '../book/snapshot';
import { CaptionReader, captionsOfRow, captionsOfTwoRows, rolesOf, tableStarts, type Roles } from './header-rows';
import { REQUIRED_ROLES } from './header-words';

type Cells = SheetSnapshot['values'][number];

/** One or two rows that may be the header of an indicator table, with how good they look and why. */
export interface Candidate {
  readonly gridRow: number;
  readonly depth: 1 | 2;
  readonly roles: Roles;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** What speaks for a candidate: a column that plays a role, or rows under it that look like indicators. */
export interface Reason {
  readonly what: ColumnRole | 'rows';
  readonly points: number;
}

const ROLE_POINTS: Readonly<Record<ColumnRole, number>> = {
  ...{ name: 3, target: 3, actual: 3, weight: 3 },
  ...{ category: 1, group: 1, sign: 1, unit: 1, initialTarget: 0, number: 0.5, reason: 0.5, standard: 0.5 },
  ...{ completionRate: 1, score: 1, scoreRate: 1, reviewed: 0.5 },
};

/** Rows under a header that are looked at, and how many of them can speak for it. */
const ROWS_LOOKED_AT = 20;
const MOST_ROW_POINTS = 3;
/** A table without targets is told by so many rows at least that have a weight. */
const FEWEST_JUDGED = 2;

/** Every place on the sheet where the header words of an indicator table stand, from the top; no row belongs to two of them. */
export function candidatesOn(sheet: SheetSnapshot): Candidate[] {
  const reader = new CaptionReader();
  const chosen: Candidate[] = [];
  for (let gridRow = 0; gridRow < sheet.values.length; gridRow += 1) {
    const here = candidatesAt(sheet, gridRow, reader);
    const [first] = here;
    if (first === undefined) continue;
    const above = chosen.filter((one) => one.gridRow + one.depth > gridRow);
    if (sum(above) > sum(here)) continue;
    chosen.splice(chosen.length - above.length, above.length, ...here);
  }
  return chosen;
}

function sum(candidates: readonly Candidate[]): number {
  return candidates.reduce((total, { points }) => total + points, 0);
}

/** The header that begins at a row, of one row or of two, whichever says more; several where tables stand side by side. */
function candidatesAt(sheet: SheetSnapshot, gridRow: number, reader: CaptionReader): Candidate[] {
  const upper = sheet.values[gridRow] ?? [];
  if (reader.countRoles(upper) === 0) return [];
  const single = split(sheet, gridRow, 1, captionsOfRow(upper, reader));
  const lower = sheet.values[gridRow + 1] ?? [];
  if (!mayBeSecondRow(upper, lower, reader)) return single;
  const double = split(sheet, gridRow, 2, captionsOfTwoRows(upper, lower, reader));
  return sum(double) >= sum(single) ? double : single;
}

/** Captions only, and one of those below is a header word, by itself or under what stands above it. */
function mayBeSecondRow(upper: Cells, lower: Cells, reader: CaptionReader): boolean {
  if ([...upper, ...lower].some((cell) => typeof cell !== 'string')) return false;
  const captions = captionsOfTwoRows(upper, lower, reader);
  return lower.some((cell, column) => cell !== '' && captions[column] != null);
}

function split(sheet: SheetSnapshot, gridRow: number, depth: 1 | 2, captions: Parameters<typeof rolesOf>[0]): Candidate[] {
  const starts = tableStarts(captions, isWhole);
  return starts
    .map((start, index) => rolesOf(captions, start, starts[index + 1]))
    .filter((roles) => isWhole(roles) || isJudged(sheet, gridRow + depth, roles))
    .map((roles) => judge(sheet, gridRow, depth, roles));
}

function isWhole(roles: Roles): boolean {
  return REQUIRED_ROLES.every((role) => roles.has(role));
}

/**
 * A judged form has names and scores, and neither targets nor actuals; its weights stand in a column of their own or in the names
 * (相关性（5分）).
 */
function isJudged(sheet: SheetSnapshot, firstRow: number, roles: Roles): boolean {
  const [name, weight] = [roles.get('name'), roles.get('weight')];
  if (name === undefined || !roles.has('score') || roles.has('target') || roles.has('actual')) return false;
  const below = sheet.values.slice(firstRow, firstRow + ROWS_LOOKED_AT);
  const weighed = below.filter((cells) =>
    weight === undefined ? weightInJudgedName(String(cells[name] ?? '')) !== null : typeof cells[weight] === 'number' && cells[name] !== '',
  );
  return weighed.length >= FEWEST_JUDGED;
}

function judge(sheet: SheetSnapshot, gridRow: number, depth: 1 | 2, roles: Roles): Candidate {
  const reasons: Reason[] = [...roles.keys()].map((what) => ({ what, points: ROLE_POINTS[what] }));
  const rows = rowsThatLookRight(sheet, gridRow + depth, roles);
  if (rows > 0) reasons.push({ what: 'rows', points: Math.min(rows, MOST_ROW_POINTS) });
  return { gridRow, depth, roles, reasons, points: reasons.reduce((total, { points }) => total + points, 0) };
}

/** Rows with a name and a number for a weight, as far as one looks. */
function rowsThatLookRight(sheet: SheetSnapshot, firstRow: number, roles: Roles): number {
  const [name, weight] = [roles.get('name') ?? -1, roles.get('weight') ?? -1];
  return sheet.values
    .slice(firstRow, firstRow + ROWS_LOOKED_AT)
    .filter((cells) => (cells[name] ?? '') !== '' && (cells[weight] ?? '') !== '' && Number.isFinite(Number(cells[weight]))).length;
}
