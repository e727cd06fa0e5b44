import type { ICellData } from '@univerjs/core';
import { columnIndex } from './area';
import type { PlacedFormula } from './circular-cells';
import { toEngineFormula } from './engine-formula';
import { mapReferences } from './references';
import type { NamedTable } from './structured-references';

/** A formula as the engine takes it: its text, or that of an earlier one `si` read `x` columns right and `y` rows below it. */
interface EngineFormula {
  readonly f: string;
  readonly si: string;
  readonly x: number;
  readonly y: number;
}

interface FormulaCells {
  readonly name: string;
  forEachCell(visit: (cell: ICellData, row: number, column: number) => void): void;
}

/** Univer finds out what these refer to by running them where they stand, so they are not shared. */
const LOOKS_AROUND = /\b(?:INDIRECT|OFFSET|INDEX|CHOOSE|ROW|COLUMN|CELL)\(/i;

/**
 * The formulas of a sheet by row and column. Those that say the same of other rows, as filled down, are given as one shared formula:
 * Univer parses each text anew, which takes most of the time of 60,000 formulas.
 */
export function engineFormulas(
  sheet: FormulaCells,
  tables: readonly NamedTable[],
  except: ReadonlySet<string> = new Set(),
): Record<number, Record<number, EngineFormula>> {
  const formulas: Record<number, Record<number, EngineFormula>> = {};
  const first = new Map<string, { readonly f: string; readonly si: string; readonly row: number; readonly column: number }>();
  sheet.forEachCell((cell, row, column) => {
    if (!cell.f || except.has(cellKey(row, column))) return;
    const f = toEngineFormula(cell.f, { sheetName: sheet.name, row, column }, tables);
    const key = LOOKS_AROUND.test(f) ? `${String(row)},${String(column)}` : relativeForm(f, row, column);
    const known = first.get(key) ?? { f, si: `${sheet.name}#${String(first.size)}`, row, column };
    first.set(key, known);
    (formulas[row] ??= {})[column] = { f: known.f, si: known.si, x: column - known.column, y: row - known.row };
  });
  return formulas;
}

export const cellKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** The formulas of a sheet as the engine takes them, each with its place. */
export function placedFormulas(sheet: FormulaCells, tables: readonly NamedTable[]): readonly PlacedFormula[] {
  const placed: PlacedFormula[] = [];
  sheet.forEachCell(({ f }, row, column) => {
    const place = { sheetName: sheet.name, row, column };
    if (f) placed.push({ ...place, formula: toEngineFormula(f, place, tables) });
  });
  return placed;
}

/** A formula with its references said relative to its own cell, alike for all cells that it was filled into. */
function relativeForm(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ sheet, cells }) => {
    const corners = cells.split(':').map((corner) => {
      const [, columnPart = '', rowPart = ''] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(corner) ?? [];
      const relativeColumn =
        columnPart === '' || columnPart.startsWith('$') ? columnPart : `C[${String(columnIndex(columnPart) - column)}]`;
      const relativeRow = rowPart === '' || rowPart.startsWith('$') ? rowPart : `R[${String(Number(rowPart) - row)}]`;
      return relativeRow + relativeColumn;
    });
    return `${sheet ?? ''}!${corners.join(':')}`;
  });
}
