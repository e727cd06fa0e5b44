import type { Area } from './book';
import { areaFromA1, areaToA1, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';

/** A reference as it stands in a formula: `'表 1'!$A$1:B2` has sheet `表 1` and cells `$A$1:B2`. */
export interface Reference {
  readonly sheet: string | null;
  readonly cells: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** What a reference to cells looks like, with or without a sheet. */
export const REFERENCE_PATTERN = String.raw`(?:${SHEET})?(?:${CELLS})`;
/** Text in quotes and structured references are passed over; what remains and looks like a reference is one. */
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!'])(${SHEET})?(${CELLS})(?![\p{L}\p{N}_.(!\[])`, 'giu');

/** Rewrites every reference in a formula; `null` from `change` leaves it as it stands. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  return formula.replace(TOKEN, (whole: string, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    return change({ sheet: sheet ? unquoted(sheet.slice(0, -1)) : null, cells }) ?? whole;
  });
}

/** Writes a reference as Excel does, with quotes where the sheet's name needs them. */
export function referenceText(sheet: string | null, cells: string): string {
  return sheet === null ? cells : `${quotedSheetName(sheet)}!${cells}`;
}

/** A sheet's name as formulas say it: `表1`, `'表 2-1'`. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && areaFromA1(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const unquoted = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/** Cells that move: `count` rows or columns put in or taken out at `at`, for what lies between `from` and `to` on the other axis. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Where an area lies after a shift; `null` when it was deleted. An area that the shift cuts lengthwise stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'row';
  const crossFrom = rows ? area.column : area.row;
  const crossTo = rows ? lastColumn(area) : lastRow(area);
  if (crossFrom < shift.from || crossTo > shift.to) return area;
  const span = shiftSpan(rows ? area.row : area.column, rows ? lastRow(area) : lastColumn(area), rows ? MAX_ROWS : MAX_COLUMNS, shift);
  if (!span) return null;
  const [start, end] = span;
  return rows ? { ...area, row: start, rowCount: end - start + 1 } : { ...area, column: start, columnCount: end - start + 1 };
}

function shiftSpan(start: number, end: number, limit: number, { kind, at, count }: Shift): readonly [number, number] | null {
  if (start === 0 && end === limit - 1) return [start, end];
  if (kind === 'insert') return [start >= at ? start + count : start, end >= at ? end + count : end];
  const after = at + count;
  if (start >= at && end < after) return null;
  const newStart = start >= after ? start - count : Math.min(start, at);
  const newEnd = end >= after ? end - count : end >= at ? at - 1 : end;
  return [newStart, newEnd];
}

/** A formula after cells moved on `sheet`; `home` is the sheet it stands on. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return null;
    const area = areaFromA1(reference.cells);
    if (!area) return null;
    const moved = shiftArea(area, shift);
    if (moved === area) return null;
    return referenceText(reference.sheet, moved ? withDollars(moved, reference.cells) : '#REF!');
  });
}

/** A formula after a sheet got another name, or (`null`) was removed. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return null;
    return to === null ? '#REF!' : referenceText(to, reference.cells);
  });
}

/** Writes an area with the shape and the dollar signs of the reference that it replaces. */
function withDollars(area: Area, model: string): string {
  const wholeColumns = /^\$?[A-Z]+:/i.test(model);
  const wholeRows = /^\$?\d+:/.test(model);
  const corners = areaToA1(area).split(':');
  if (model.includes(':') && corners.length === 1) corners.push(corners[0] ?? '');
  return corners
    .map((corner, index) => {
      const [, columnDollar = '', , rowDollar = ''] = /^(\$?)([A-Z]*)(\$?)\d*$/i.exec(model.split(':')[index] ?? '') ?? [];
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
      if (wholeColumns) return columnDollar + letters;
      return wholeRows ? (columnDollar || rowDollar) + digits : columnDollar + letters + rowDollar + digits;
    })
    .join(':');
}
