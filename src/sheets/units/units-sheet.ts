import { type Area } from '../blueprint/blueprint';
import { formulaAt, type StandingSheet } from '../blueprint/standing-sheet';
import { STYLES } from '../blueprint/style';
import { isFormula, type OwnSheet, type SheetStyle } from '../blueprint/summary-sheet';

export const ACTUALS = '一、完成值';
export const TARGETS = '二、目标值';
export const SOURCES = '三、来源（各单位文件中的单元格和原文）';
export const UNITS_STYLE = {
  widths: [34, 210, 56, 76, 76, 130],
  styles: {
    ...{ title: STYLES.title, lead: STYLES.lead, section: { ...STYLES.lead, bold: true }, header: STYLES.header },
    ...{ cell: STYLES.centered, name: STYLES.text, source: { ...STYLES.note, borders: STYLES.text.borders } },
  },
  orientation: 'landscape',
} as const satisfies SheetStyle;
export const [NUMBER, NAME, TOTAL] = [0, 1, 3] as const;
export const FIRST_UNIT = UNITS_STYLE.widths.length;
export const FIRST_SECTION = 2;
/** Rows of a section above its first indicator: what it is called, and its captions. */
export const SECTION_HEAD = 2;

/** What the units have sent, side by side. It is kept when scores are cleared: nothing in the book could bring it back. */
export const UNITS_SHEET: OwnSheet = {
  name: '单位汇总',
  title: '单位汇总',
  head: FIRST_SECTION,
  style: UNITS_STYLE,
  outlivesScores: true,
  known: {
    mark: { row: FIRST_SECTION, column: NUMBER, holds: new RegExp(`^${ACTUALS}$`) },
    isOwnRow: () => true,
    results: () => [],
    tableColumns: [],
    keepsNotes: true,
    holdsTyped: () => true,
  },
};

/** The cells that an earlier merge has filled: as wide as its units, down to its last source. */
export function unitsArea(sheet: StandingSheet): Area {
  const end = sheet.area.row + sheet.area.rowCount;
  let columnCount = FIRST_UNIT;
  while (formulaAt(sheet, FIRST_SECTION + 1, columnCount) !== '') columnCount += 1;
  let row = FIRST_SECTION;
  while (row < end && formulaAt(sheet, row, NUMBER) !== SOURCES) row += 1;
  row = Math.min(end, row + SECTION_HEAD);
  while (row < end && isFormula(formulaAt(sheet, row, NAME))) row += 1;
  return { row: 0, column: 0, rowCount: row, columnCount };
}
