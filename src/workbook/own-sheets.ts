import { RULES_SHEET, TABLE_2_1, TABLE_2_3 } from '../scoring';
import { formulaAt, type SheetSnapshot } from './snapshot';

const TITLES: ReadonlyMap<string, string> = new Map([TABLE_2_1, TABLE_2_3, RULES_SHEET].map(({ sheet, title }) => [sheet, title]));

/** Names of the sheets that runs build. */
export const OWN_SHEETS: readonly string[] = [...TITLES.keys()];

export function isOwnName(name: string): boolean {
  return TITLES.has(name);
}

/** A sheet that an earlier run built: it has the name and the title. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return isOwnName(sheet.name) && formulaAt(sheet, 0, 0) === TITLES.get(sheet.name);
}
