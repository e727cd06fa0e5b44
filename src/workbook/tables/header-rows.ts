import type { ColumnRole } from '../../scoring';
import type { CellScalar } from '../book/snapshot';
import { bareCaption, roleOf, type CaptionRole } from './header-words';

/** The columns (of the snapshot's grids) that play a role. */
export type Roles = ReadonlyMap<ColumnRole, number>;

type Cells = readonly CellScalar[];

/** Reads captions, each text only once however often it stands in the sheet. */
export class CaptionReader {
  private readonly known = new Map<CellScalar, string>();

  bare(cell: CellScalar): string {
    if (typeof cell !== 'string' || cell === '') return '';
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const caption = bareCaption(cell);
    this.known.set(cell, caption);
    return caption;
  }

  countRoles(cells: Cells): number {
    let count = 0;
    for (const cell of cells) if (typeof cell === 'string' && cell !== '' && roleOf(this.bare(cell)) !== null) count += 1;
    return count;
  }
}

/** The captions of one header row, column by column. */
export function captionsOfRow(cells: Cells, reader: CaptionReader): (CaptionRole | null)[] {
  return cells.map((cell) => roleOf(reader.bare(cell)));
}

/**
 * The captions of a header in two rows. A caption over several columns stands in the first of them; what stands under it says which part of
 * it a column holds: 自评 under 得分 is 自评得分.
 */
export function captionsOfTwoRows(upper: Cells, lower: Cells, reader: CaptionReader): (CaptionRole | null)[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = reader.bare(upper[column] ?? '');
    const under = reader.bare(lower[column] ?? '');
    if (own !== '') over = own;
    if (under === '') return roleOf(own);
    return roleOf(under) ?? roleOf(under + over) ?? roleOf(over + under);
  });
}

/**
 * The roles of the columns from `first` up to `end`. Where captions for one role meet, the one that ranks first wins, then the one to the
 * left.
 */
export function rolesOf(captions: readonly (CaptionRole | null)[], first = 0, end = captions.length): Roles {
  const roles = new Map<ColumnRole, number>();
  const ranks = new Map<ColumnRole, number>();
  for (let column = first; column < end; column += 1) {
    const caption = captions[column] ?? null;
    if (caption === null || caption.rank >= (ranks.get(caption.role) ?? Infinity)) continue;
    roles.set(caption.role, column);
    ranks.set(caption.role, caption.rank);
  }
  return withoutLoneInitialTarget(withOwnWeight(roles, captions, first, end));
}

/** Where each level has a weight beside it, an indicator's is the one next to its name. */
function withOwnWeight(
  roles: Map<ColumnRole, number>,
  captions: readonly (CaptionRole | null)[],
  first: number,
  end: number,
): Map<ColumnRole, number> {
  const [name, weight] = [roles.get('name'), roles.get('weight')];
  if (name === undefined || weight === undefined || weight > name) return roles;
  for (let column = name + 1; column < end && column >= first; column += 1) {
    if (captions[column]?.role === 'weight') return roles.set('weight', column);
  }
  return roles;
}

/** Where nothing replaces the target set at first, it is the target. */
function withoutLoneInitialTarget(roles: Map<ColumnRole, number>): Roles {
  const initial = roles.get('initialTarget');
  if (initial === undefined || roles.has('target')) return roles;
  roles.delete('initialTarget');
  return roles.set('target', initial);
}

/** Where tables stand side by side, the columns at which each begins: its captions come again. */
export function tableStarts(captions: readonly (CaptionRole | null)[], isWhole: (roles: Roles) => boolean): number[] {
  const starts = [0];
  let seen = new Set<string>();
  captions.forEach((caption, column) => {
    if (caption === null) return;
    const key = `${caption.role}/${caption.rank}`;
    if (seen.has(key) && isWhole(rolesOf(captions, starts.at(-1), column))) {
      starts.push(column);
      seen = new Set();
    }
    seen.add(key);
  });
  return starts;
}
