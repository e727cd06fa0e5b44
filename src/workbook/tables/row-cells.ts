import { ownerOf } from '../../sheets';
import type { ColumnRole, IndicatorRow, ResultCell, ResultRole, TableCell } from '../../scoring';
import { type CellScalar, formulaIn, type SheetSnapshot, tableCellAt } from '../book/snapshot';
import type { TableHeader } from './find-header';
import { isPlaceholder } from './row-words';
import { isSign } from './split-target';

const INPUTS = ['sign', 'target', 'initialTarget', 'actual', 'weight'] as const;
const LABELS = ['number', 'category', 'group', 'name'] as const;

/** One row of the grids, by the roles of its columns. */
export class RowCells {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: TableHeader,
    readonly gridRow: number,
  ) {}

  /** Row number on the sheet, from 1. */
  get row(): number {
    return this.sheet.area.row + this.gridRow + 1;
  }

  cell(role: ColumnRole): TableCell | null {
    const column = this.header.roles.get(role);
    return column === undefined ? null : this.cellIn(column);
  }

  /** The cell of a role that every header has; where a judged form has none, a blank in the place of the name. */
  required(role: 'name' | 'target' | 'actual'): TableCell {
    const column = this.header.roles.get(role);
    if (column !== undefined || role === 'name') return this.cellIn(column ?? 0);
    return { address: this.required('name').address, value: '', text: '', numberFormat: 'General' };
  }

  /** The form has neither target nor actual. */
  get judged(): boolean {
    return !this.header.roles.has('target') && !this.header.roles.has('actual');
  }

  /**
   * The target, and the sign beside it. Where an adjusted target was left blank the one set at first stands; where three cells were merged
   * into one for a target in words, it stands in the place of the sign.
   */
  target(): Pick<IndicatorRow, 'target' | 'sign'> {
    const [target, sign, initial] = [this.required('target'), this.cell('sign'), this.cell('initialTarget')];
    if (target.value !== '') return sign === null ? { target } : { target, sign };
    if (sign !== null && sign.value !== '' && !isSign(sign.value)) return { target: sign };
    return { target: initial === null || initial.value === '' ? target : initial, ...(sign !== null && { sign }) };
  }

  /** A cell that takes results, with whose its content is. */
  result(role: ResultRole): ResultCell | null {
    const column = this.header.roles.get(role);
    if (column === undefined) return null;
    const cell = this.cellIn(column);
    return { ...cell, owner: ownerOf(cell.value, formulaIn(this.sheet, this.gridRow, column)) };
  }

  hasFormula(role: ColumnRole): boolean {
    const column = this.header.roles.get(role);
    return column !== undefined && formulaIn(this.sheet, this.gridRow, column) !== null;
  }

  label(role: ColumnRole): string {
    return String(this.value(role))
      .replace(/\s*\n\s*/g, '')
      .trim();
  }

  isFilled(role: ColumnRole): boolean {
    return this.value(role) !== '';
  }

  /** Filled with more than dots and dashes. */
  hasContent(...roles: readonly ColumnRole[]): boolean {
    return roles.some((role) => !isPlaceholder(this.value(role)));
  }

  /** Filled with a number, be it typed as text. */
  hasNumber(role: ColumnRole): boolean {
    const value = this.value(role);
    return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
  }

  /** Levels and names, and whatever else stands left of what is filled in: captions of totals and notes. */
  labels(): readonly CellScalar[] {
    const ends = INPUTS.map((role) => this.header.roles.get(role) ?? Infinity);
    return [...this.all().slice(0, Math.min(...ends)), ...LABELS.map((role) => this.value(role))];
  }

  all(): readonly CellScalar[] {
    return this.sheet.values[this.gridRow] ?? [];
  }

  private value(role: ColumnRole): CellScalar {
    const column = this.header.roles.get(role);
    return column === undefined ? '' : (this.all()[column] ?? '');
  }

  private cellIn(column: number): TableCell {
    return tableCellAt(this.sheet, this.gridRow, column);
  }
}
