import type { CellScalar, SheetSnapshot } from '../book/snapshot';
import type { Roles } from './header-rows';

const SIGN = /^(?:[<>=≤≥≦≧═]|[<>]=|=[<>]|定性|定量|正向|反向|大于等于|小于等于|大于|小于|等于)$/;

/** Rows that are looked at to tell what a column holds. */
const ROWS_LOOKED_AT = 50;

/** A cell that holds how to compare, and no value. */
export function isSign(value: CellScalar): boolean {
  return SIGN.test(String(value).normalize('NFKC').trim());
}

/**
 * One caption over three columns (≥ | 95 | %) without captions of their own: where the first column holds signs, the target stands in the
 * second and its unit in the third.
 */
export function splitTarget(sheet: SheetSnapshot, roles: Roles, headerRow: number, firstRow: number): Roles {
  const target = roles.get('target');
  const header = sheet.values[headerRow] ?? [];
  if (target === undefined || roles.has('sign') || target + 1 >= header.length || header[target + 1] !== '') return roles;
  const filled = sheet.values
    .slice(firstRow, firstRow + ROWS_LOOKED_AT)
    .map((cells) => cells[target] ?? '')
    .filter((value) => value !== '');
  const signs = filled.filter(isSign).length;
  if (signs === 0 || signs * 2 < filled.length) return roles;
  const split = new Map(roles).set('sign', target).set('target', target + 1);
  if (!roles.has('unit') && header[target + 2] === '') split.set('unit', target + 2);
  return split;
}
