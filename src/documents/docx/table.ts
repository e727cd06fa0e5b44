import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PrintedTable, Span } from '../../report';
import { FONT, SIZE, TEXT_WIDTH } from './page';
import { runsOf } from './text';

const LINE_IN_TABLE = 320;
const CELL_MARGIN = { top: 40, bottom: 40, left: 80, right: 80 } as const;
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } as const;

/** The line over a table, which stays with it. */
export function tableTitle(title: string): Paragraph {
  return new Paragraph({
    style: 'TableTitle',
    keepNext: true,
    children: runsOf(title, {}),
  });
}

/** A printed table as a table of Word's: its header on every page, no row torn by a page's end, spans as merged cells. */
export function wordTable({ header, rows, spans, widths, left }: PrintedTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / whole) * TEXT_WIDTH));
  const cellOf = (text: string, column: number, more: { bold?: boolean; span?: Span }) =>
    new TableCell({
      width: { size: sum(columns.slice(column, column + (more.span?.columnSpan ?? 1))), type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: CELL_MARGIN,
      borders: BORDERS,
      ...(more.span !== undefined && { rowSpan: more.span.rowSpan, columnSpan: more.span.columnSpan }),
      children: [cellParagraph(text, more.bold === true, left.includes(column) && more.bold !== true)],
    });
  return new Table({
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [
      row(
        header.map((text, column) => cellOf(text, column, { bold: true })),
        true,
      ),
      ...rows.map((cells, index) =>
        row(
          cells.flatMap((text, column) => {
            const covering = spans.find((span) => covers(span, index, column));
            if (covering === undefined) return [cellOf(text, column, {})];
            return covering.row === index && covering.column === column ? [cellOf(text, column, { span: covering })] : [];
          }),
          false,
        ),
      ),
    ],
  });
}

function row(children: TableCell[], isHeader: boolean): TableRow {
  return new TableRow({ tableHeader: isHeader, cantSplit: true, height: { value: 400, rule: HeightRule.ATLEAST }, children });
}

function covers({ row, column, rowSpan, columnSpan }: Span, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
}

function cellParagraph(text: string, isHeader: boolean, isLeft: boolean): Paragraph {
  return new Paragraph({
    alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { line: LINE_IN_TABLE, lineRule: LineRuleType.AT_LEAST },
    indent: { firstLine: 0 },
    children: runsOf(text, { font: isHeader ? FONT.first : FONT.number, size: SIZE.smallFour }),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
