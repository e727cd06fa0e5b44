import type { ReportPassage } from '../../report';
import { literal, sheetReference, type Area, type CellStyle, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import type { Live } from '../blueprint/live';
import { formulaAt } from '../blueprint/standing-sheet';
import { heightsOf, STYLES, TEXT_STYLES } from '../blueprint/style';
import {
  columnWidths,
  fullWidth,
  type SheetInput,
  type SheetStyle,
  type SummarySheet,
  type WantedReport,
} from '../blueprint/summary-sheet';
import { cellOfFact, FACTS_SHEET } from '../facts/facts-sheet';
import { FIRST_ROW, HEADER_ROW, STATE_COLUMN, TEXT_COLUMN } from './layout';
import type { SlotContext } from './slot-formulas';
import { isOwnText, textFormula } from './text-formula';

const TITLE = '报告正文';
const LEAD =
  '数字随各表自动更新。要改写哪一段，直接在“正文”里输入即可，以后评分都保留；清空那一格再评分，就恢复为按表生成的文字。可以插入新行，写自己的段落。';
const HEADER = ['正文', '段落', '状态'];
const STYLE = {
  widths: [470, 130, 110],
  styles: { title: STYLES.title, lead: STYLES.lead, header: STYLES.header, note: STYLES.note, ...TEXT_STYLES },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const FULL_WIDTH = fullWidth(STYLE);
const STATE: Readonly<Record<ReportPassage['state'], string>> = {
  computed: '',
  rewritten: '已改写',
  outdated: '已改写，与表中数字不一致',
  added: '自行添加',
  homeless: '已改写，指标已不在表中',
};

/** The report's text, one paragraph a row; a person's own words stay. */
export const TEXT_SHEET: SummarySheet = {
  name: '报告正文',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  onDemand: true,
  build,
  known: {
    mark: { row: HEADER_ROW, column: STATE_COLUMN, holds: new RegExp(`^${HEADER[STATE_COLUMN]}$`) },
    isOwnRow: () => true,
    results: () => [],
    tableColumns: [],
    keepsNotes: true,
    holdsTyped: (sheet) =>
      sheet.formulas.some((_, index) => {
        const row = sheet.area.row + index;
        const content = formulaAt(sheet, row, TEXT_COLUMN);
        return row >= FIRST_ROW && content !== '' && !isOwnText(content);
      }),
  },
};

function build(input: SheetInput): LiveBlueprint | null {
  const { whole } = input;
  if (whole === null) return null;
  const { passages } = whole.report;
  const context = contextOf(input, whole);
  const standing = whole.standing(TEXT_SHEET.name);
  const rows = passages.map((one) => rowOf(one, context, input));
  const beyond = standing === null ? 0 : Math.max(0, standing.area.row + standing.area.rowCount - FIRST_ROW - rows.length);
  const { styles } = STYLE;
  const body = { row: FIRST_ROW, rowCount: rows.length };
  return {
    sheet: TEXT_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: 1, column: 0, contents: [[LEAD]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      { row: FIRST_ROW, column: 0, contents: [...rows, ...Array.from({ length: beyond }, () => ['', '', ''])], numberFormats: null },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: 1, rowCount: 1, ...FULL_WIDTH },
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { ...body, column: 1, columnCount: 2 }, style: styles.note },
      ...textStyles(passages),
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: 1, count: 1, points: 36 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...heightsOf(
        passages.map(({ text }) => text),
        { firstRow: FIRST_ROW, width: STYLE.widths[TEXT_COLUMN], fontSize: styles.body.fontSize, least: 24 },
      ),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1, area: { ...body, column: TEXT_COLUMN, columnCount: 1 } },
    isEdited: true,
  };
}

function contextOf({ scorecard, report, output }: SheetInput, { standing }: WantedReport): SlotContext {
  const facts = sheetReference(FACTS_SHEET.name);
  return {
    scorecard,
    scoreLines: output.tables['表2-1'] ? report.scores.length : null,
    factCell: (fact) => facts + cellOfFact(standing(FACTS_SHEET.name), fact),
    indicators: report.indicators,
  };
}

function rowOf({ passage, key, kept, state }: ReportPassage, context: SlotContext, { output }: SheetInput): (Content | Live)[] {
  const said = kept === null && passage !== null ? textFormula(passage, context, output.results) : ownContent(kept?.content ?? '');
  return [said, labelOf(passage?.indicator?.row.nameAddress ?? null, state === 'added' ? '' : key, context), STATE[state]];
}

function ownContent(content: string): Content {
  return content.startsWith('=') ? content : literal(content);
}

/** By a reference to the indicator's name, which goes with it when rows move. */
function labelOf(nameAddress: string | null, key: string, { scorecard: { table } }: SlotContext): Content {
  return nameAddress === null ? literal(key) : `=${sheetReference(table.sheet)}${nameAddress}`;
}

/** Rows that follow each other in one style together. */
function textStyles(passages: readonly ReportPassage[]): { area: Area; style: CellStyle }[] {
  const areas: { area: Area; style: CellStyle }[] = [];
  passages.forEach(({ passage }, index) => {
    const style = styleOf(passage);
    const last = areas.at(-1);
    if (last?.style === style) areas[areas.length - 1] = { style, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else areas.push({ style, area: { row: FIRST_ROW + index, rowCount: 1, column: TEXT_COLUMN, columnCount: 1 } });
  });
  return areas;
}

function styleOf(passage: ReportPassage['passage']): CellStyle {
  const { styles } = STYLE;
  switch (passage?.kind.kind) {
    case 'title':
      return styles.heading;
    case 'heading':
      return passage.kind.level === 1 ? styles.first : passage.kind.level === 2 ? styles.second : styles.body;
    case 'table':
      return styles.caption;
    case 'body':
    case 'own':
    case undefined:
      return styles.body;
  }
}
