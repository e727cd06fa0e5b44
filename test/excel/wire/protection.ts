import type { Sheet } from '../book/book';
import { isUnbounded } from './area';
import { demand } from './excel-error';
import type { RangeTarget } from './remote';

/**
 * Locked cells of a protected sheet take nothing:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
export function guardContents({ sheet, area }: RangeTarget): void {
  if (!sheet.protection) return;
  const open = !isUnbounded(area) && sheet.styles(area).every((row) => row.every((style) => !style.locked));
  demand(open, 'AccessDenied', `The sheet ${sheet.name} is protected.`);
}

export function guardFormats({ sheet }: { readonly sheet: Sheet }): void {
  demand(!sheet.protection || sheet.protection.allowFormatCells, 'AccessDenied', `The sheet ${sheet.name} is protected.`);
}

/** Inserting, deleting, merging, tables, page setup: nothing of it on a protected sheet. */
export function guardStructure(sheet: Sheet): void {
  demand(!sheet.protection, 'AccessDenied', `The sheet ${sheet.name} is protected.`);
}
