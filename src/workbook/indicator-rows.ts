import { cellAddress, type GrandTotalRow, type IndicatorRow, type TableCell } from '../scoring';
import { readHeader, type ColumnRole } from './header-words';
import type { SheetSnapshot } from './snapshot';
import type { TableHeader } from './find-table';

const TOTAL_ROW = /^(合计|总计|总分|总得分|小计)$/;
const SUBTOTAL = '小计';

/** The indicators under a header, with merged and blank level cells filled from above, and the 合计 row under them. */
export function readRows(sheet: SheetSnapshot, header: TableHeader): { rows: IndicatorRow[]; grandTotal: GrandTotalRow | null } {
  const rows: IndicatorRow[] = [];
  let grandTotal: GrandTotalRow | null = null;
  let levels = { category: '', group: '' };
  for (let gridRow = header.gridRow + 1; gridRow < sheet.values.length; gridRow += 1) {
    if (isHeaderAgain(sheet, header, gridRow)) continue;
    const cells = new RowCells(sheet, header, gridRow);
    const total = cells.totalLabel();
    if (total !== null) {
      grandTotal = total === SUBTOTAL ? grandTotal : cells.grandTotal();
      continue;
    }
    const ownCategory = cells.label('category');
    levels = {
      category: ownCategory || levels.category,
      group: cells.label('group') || (ownCategory === '' ? levels.group : ''),
    };
    const row = cells.indicator(levels);
    if (row === null) continue;
    rows.push(row);
    grandTotal = null;
  }
  return { rows, grandTotal };
}

/** The header row is printed again on each page of some forms. */
function isHeaderAgain(sheet: SheetSnapshot, header: TableHeader, gridRow: number): boolean {
  const again = readHeader((sheet.values[gridRow] ?? []).map(String));
  return again.get('target') === header.roles.get('target') && again.get('actual') === header.roles.get('actual');
}

/** One row of the grids, by the roles of its columns. */
class RowCells {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: TableHeader,
    private readonly gridRow: number,
  ) {}

  private get row(): number {
    return this.sheet.area.row + this.gridRow + 1;
  }

  cell(role: ColumnRole): TableCell | null {
    const column = this.header.roles.get(role);
    if (column === undefined) return null;
    const { sheet, gridRow } = this;
    const formula = sheet.formulas[gridRow]?.[column] ?? '';
    return {
      address: cellAddress(sheet.area.row + gridRow, sheet.area.column + column),
      value: sheet.values[gridRow]?.[column] ?? '',
      text: sheet.text[gridRow]?.[column] ?? '',
      numberFormat: sheet.numberFormats[gridRow]?.[column] ?? 'General',
      formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
    };
  }

  label(role: ColumnRole): string {
    return String(this.cell(role)?.value ?? '')
      .replace(/\s*\n\s*/g, '')
      .trim();
  }

  /** "合计" and its kin, wherever in the level, name or number columns it stands. */
  totalLabel(): string | null {
    const labels = (['number', 'category', 'group', 'name'] as const).map((role) => this.label(role).replace(/[\s:：]/g, ''));
    return labels.find((label) => TOTAL_ROW.test(label)) ?? null;
  }

  grandTotal(): GrandTotalRow {
    return { row: this.row, weight: this.cell('weight'), score: this.cell('score'), scoreRate: this.cell('scoreRate') };
  }

  indicator(levels: { category: string; group: string }): IndicatorRow | null {
    const [target, actual, name] = [this.cell('target'), this.cell('actual'), this.cell('name')];
    const weight = this.cell('weight');
    if (target === null || actual === null || name === null) return null;
    if ([target, actual, weight].every((cell) => cell === null || cell.value === '')) return null;
    return {
      row: this.row,
      ...levels,
      name: this.label('name') || this.label('group') || `第 ${this.row} 行`,
      nameAddress: name.address,
      target,
      actual,
      weight,
      completionRate: this.cell('completionRate'),
      score: this.cell('score'),
      scoreRate: this.cell('scoreRate'),
    };
  }
}
