import { cellAddress } from '../../sheets';
import type { ColumnRole, TableHint } from '../../scoring';
import { Refusal } from '../book/refusal';
import type { SheetSnapshot } from '../book/snapshot';
import { captionOf, REQUIRED_ROLES } from './header-words';
import type { Roles } from './header-rows';

/**
 * The guessed roles, corrected.
 * @throws Refusal when the name, the target or the actual is still missing
 */
export function correctRoles(guessed: Roles, sheet: SheetSnapshot, hint: TableHint): Roles {
  const roles = joinRoles(guessed, sheet, hint);
  const missing = REQUIRED_ROLES.filter((role) => !roles.has(role));
  if (missing.length > 0) throw headerMissing(sheet, hint, missing);
  return roles;
}

/** The guessed roles and those that a person gave; a column that was given one role has lost any other. */
export function joinRoles(guessed: Roles, sheet: SheetSnapshot, hint: TableHint): Map<ColumnRole, number> {
  const said = Object.entries(hint.columns) as [ColumnRole, number | null][];
  const taken = new Set(said.map(([, column]) => column));
  const roles = new Map([...guessed].filter(([role, column]) => !(role in hint.columns) && !taken.has(column + sheet.area.column)));
  for (const [role, column] of said) if (column !== null) roles.set(role, column - sheet.area.column);
  return roles;
}

/** The row that a person pointed at is no header, or not all of one. */
export function headerMissing(sheet: SheetSnapshot, hint: TableHint, roles: readonly ColumnRole[]): Refusal {
  const cell = cellAddress(hint.headerRow - 1, sheet.area.column);
  return Refusal.of('header-missing', { sheet: sheet.name, cell, columns: roles.map(captionOf) });
}
