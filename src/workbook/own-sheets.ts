import { CHECK_SHEET, RULES_SHEET, TABLE_2_1, TABLE_2_2, TABLE_2_3 } from '../scoring';
import { formulaAt, type SheetSnapshot } from './snapshot';

/** A sheet of ours: its title in A1, and a cell that only a run fills so. A person's own 表2-1 has typed figures there. */
interface OwnSheet {
  readonly title: string;
  /** Zero-based. */
  readonly mark: { readonly row: number; readonly column: number; readonly begins: string };
}

const OWN: ReadonlyMap<string, OwnSheet> = new Map([
  [TABLE_2_1.sheet, { title: TABLE_2_1.title, mark: { row: 2, column: 2, begins: '=SUM(' } }],
  [TABLE_2_2.sheet, { title: TABLE_2_2.title, mark: { row: 2, column: 3, begins: '=IF(' } }],
  [TABLE_2_3.sheet, { title: TABLE_2_3.title, mark: { row: 3, column: 5, begins: '=IF(' } }],
  [CHECK_SHEET.sheet, { title: CHECK_SHEET.title, mark: { row: 2, column: 2, begins: '=HYPERLINK(' } }],
  [RULES_SHEET.sheet, { title: RULES_SHEET.title, mark: { row: 2, column: 2, begins: '可填的值' } }],
]);

/** Names of the sheets that runs build. */
export const OWN_SHEETS: readonly string[] = [...OWN.keys()];

export function isOwnName(name: string): boolean {
  return OWN.has(name);
}

/** A sheet that an earlier run built. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  const own = OWN.get(sheet.name);
  if (own === undefined || formulaAt(sheet, 0, 0) !== own.title) return false;
  return String(formulaAt(sheet, own.mark.row, own.mark.column)).startsWith(own.mark.begins);
}
