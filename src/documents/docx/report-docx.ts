import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  NumberFormat,
  PageNumber,
  Packer,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { DocumentPart, ReportDocument } from '../../report';
import { coverParagraphs } from './cover';
import { FONT, fontTable, PAGE, SIZE } from './page';
import { STYLES } from './styles';
import { tableTitle, wordTable } from './table';
import { runsOf } from './text';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** The report as a file that Word opens: cover, text and tables. */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: report.cover.title.join(' '),
    creator: '',
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [
      { properties: { page: PAGE }, children: coverParagraphs(report.cover) },
      {
        properties: { type: SectionType.NEXT_PAGE, page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: report.parts.flatMap(partOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]));
}

function partOf(part: DocumentPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(part.text, {}) })];
    case 'heading':
      return [new Paragraph({ heading: LEVELS[part.level], children: runsOf(part.text, {}) })];
    case 'body':
      return [new Paragraph({ style: 'ReportBody', children: runsOf(part.text, {}) })];
    case 'table':
      // Two tables that touch would become one; and text wants room below a table.
      return [tableTitle(part.title), wordTable(part.table), new Paragraph({ children: [] })];
  }
}

/** — 1 —, a character away from the outer edge. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ font: FONT.number, size: SIZE.four, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
