import { cellAddress, ownerOf } from '../../sheets';
import { type IndicatorRow, type ResultCell, weightInCaption, weightInJudgedName } from '../../scoring';
import { formulaIn, type SheetSnapshot, tableCellAt } from '../book/snapshot';
import type { TableHeader } from './find-header';

/**
 * Whether the weights of a table stand in its names (相关性（5分）): it has no column for them, or one that an earlier run made from the names.
 */
export function holdsCaptionWeights(sheet: SheetSnapshot, { roles }: TableHeader, rows: readonly IndicatorRow[]): boolean {
  const column = roles.get('weight');
  const filled = column === undefined ? [] : rows.filter(({ weight }) => weight !== null && weight.value !== '');
  if (column !== undefined && (filled.length === 0 || !filled.every(({ row }) => isOurs(sheet, row, column)))) return false;
  return captionWeightsOf(rows).some((weight) => weight !== '');
}

/** The rows with the weights of their names, in the column that holds them or will. @param column zero-based, of the sheet */
export function withCaptionWeights(
  sheet: SheetSnapshot,
  rows: readonly IndicatorRow[],
  column: number,
  money: IndicatorRow | null,
): IndicatorRow[] {
  const weights = captionWeightsOf(rows);
  return rows.map((row, index) => (row === money ? row : { ...row, weight: weightCell(sheet, row, weights[index] ?? '', column) }));
}

function weightCell(sheet: SheetSnapshot, { row }: IndicatorRow, value: number | '', column: number): ResultCell {
  const standing = tableCellAt(sheet, row - 1 - sheet.area.row, column - sheet.area.column);
  const owner = standing.value === '' ? 'blank' : 'ours';
  return { address: cellAddress(row - 1, column), value, text: String(value), numberFormat: standing.numberFormat, owner };
}

/** What each name says; where a 二级指标 has one indicator only, what its caption says. */
function captionWeightsOf(rows: readonly IndicatorRow[]): (number | '')[] {
  const groupOf = ({ category, group }: IndicatorRow) => `${category}\n${group}`;
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  return rows.map((row) => {
    const named = row.judged === true ? weightInJudgedName(row.name) : weightInCaption(row.name);
    const weight = named ?? (sizes.get(groupOf(row)) === 1 ? weightInCaption(row.group) : null);
    return weight === null ? '' : Number(weight);
  });
}

function isOurs(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulaIn(sheet, row - 1 - sheet.area.row, column);
  return formula !== null && ownerOf('', formula) === 'ours';
}
