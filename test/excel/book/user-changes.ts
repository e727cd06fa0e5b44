import type { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '../vendor';
import { areaBetween } from './area';
import type { Area } from './book';

interface WrittenCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Calls back when cells change by another hand than the book's own. Univer tells of calculated results in the same way as of what a
 * person types; only the latter is a change.
 */
export function onUserChange(commands: ICommandService, unitId: string, changed: (sheetId: string, area: Area) => void): () => void {
  const listening = commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.['fromBook'] || options?.['fromFormula']) return;
    const written = params as WrittenCells;
    const area = written.unitId === unitId && written.cellValue ? areaOf(written.cellValue) : null;
    if (area) changed(written.subUnitId, area);
  });
  return () => {
    listening.dispose();
  };
}

function areaOf(cells: NonNullable<WrittenCells['cellValue']>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  return rows.length === 0 || columns.length === 0 ? null : areaBetween(least(rows), least(columns), most(rows), most(columns));
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
