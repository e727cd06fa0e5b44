import { areaFromA1, lastColumn, lastRow } from './area';
import type { Area } from './book';
import { mapReferences } from './references';

/** A formula, as the engine takes it, and where it stands. */
export interface PlacedFormula {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** As many cells of an area are looked up one by one; of larger ones, the formulas are gone through that there are. */
const LOOKED_UP = 10_000;

/** Those formulas that come back to themselves through others, or lie between two that do. References by name are not followed. */
export function circularCells(formulas: readonly PlacedFormula[]): readonly PlacedFormula[] {
  const places = new Map(formulas.map((one, index) => [keyOf(one.sheetName, one.row, one.column), index]));
  const needs = formulas.map((one) => neededBy(one, formulas, places));
  const neededFor = formulas.map((): number[] => []);
  needs.forEach((indices, index) => indices.forEach((needed) => neededFor[needed]?.push(index)));
  const stuck = left(needs, neededFor);
  const circular = left(neededFor, needs);
  return formulas.filter((_one, index) => stuck.has(index) && circular.has(index));
}

/** What is left after everything is taken out, again and again, that waits for nothing more. */
function left(waitsFor: readonly (readonly number[])[], awaitedBy: readonly (readonly number[])[]): ReadonlySet<number> {
  const counts = waitsFor.map(({ length }) => length);
  const rest = new Set(counts.keys());
  const free = [...rest].filter((index) => counts[index] === 0);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    rest.delete(next);
    for (const waiting of awaitedBy[next] ?? []) {
      counts[waiting] = (counts[waiting] ?? 0) - 1;
      if (counts[waiting] === 0) free.push(waiting);
    }
  }
  return rest;
}

function neededBy(
  { sheetName, formula }: PlacedFormula,
  formulas: readonly PlacedFormula[],
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const needed = new Set<number>();
  mapReferences(formula, ({ sheet, cells }) => {
    const area = areaFromA1(cells);
    if (area) for (const index of within(sheet ?? sheetName, area, formulas, places)) needed.add(index);
    return null;
  });
  return [...needed];
}

function within(sheetName: string, area: Area, formulas: readonly PlacedFormula[], places: ReadonlyMap<string, number>): readonly number[] {
  if (area.rowCount * area.columnCount > LOOKED_UP) {
    return [...formulas.keys()].filter((index) => {
      const one = formulas[index]!;
      const inRows = one.row >= area.row && one.row <= lastRow(area);
      return inRows && one.column >= area.column && one.column <= lastColumn(area) && alike(one.sheetName, sheetName);
    });
  }
  const found: number[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const index = places.get(keyOf(sheetName, row, column));
      if (index !== undefined) found.push(index);
    }
  }
  return found;
}

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const keyOf = (sheetName: string, row: number, column: number): string => `${sheetName.toLowerCase()}!${String(row)},${String(column)}`;
