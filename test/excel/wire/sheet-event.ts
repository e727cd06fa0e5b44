import type { SheetEvent } from '../book/book';

/** The event of the collection of sheets that tells of each. */
export const SHEET_EVENTS = {
  added: 'added',
  deleted: 'deleted',
  renamed: 'nameChanged',
  activated: 'activated',
  deactivated: 'deactivated',
} as const satisfies Record<SheetEvent['kind'], string>;

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetaddedeventargs and its kin; the one of activation does not say whose doing
 * it was: https://learn.microsoft.com/javascript/api/excel/excel.worksheetactivatedeventargs
 */
export function sheetEventDetail(event: SheetEvent): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheetId;
  const source = event.source === 'coauthor' ? 'Remote' : 'Local';
  switch (event.kind) {
    case 'activated':
    case 'deactivated':
      return { worksheetId };
    case 'added':
    case 'deleted':
      return { worksheetId, source };
    case 'renamed':
      return { worksheetId, source, nameBefore: event.former, nameAfter: event.name };
  }
}
