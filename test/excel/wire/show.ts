import type { Sheet } from '../book/book';
import { demand } from './excel-error';
import type { Session } from './session';

/** The numbers beside the events in the client library. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
} as const;

/** A hidden sheet cannot be activated: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#hide-a-worksheet */
export function activateSheet(session: Session, sheet: Sheet): void {
  if (session.book.activeSheet === sheet) return;
  demand(sheet.visibility === 'visible', 'InvalidOperation', `The sheet ${sheet.name} is hidden.`);
  session.book.activeSheet = sheet;
}
