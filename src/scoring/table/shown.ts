import type { TableCell } from './indicator-table';

/** The text of a cell, or its value where the column is too narrow to show it. */
export function shown(cell: TableCell): string {
  return /^#*$/.test(cell.text) ? String(cell.value) : cell.text;
}
