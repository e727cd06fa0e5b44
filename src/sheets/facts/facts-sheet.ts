import { FACTS, type FactId, type ReportFacts } from '../../report';
import { cellAddress, literal, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { formulaAt, type ReadSheet, type StandingSheet, textAt } from '../blueprint/standing-sheet';
import { FORM_STYLES, heightOf, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';

const TITLE = '报告信息';
const LEAD = '写报告要用、而各表里没有的内容。只填“内容”一列；“工作簿里写的”仅供参考，不会自动填入。';
const HEADER = ['项目', '内容', '工作簿里写的', '说明'];
const STYLE = {
  widths: [100, 330, 130, 220],
  styles: { title: STYLES.title, lead: STYLES.lead, header: STYLES.header, label: STYLES.text, input: FORM_STYLES.inputText },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const [LABEL_COLUMN, VALUE_COLUMN] = [0, 1] as const;
const FULL_WIDTH = fullWidth(STYLE);
/** Room for a few lines of a person's own paragraphs. */
const TEXT_HEIGHT = 90;

/** What the report says that no table holds: staff fill it, and no run writes over what they typed. */
export const FACTS_SHEET: SummarySheet = {
  name: '报告信息',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  onDemand: true,
  build,
  known: {
    mark: { row: HEADER_ROW, column: 2, holds: new RegExp(`^${HEADER[2]}$`) },
    isOwnRow: () => true,
    results: () => [],
    tableColumns: [],
    keepsNotes: true,
    holdsTyped: (sheet) => rowsOf(sheet).some(({ row }) => formulaAt(sheet, row, VALUE_COLUMN) !== ''),
  },
};

/** What a person typed; "" where nothing is, or where there is no such sheet. */
export function readFacts(sheet: ReadSheet | null): ReportFacts {
  const standing = sheet === null ? [] : rowsOf(sheet);
  return Object.fromEntries(
    FACTS.map(({ id, label }) => {
      const row = standing.find((one) => one.label === label)?.row;
      return [id, sheet === null || row === undefined ? '' : textAt(sheet, row, VALUE_COLUMN).trim()];
    }),
  ) as ReportFacts;
}

/** Where a fact is typed, or will be: "B4". */
export function cellOfFact(sheet: StandingSheet | null, fact: FactId): string {
  return cellAddress(placesOf(sheet).get(fact) ?? FIRST_ROW, VALUE_COLUMN);
}

/** A person may have moved, or taken out, lines of the sheet: each fact stays in the line that bears its name, and others come below. */
function placesOf(sheet: StandingSheet | null): Map<FactId, number> {
  const standing = sheet === null ? [] : rowsOf(sheet);
  let next = sheet === null ? FIRST_ROW : Math.max(FIRST_ROW, sheet.area.row + sheet.area.rowCount);
  return new Map(FACTS.map(({ id, label }) => [id, standing.find((one) => one.label === label)?.row ?? next++]));
}

function rowsOf(sheet: StandingSheet): { label: string; row: number }[] {
  const end = sheet.area.row + sheet.area.rowCount;
  return Array.from({ length: Math.max(0, end - FIRST_ROW) }, (_, index) => FIRST_ROW + index).flatMap((row) => {
    const label = String(formulaAt(sheet, row, LABEL_COLUMN)).trim();
    return label === '' ? [] : [{ label, row }];
  });
}

function build({ whole }: SheetInput): LiveBlueprint | null {
  if (whole === null) return null;
  const places = placesOf(whole.standing(FACTS_SHEET.name));
  const lines = FACTS.map((fact) => ({ ...fact, row: places.get(fact.id) ?? FIRST_ROW }));
  const { styles } = STYLE;
  return {
    sheet: FACTS_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: 1, column: 0, contents: [[LEAD]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      ...lines.map(({ id, label, meaning, row }) => ({
        ...{ row, column: 0, numberFormats: null },
        contents: [[label, null, literal(whole.proposals[id] ?? ''), meaning]] satisfies Content[][],
      })),
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: 1, rowCount: 1, ...FULL_WIDTH },
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { row: FIRST_ROW, rowCount: lines.length, ...FULL_WIDTH }, style: styles.label },
      { area: { row: FIRST_ROW, rowCount: lines.length, column: VALUE_COLUMN, columnCount: 1 }, style: styles.input },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: 1, count: 1, points: 24 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...lines.map(({ kind, meaning, row }) => ({
        ...{ row, count: 1 },
        points: kind === 'text' ? TEXT_HEIGHT : Math.max(24, heightOf(meaning, STYLE.widths[3], styles.label.fontSize)),
      })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
    isEdited: true,
  };
}
