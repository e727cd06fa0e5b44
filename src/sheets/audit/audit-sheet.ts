import type { Severity } from '../../scoring';
import { type Blueprint, type Content, literal } from '../blueprint/blueprint';
import { SEVERITY } from '../blueprint/severity';
import { heightOf, HIGHEST_ROW, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, type OwnSheet, type SheetStyle } from '../blueprint/summary-sheet';

/** What an audit of a file came to, said in Chinese. */
export interface AuditedFile {
  readonly file: string;
  readonly findings: readonly AuditLine[];
  readonly unread: readonly { readonly where: string; readonly text: string; readonly reason: string }[];
}

export interface AuditLine {
  readonly severity: Severity;
  readonly where: string;
  readonly printed: string;
  readonly expected: string;
  readonly message: string;
}

const HEADER = ['序号', '程度', '位置', '报告写的', '应为', '审核意见'];
const UNREAD = '读不出';
const STYLE = {
  widths: [34, 66, 150, 90, 90, 330],
  styles: { title: STYLES.title, lead: STYLES.lead, header: STYLES.header, cell: STYLES.centered, text: STYLES.text },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
/** From here on texts, set to the left. */
const [PLACE, MESSAGE] = [2, 5];

/** What an audit found, to be mailed back. It tells of a file and not of the scorecard. */
export const AUDIT_SHEET: OwnSheet = {
  name: '审核意见',
  title: '审核意见',
  head: FIRST_ROW,
  style: STYLE,
  outlivesScores: true,
  known: {
    mark: { row: HEADER_ROW, column: MESSAGE, holds: /^审核意见$/ },
    isOwnRow: ([number]) => typeof number === 'number',
    results: () => [],
    tableColumns: [],
    holdsTyped: () => true,
  },
};

export function auditSheet({ file, findings, unread }: AuditedFile): Blueprint {
  const rows = [
    ...findings.map(({ severity, where, printed, expected, message }) => [SEVERITY[severity], where, printed, expected, message]),
    ...unread.map(({ where, text, reason }) => [UNREAD, where, text, '', reason]),
  ];
  const body = { row: FIRST_ROW, rowCount: rows.length };
  const { styles } = STYLE;
  return {
    sheet: AUDIT_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[AUDIT_SHEET.title]], numberFormats: null },
      { row: 1, column: 0, contents: [[literal(leadOf(file, findings.length, unread.length))]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      ...(rows.length === 0
        ? []
        : [
            {
              row: FIRST_ROW,
              column: 0,
              contents: rows.map((texts, index): Content[] => [index + 1, ...texts.map(literal)]),
              numberFormats: null,
            },
          ]),
    ],
    merges: [0, 1].map((row) => ({ row, rowCount: 1, ...FULL_WIDTH })),
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      ...(rows.length === 0
        ? []
        : [
            { area: { ...body, ...FULL_WIDTH }, style: styles.cell },
            { area: { ...body, column: PLACE, columnCount: STYLE.widths.length - PLACE }, style: styles.text },
          ]),
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...rows.map((texts, index) => ({ row: FIRST_ROW + index, count: 1, points: heightOfRow(texts) })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

function leadOf(file: string, found: number, unread: number): string {
  if (found + unread === 0) return `${file}：没有发现问题。`;
  return `${file}：审核意见 ${found} 条${unread === 0 ? '' : `，另有 ${unread} 处读不出，没有核对`}。`;
}

/** As high as its longest text, with some room to spare, as other programs set long texts wider than Excel. */
function heightOfRow(texts: readonly string[]): number {
  const heights = texts.map((text, index) => heightOf(text, (STYLE.widths[index + 1] ?? 0) - 12, STYLE.styles.text.fontSize));
  return Math.min(HIGHEST_ROW, Math.ceil(Math.max(...heights) * 1.06));
}
