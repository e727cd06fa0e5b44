import { cellAddress, ownerOf } from '../../sheets';
import { type IndicatorRow, type ResultCell, weightInCaption } from '../../scoring';
import { formulaIn, type SheetSnapshot, tableCellAt } from '../book/snapshot';
import type { TableHeader } from './find-header';

/**
 * Whether the weights of a table stand in its names (相关性（5分）): it has no column for them, or one that an earlier run made from the names.
 */
export function holdsCaptionWeights(sheet: SheetSnapshot, { roles }: TableHeader, rows: readonly IndicatorRow[]): boolean {
  if (!rows.some((row) => weightOf(row, rows) !== '')) return false;
  const column = roles.get('weight');
  if (column === undefined) return true;
  const filled = rows.filter(({ weight }) => weight !== null && weight.value !== '');
  return filled.length > 0 && filled.every(({ row }) => isOurs(sheet, row, column));
}

/** The rows with the weights of their names, in the column that holds them or will. @param column zero-based, of the sheet */
export function withCaptionWeights(
  sheet: SheetSnapshot,
  rows: readonly IndicatorRow[],
  column: number,
  money: IndicatorRow | null,
): IndicatorRow[] {
  return rows.map((row) => (row === money ? row : { ...row, weight: weightCell(sheet, row, rows, column) }));
}

function weightCell(sheet: SheetSnapshot, row: IndicatorRow, rows: readonly IndicatorRow[], column: number): ResultCell {
  const standing = tableCellAt(sheet, row.row - 1 - sheet.area.row, column - sheet.area.column);
  const value = weightOf(row, rows);
  const owner = standing.value === '' ? 'blank' : 'ours';
  return { address: cellAddress(row.row - 1, column), value, text: String(value), numberFormat: standing.numberFormat, owner };
}

/** What the name says; where a 二级指标 has one indicator only, what its caption says. */
function weightOf({ name, category, group }: IndicatorRow, rows: readonly IndicatorRow[]): number | '' {
  const alone = group !== '' && rows.filter((other) => other.category === category && other.group === group).length === 1;
  const weight = weightInCaption(name) ?? (alone ? weightInCaption(group) : null);
  return weight === null ? '' : Number(weight);
}

function isOurs(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulaIn(sheet, row - 1 - sheet.area.row, column);
  return formula !== null && ownerOf('', formula) === 'ours';
}
