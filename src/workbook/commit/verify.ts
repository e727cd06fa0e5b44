import { ABOUT_BOOK, ABOUT_TABLE, aboutRow, type Decimal, finding, type Finding, type Fraction } from '../../scoring';
import {
  type Area,
  type Block,
  type Blueprint,
  cellAddress,
  type Content,
  filledArea,
  formulaAt,
  isAddedColumn,
  isLive,
  type Live,
  type LiveBlueprint,
  numberIn,
  type PlacedTable,
} from '../../sheets';
import type { CalculationState, CellScalar, SheetSnapshot } from '../book/snapshot';
import type { LiveResults } from '../plan/live-results';
import { canonical } from '../plan/stands';
import { readRanges, type PlacedPart } from '../read/read-parts';

/** Relative difference at which two doubles stop being the same number to 12 digits. */
const TOLERANCE = 1e-12;

/** Half of what other reads take at a time: every cell here has a formula. */
const CELLS_PER_REQUEST = 25_000;

/** What reading back has brought. */
export interface Verified {
  readonly findings: readonly Finding[];
  /** The result columns as they stand now. */
  readonly columns: Standing;
}

/** What stands in an area, from its first row and column on. */
export interface Standing {
  readonly area: Area;
  readonly formulas: SheetSnapshot['formulas'];
  readonly values: SheetSnapshot['values'];
}

/** What was written of a table. */
export interface Written {
  readonly results: LiveResults;
  readonly table: PlacedTable;
}

/**
 * Reads back what Excel calculated and tells, table by table, every cell that differs from what the report says: one request, or more for
 * large tables. Summary sheets are looked at as long as that takes no request more.
 */
export async function verify(
  context: Excel.RequestContext,
  written: readonly Written[],
  { manual, asDisplayed }: CalculationState,
): Promise<Verified[]> {
  const looked = withinOneRequest(written);
  // Where nobody has pressed F9 yet, every result would stand as it was.
  if (manual) for (const { sheet } of looked) context.workbook.worksheets.getItem(sheet).calculate(true);
  const parts = looked.map((one): PlacedPart => ({ name: one.sheet, area: filledArea(one) }));
  const read = await readRanges(context, parts, (range) => void range.load('values,formulas'), CELLS_PER_REQUEST);
  const standing = looked.map((one, index): Standing => {
    const ranges = read[index] ?? [];
    return {
      area: filledArea(one),
      formulas: ranges.flatMap((range) => range.formulas as SheetSnapshot['formulas']),
      values: ranges.flatMap((range) => range.values as SheetSnapshot['values']),
    };
  });
  const standsIn = (one: LiveBlueprint) => standing[looked.indexOf(one)] ?? null;
  return written.map(({ results: { columns, summaries }, table }) => {
    const findings = [columns, ...summaries].flatMap((one) => {
      const now = standsIn(one);
      return now === null ? [] : differences(one, now).map((difference) => told(difference, one.sheet, table));
    });
    const now = standsIn(columns) ?? { area: filledArea(columns), formulas: [], values: [] };
    return { findings: asDisplayed ? asOne(findings) : findings, columns: now };
  });
}

/** Under precision as displayed every rounded result differs, and for one reason. */
function asOne(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  return first === undefined ? [] : [finding('precision-as-displayed', ABOUT_BOOK, first.cell, { count: findings.length })];
}

/**
 * The cells of the result columns in which a formula stands that nobody wrote, each with what belongs there: Excel may have filled a column of
 * an Excel table with one of its formulas, cells that were left alone included. What a person types is no formula of ours, and not touched.
 */
export function misfilled({ blocks }: Blueprint, { area, formulas }: Standing, before: SheetSnapshot, table: PlacedTable): Block[] {
  return blocks.flatMap((block) => {
    const { row, column, contents } = block;
    const mended = contents.map(([content = null], index): Content[] => {
      const now = formulas[row + index - area.row]?.[column - area.column] ?? '';
      const wanted = content ?? (isAddedColumn(block, table) ? '' : plainContent(formulaAt(before, row + index, column)));
      const isStrange = isFormula(now) && canonical(now) !== canonical(wanted);
      return [isStrange ? wanted : null];
    });
    return mended.some(([content]) => content !== null) ? [{ ...block, contents: mended, numberFormats: null }] : [];
  });
}

function plainContent(cell: CellScalar): string | number {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function isFormula(cell: CellScalar): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** The result columns, and of the summaries as many as fit beside them. */
function withinOneRequest(written: readonly Written[]): LiveBlueprint[] {
  const columns = written.map(({ results }) => results.columns);
  let cells = columns.reduce((sum, one) => sum + sizeOf(one), 0);
  const summaries = written.flatMap(({ results }) => results.summaries);
  return [...columns, ...summaries.filter((one) => (cells += sizeOf(one)) <= CELLS_PER_REQUEST)];
}

function sizeOf(blueprint: LiveBlueprint): number {
  const { rowCount, columnCount } = filledArea(blueprint);
  return rowCount * columnCount;
}

interface Difference {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly expected: Live['value'];
  readonly calculated: CellScalar;
}

/** From the top down, in each row from left to right. */
function differences({ blocks }: LiveBlueprint, standing: Standing): Difference[] {
  const found = blocks.flatMap((block) =>
    block.contents.flatMap((cells, index) =>
      cells.flatMap((cell, at) => {
        if (!isLive(cell)) return [];
        return differenceAt(standing, block.row + index, block.column + at, cell);
      }),
    ),
  );
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** A cell that a person has filled meanwhile is theirs; a blank one where a result belongs has taken none (merged cells). */
function differenceAt({ area, formulas, values }: Standing, row: number, column: number, { value: expected }: Live): Difference[] {
  const formula = formulas[row - area.row]?.[column - area.column] ?? '';
  if (!isFormula(formula) && formula !== '') return [];
  const calculated = values[row - area.row]?.[column - area.column] ?? '';
  return agrees(expected, calculated) ? [] : [{ row, column, expected, calculated }];
}

function agrees(expected: Live['value'], calculated: CellScalar): boolean {
  if (expected === null) return calculated === '';
  if (typeof expected === 'string') return withoutSpace(textOf(calculated)) === withoutSpace(expected);
  if (typeof calculated !== 'number') return false;
  const number = numberIn(expected);
  return Math.abs(calculated - number) <= TOLERANCE * Math.max(1, Math.abs(number));
}

/** Names are read without the line feeds and spaces that a formula copies. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function told({ row, column, expected, calculated }: Difference, sheet: string, { sheet: own, rows }: PlacedTable): Finding {
  const place = cellAddress(row, column);
  const isRow = sheet === own && rows.some((one) => one.row === row + 1);
  return finding('calculated-differs', isRow ? aboutRow({ row: row + 1 }) : ABOUT_TABLE, sheet === own ? place : `${sheet}!${place}`, {
    expected: sayExpected(expected),
    calculated: textOf(calculated) || '—',
  });
}

function sayExpected(value: Decimal | Fraction | string | null): string {
  return typeof value === 'string' ? value || '—' : value === null ? '—' : String(numberIn(value));
}

function textOf(value: CellScalar): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
