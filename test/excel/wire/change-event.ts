import type { Book, Change } from '../book/book';
import { areaAddress } from './address';
import { isWholeColumns, isWholeRows } from './area';
import { offered } from './members';
import { plainValue, valueType } from './range-cells';
import type { ApiVersion } from './remote';
import { EventType } from './show';

export interface ChangeEvent {
  readonly type: number;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * What the add-in is told of a change: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs ; of a format that
 * changed by another event: https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs
 */
export function changeEvent(change: Change, book: Book, level: ApiVersion): ChangeEvent {
  const { sheetId, area, source, kind } = change;
  const address = areaAddress(area);
  const origin = source === 'coauthor' ? 'Remote' : 'Local';
  const place = { worksheetId: sheetId, address, source: origin, referenceId: `${sheetId}!${address}` };
  if (kind === 'formatted') return { type: EventType.formatChanged, detail: place };
  const shiftDirection = SHIFTS[change.shift ?? 'none'];
  const triggerSource = source === 'api' ? 'ThisLocalAddin' : 'Unknown';
  const detail = {
    ...place,
    ...(offered({ since: '1.9' }, level) && valuesOf(change, book)),
    changeType: changeType(change),
    shiftDirection: offered({ since: '1.14' }, level) ? shiftDirection : SHIFTS.none,
    ...(offered({ since: '1.14' }, level) && { triggerSource }),
  };
  return { type: EventType.changed, detail };
}

const SHIFTS = { none: 'None', left: 'ShiftCellLeft', up: 'ShiftCellUp', right: 'ShiftCellRight', down: 'ShiftCellDown' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
function changeType({ kind, area }: Change): string {
  if (kind === 'edited') return 'RangeEdited';
  const what = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  return `${what}${kind === 'inserted' ? 'Inserted' : 'Deleted'}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail ; of constants only, as results are not calculated for it. */
function valuesOf({ sheetId, area, before }: Change, book: Book): Readonly<Record<string, unknown>> | false {
  const after = before && book.sheets.find(({ id }) => id === sheetId)?.read(area)[0]?.[0];
  if (!after || after.formula !== undefined || before.formula !== undefined) return false;
  return {
    valueBefore: plainValue(before.value),
    valueAfter: plainValue(after.value),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after.value),
  };
}
