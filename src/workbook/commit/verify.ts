import {
  aboutRow,
  finding,
  type Finding,
  fromExcel,
  isTyped,
  RESULT_ROLES,
  type ResultRole,
  roundHalfUp,
  type ScoredIndicator,
  type ScoringRules,
  toNumber,
} from '../../scoring';
import { type Area, lastRow, type PlacedScorecard, resultCell } from '../../sheets';
import { readRanges, type PlacedPart } from '../read/read-parts';
import type { SheetSnapshot } from '../book/snapshot';

/** Relative difference at which two doubles stop being the same number to 12 digits. */
const TOLERANCE = 1e-12;

/** Half of what other reads take at a time: every cell here has a formula. */
const CELLS_PER_REQUEST = 25_000;

/** What stands in the result columns, from their first row and column on. */
interface Results {
  readonly area: Area;
  readonly formulas: SheetSnapshot['formulas'];
  readonly values: SheetSnapshot['values'];
}

/** Reads back what Excel calculated (one request, or more for a large table) and tells every cell that differs from the scorecard. */
export async function verify(context: Excel.RequestContext, scorecard: PlacedScorecard): Promise<Finding[]> {
  const part = resultPart(scorecard);
  const [ranges = []] = await readRanges(context, [part], (range) => void range.load('values,formulas'), CELLS_PER_REQUEST);
  const results: Results = {
    area: part.area,
    formulas: ranges.flatMap((range) => range.formulas as SheetSnapshot['formulas']),
    values: ranges.flatMap((range) => range.values as SheetSnapshot['values']),
  };
  return scorecard.indicators.flatMap((one) => [
    ...compare(results, scorecard, one, 'completionRate', one.completion === null ? null : toNumber(one.completion.rate)),
    ...compare(results, scorecard, one, 'score', one.score === null ? null : Number(one.score)),
    ...compare(results, scorecard, one, 'scoreRate', one.scoreRate === null ? null : toNumber(one.scoreRate)),
  ]);
}

/** The rows and columns that hold results. */
function resultPart(scorecard: PlacedScorecard): PlacedPart {
  const { table } = scorecard;
  const columns = RESULT_ROLES.map((role) => table.results[role].column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const area = {
    row: table.headerRow - 1,
    column: first,
    rowCount: lastRow(scorecard) - table.headerRow + 1,
    columnCount: last - first + 1,
  };
  return { name: table.sheet, area };
}

/** A cell that a person filled is theirs, and has been spoken of already; a blank one where a result belongs has taken none (merged cells). */
function compare(results: Results, scorecard: PlacedScorecard, one: ScoredIndicator, role: ResultRole, expected: number | null): Finding[] {
  const [row, column] = [one.row.row - 1 - results.area.row, scorecard.table.results[role].column - results.area.column];
  if (isTyped(one.row[role])) return [];
  const formula = results.formulas[row]?.[column] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  if (!isFormula && formula !== '') return [];
  const calculated = results.values[row]?.[column] ?? '';
  if (agrees(expected, calculated, role, scorecard.rules)) return [];
  const cell = resultCell(scorecard, one.row.row, role);
  return [finding('calculated-differs', aboutRow(one.row), cell, { expected: say(expected), calculated: say(calculated) })];
}

function agrees(expected: number | null, calculated: string | number | boolean, role: ResultRole, rules: ScoringRules): boolean {
  if (expected === null) return calculated === '';
  if (typeof calculated !== 'number') return false;
  if (role === 'score') return roundHalfUp(fromExcel(calculated), rules.scorePlaces).eq(fromExcel(expected));
  return Math.abs(calculated - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

function say(value: string | number | boolean | null): string {
  return value === null || value === '' ? '—' : String(value);
}
