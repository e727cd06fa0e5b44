import type { IndicatorRow, TableCell } from '../table/indicator-table';
import type { Relation } from './reading';
import { readTail, type NumberTail } from './number-tail';
import { takeRelation } from './relation';
import { plainText } from './typed-text';

/** What the name and the unit cell say about bare numbers of the row. */
export interface Hints {
  readonly percent: boolean;
  readonly unit: Pick<NumberTail, 'unit' | 'multiplier' | 'factor'> | null;
}

/** "(%)" or "（亿元）": the last brackets of a name say what bare numbers are. */
const BRACKETS = /\(([^()]*)\)$/;
const NAME_IN_PERCENT = /\(%\)/;

export function hintsOf(row: IndicatorRow): Hints {
  const name = plainText(row.name);
  const unitCell = row.unit === undefined ? '' : plainText(String(row.unit.value));
  const words = unitCell === '' || unitCell === '/' ? (BRACKETS.exec(name)?.[1] ?? '') : unitCell;
  const tail = words === '' ? null : readTail(words);
  if (tail?.percent === true || (unitCell === '' && NAME_IN_PERCENT.test(name))) return { percent: true, unit: null };
  const known = tail !== null && !tail.words && tail.unit?.dimension.startsWith('own:') === false;
  return { percent: false, unit: known ? tail : null };
}

/** What a sign in a cell of its own says: a relation, 定性, or nothing that is known. */
export type SignCell = Relation | 'qualitative' | 'unknown';

export function readSign(cell: TableCell | undefined): SignCell {
  const text = cell === undefined ? '' : plainText(String(cell.value));
  if (text === '' || text === '/' || text === '-' || text === '定量') return 'none';
  if (text === '定性') return 'qualitative';
  if (/^正向(?:指标)?$/.test(text)) return 'at-least';
  if (/^(?:反向|负向|逆向)(?:指标)?$/.test(text)) return 'at-most';
  const related = takeRelation(text);
  return related?.core === '' ? related.relation : 'unknown';
}
