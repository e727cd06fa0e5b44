import type { GrandTotalRow } from '../../sheets';
import type { IndicatorRow } from '../../scoring';
import type { CellScalar, SheetSnapshot } from '../book/snapshot';
import type { TableHeader } from './find-header';
import { bareCaption, isFundCaption } from './header-words';
import { RowCells } from './row-cells';
import { isBeneath, isBlockLabel, isPlaceholder, isSubRowName, isTitle, totalKind } from './row-words';

export interface TableRows {
  readonly rows: readonly IndicatorRow[];
  /** The last 合计 row, where no indicator follows it. */
  readonly grandTotal: GrandTotalRow | null;
}

interface Levels {
  readonly category: string;
  readonly group: string;
}

/**
 * The indicators under a header, with merged and blank level cells filled from above, and the 合计 row under them.
 * @param money the row of the block about money above the header, which comes first
 */
export function readRows(sheet: SheetSnapshot, header: TableHeader, money: IndicatorRow | null): TableRows {
  const rows: IndicatorRow[] = money === null ? [] : [money];
  let total: RowCells | null = null;
  let levels: Levels = { category: '', group: '' };
  let inTable = true;
  for (let gridRow = header.gridRow + header.depth; gridRow < header.endRow; gridRow += 1) {
    if (header.repeats.has(gridRow)) {
      inTable = true;
      continue;
    }
    const cells = new RowCells(sheet, header, gridRow);
    switch (inTable ? kindOf(cells, total !== null) : 'other') {
      case 'block':
        inTable = false;
        break;
      case 'total':
        total = cells;
        break;
      case 'indicator':
        levels = levelsOf(cells, levels);
        rows.push(indicatorOf(cells, levels));
        total = null;
        break;
      case 'level':
        levels = levelsOf(cells, levels);
        break;
      case 'other':
    }
  }
  return { rows, grandTotal: total === null || coversMore(total, rows) ? null : grandTotalOf(total) };
}

/** A total whose typed weight is more than the rows have counts points from elsewhere, such as those of a block about money. */
function coversMore(cells: RowCells, rows: readonly IndicatorRow[]): boolean {
  const weight = cells.cell('weight');
  if (weight === null || cells.hasFormula('weight') || typeof weight.value !== 'number') return false;
  const own = rows.reduce((total, row) => total + (Number(row.weight?.value) || 0), 0);
  return weight.value - own > 1e-6;
}

function grandTotalOf(cells: RowCells): GrandTotalRow {
  return { row: cells.row, weight: cells.cell('weight'), score: cells.result('score'), scoreRate: cells.result('scoreRate') };
}

type RowKind = 'indicator' | 'level' | 'total' | 'block' | 'other';

/**
 * What a row under the header is. A row without a weight after the total is no indicator, and neither is one that only breaks down another.
 * One that has everything is one, be its name 合计, 备注 or 日期.
 */
function kindOf(cells: RowCells, totalled: boolean): RowKind {
  const labels = cells.labels();
  if (isComplete(cells)) return 'indicator';
  if (labels.some(isBlockLabel) || cells.all().filter((cell) => isFundCaption(bareCaption(cell))).length >= 2) return 'block';
  if (labels.some(isBeneath)) return 'other';
  const total = totalOf(cells, labels);
  if (total !== null) return total === 'total' ? 'total' : 'other';
  if (cells.isFilled('weight')) return 'indicator';
  if (cells.judged) return cells.hasContent('name') ? 'indicator' : 'level';
  if (!(['target', 'initialTarget', 'sign', 'actual'] as const).some((role) => cells.isFilled(role))) {
    const [only, ...others] = cells.all().filter((cell) => cell !== '');
    return only !== undefined && others.length === 0 && isTitle(only) ? 'other' : 'level';
  }
  if (totalled || labels.some(isSubRowName)) return 'other';
  return isPlaceholder(cells.label('name')) && !cells.hasContent('target', 'actual') ? 'level' : 'indicator';
}

function isComplete(cells: RowCells): boolean {
  return cells.isFilled('name') && cells.hasContent('target') && cells.hasContent('actual') && cells.hasNumber('weight');
}

/** "人次合计" is a total only where nothing was aimed at. */
function totalOf(cells: RowCells, labels: readonly CellScalar[]): 'total' | 'subtotal' | null {
  const kinds = labels.map(totalKind).filter((kind) => kind !== null);
  if (kinds.includes('total')) return 'total';
  return kinds.length > 0 && !cells.isFilled('target') && !cells.isFilled('actual') ? 'subtotal' : null;
}

function levelsOf(cells: RowCells, above: Levels): Levels {
  const category = cells.label('category');
  const group = cells.label('group');
  return { category: category || above.category, group: group || (category === '' ? above.group : '') };
}

function indicatorOf(cells: RowCells, levels: Levels): IndicatorRow {
  const name = cells.required('name');
  const target = cells.target();
  const [unit, standard, reason] = [cells.cell('unit'), cells.cell('standard'), cells.cell('reason')];
  const reviewed = cells.cell('reviewed');
  return {
    row: cells.row,
    ...levels,
    name: cells.label('name') || cells.label('group') || `第 ${cells.row} 行`,
    nameAddress: name.address,
    ...target,
    actual: cells.required('actual'),
    ...(cells.judged && { judged: true as const }),
    ...(unit !== null && { unit }),
    ...(standard !== null && { standard }),
    ...(reason !== null && { reason }),
    weight: cells.cell('weight'),
    ...(reviewed !== null && { reviewed }),
    completionRate: cells.result('completionRate'),
    score: cells.result('score'),
    scoreRate: cells.result('scoreRate'),
  };
}
