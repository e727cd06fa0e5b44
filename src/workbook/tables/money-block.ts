import type { IndicatorRow, ResultCell, TableCell } from '../../scoring';
import { type MoneyPlace, ownerOf } from '../../sheets';
import { formulaIn, type CellScalar, type SheetSnapshot, tableCellAt } from '../book/snapshot';
import { CaptionReader, captionsOfRow, rolesOf } from './header-rows';
import { moneyRoleOf, type MoneyRole, REQUIRED_ROLES } from './header-words';
import { isBeneath, isFundTotal } from './row-words';

/** The row of a form's block about money, as an indicator, and where its cells stand. */
export interface MoneyRow {
  readonly row: IndicatorRow;
  readonly place: MoneyPlace;
}

/** 一级指标 of the row: how the national form calls what it scores. */
const CATEGORY = '预算执行率';

type Columns = ReadonlyMap<MoneyRole, number>;

/**
 * The block about money that stands nearest above a header (财预〔2020〕10号 and its kin): 年度资金总额 with 全年预算数, 全年执行数, 分值, 执行率 and 得分.
 * `null` where there is none, or none that is scored: without a weight it only informs.
 * @param headerRow grid row of the indicator table's header
 */
export function findMoneyRow(sheet: SheetSnapshot, headerRow: number): MoneyRow | null {
  const reader = new CaptionReader();
  for (let gridRow = headerRow - 1; gridRow >= 0; gridRow -= 1) {
    const cells = sheet.values[gridRow] ?? [];
    if (isTableHeader(cells, reader)) return null;
    const columns = columnsOf(cells, reader);
    if (columns === null) continue;
    const total = totalRow(sheet, gridRow + 1, headerRow, columns);
    return total === null ? null : moneyRow(sheet, gridRow, total, columns);
  }
  return null;
}

/** Another table begins here, and what stands above belongs to that one. */
function isTableHeader(cells: readonly CellScalar[], reader: CaptionReader): boolean {
  const roles = rolesOf(captionsOfRow(cells, reader));
  return REQUIRED_ROLES.every((role) => roles.has(role));
}

/** The columns of a block's header; an adjusted budget counts before that of the beginning of the year. */
function columnsOf(cells: readonly CellScalar[], reader: CaptionReader): Columns | null {
  const columns = new Map<MoneyRole, number>();
  cells.forEach((cell, column) => {
    const role = moneyRoleOf(reader.bare(cell));
    if (role !== null && !columns.has(role)) columns.set(role, column);
  });
  const initial = columns.get('initialBudget');
  if (!columns.has('budget') && initial !== undefined) columns.set('budget', initial);
  const needed = ['budget', 'spent', 'weight', 'completionRate', 'score'] as const;
  return needed.every((role) => columns.has(role)) ? columns : null;
}

/** 年度资金总额, else the first row with a weight; 其中 rows break it down. */
function totalRow(sheet: SheetSnapshot, from: number, to: number, columns: Columns): number | null {
  const weight = columns.get('weight') ?? 0;
  for (let gridRow = from; gridRow < to; gridRow += 1) {
    const cells = sheet.values[gridRow] ?? [];
    const labels = cells.slice(0, columns.get('budget'));
    if (labels.some(isBeneath)) return null;
    if (labels.some(isFundTotal)) return (cells[weight] ?? '') === '' ? null : gridRow;
    if ((cells[weight] ?? '') !== '') return gridRow;
  }
  return null;
}

function moneyRow(sheet: SheetSnapshot, header: number, gridRow: number, columns: Columns): MoneyRow {
  const at = (role: MoneyRole): TableCell => tableCellAt(sheet, gridRow, columns.get(role) ?? 0);
  const result = (role: MoneyRole): ResultCell => {
    const cell = at(role);
    return { ...cell, owner: ownerOf(cell.value, formulaIn(sheet, gridRow, columns.get(role) ?? 0)) };
  };
  const name = nameCell(sheet, header, gridRow, columns);
  const on = (role: MoneyRole) => (columns.get(role) ?? 0) + sheet.area.column;
  return {
    row: {
      ...{ row: sheet.area.row + gridRow + 1, category: CATEGORY, group: '' },
      ...{
        name:
          String(name.value)
            .replace(/\s*\n\s*/g, '')
            .trim() || CATEGORY,
        nameAddress: name.address,
      },
      ...{ target: at('budget'), actual: at('spent'), weight: at('weight') },
      ...{ completionRate: result('completionRate'), score: result('score'), scoreRate: null },
    },
    place: {
      ...{ row: sheet.area.row + gridRow + 1, weight: on('weight') },
      ...{ completionRate: on('completionRate'), score: on('score') },
    },
  };
}

/** The label nearest to the figures, in the row itself or over it. */
function nameCell(sheet: SheetSnapshot, header: number, gridRow: number, columns: Columns): TableCell {
  for (const row of [gridRow, header]) {
    for (let column = (columns.get('initialBudget') ?? columns.get('budget') ?? 0) - 1; column >= 0; column -= 1) {
      if (typeof sheet.values[row]?.[column] === 'string' && sheet.values[row][column] !== '') return tableCellAt(sheet, row, column);
    }
  }
  return tableCellAt(sheet, gridRow, 0);
}
