import { cellAddress, sheetReference } from '../blueprint/blueprint';

/** A cell of a sheet, zero-based. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `='绩效指标表'!$E$5`: it moves with the cell, and with the name of its sheet, as rows, columns and names change. */
export function referenceFormula({ sheet, row, column }: CellReference): string {
  return `=${sheetReference(sheet)}${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/;

/** The cell that such a formula means; `null` for anything else, `#REF!` among it. */
export function readReference(formula: string | number | boolean): CellReference | null {
  const [, quoted, plain, letters, digits] = REFERENCE.exec(String(formula)) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || letters === undefined || digits === undefined) return null;
  return { sheet, row: Number(digits) - 1, column: columnOf(letters) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
