import type { SheetSnapshot } from '../book/snapshot';
import type { Candidate } from './header-candidate';
import { isBlockLabel, totalKind } from './row-words';

type Header = Pick<Candidate, 'gridRow' | 'depth' | 'roles'>;

/**
 * Whether a header with the same columns as one above begins a table of its own: the one above was totalled, numbers start again, or a new
 * block (项目名称 …) stands between. Otherwise it is the same table on its next page.
 */
export function beginsAnew(sheet: SheetSnapshot, above: Header, header: Header): boolean {
  const between = sheet.values.slice(above.gridRow + above.depth, header.gridRow);
  const end = Math.min(...[...header.roles].filter(([role]) => role === 'target' || role === 'actual').map(([, column]) => column));
  const labels = between.flatMap((cells) => cells.slice(0, end));
  if (labels.some((label) => totalKind(label) === 'total' || isBlockLabel(label))) return true;
  return numberUnder(sheet, above) === 1 && numberUnder(sheet, header) === 1;
}

/** The 序号 of the first row under a header. */
function numberUnder(sheet: SheetSnapshot, { gridRow, depth, roles }: Header): number | null {
  const column = roles.get('number');
  if (column === undefined) return null;
  const value = sheet.values[gridRow + depth]?.[column] ?? '';
  return value === '' ? null : Number(value);
}
