import type { UnitBook, UnitTable } from '../../../src/report';
import { tableOf } from '../../scoring/build-table';
import { nameOf, type TypedTable } from '../../fixtures/units/unit-tables';

/** A typed table as it is read: names in column D, targets in E, actuals in F, from row 5 on. */
export function tableFrom({ unit, year, rows }: TypedTable, sheet = '绩效自评表'): UnitTable {
  const typed = tableOf(rows.map((row) => ({ ...row, target: String(row.target), actual: String(row.actual) })));
  return { sheet, unit, year, rows: typed.rows.map((row, index) => ({ number: rows[index]?.number ?? '', row })) };
}

export function bookFrom(table: TypedTable, file: string, digest = file): UnitBook {
  return { file, digest, table: tableFrom(table) };
}

/** Each table under the name of its file. */
export function booksFrom(tables: readonly TypedTable[]): UnitBook[] {
  return tables.map((table, index) => bookFrom(table, nameOf(index)));
}

/** A table with rows of a name, a target and an actual. */
export function smallTable(
  unit: string,
  rows: readonly (readonly [name: string, target: string | number, actual: string | number])[],
): TypedTable {
  return {
    ...{ unit, year: '2023' },
    rows: rows.map(([name, target, actual], index) => ({
      ...{ number: String(index + 1), category: '产出', group: '数量指标', name, target, actual, weight: 10, score: 10 },
    })),
  };
}
