import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { Cover } from '../../report';
import { FONT, SIZE } from './page';
import { runsOf } from './text';

const TITLE_LINE = 760;
const FIELD_LINE = 700;
/** The title stands in the upper half of the page, who reports in the lower. */
const ABOVE_TITLE = 1_400;
const ABOVE_FIELDS = 1_800;

/** The first page: what the report is about, and who answers for it. */
export function coverParagraphs({ title, lines }: Cover): Paragraph[] {
  return [
    ...title.map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: TITLE_LINE, lineRule: LineRuleType.AT_LEAST, before: index === 0 ? ABOVE_TITLE : 0 },
          children: runsOf(line, { font: FONT.title, size: SIZE.two }),
        }),
    ),
    ...lines.map(
      ({ label, value }, index) =>
        new Paragraph({
          spacing: { line: FIELD_LINE, lineRule: LineRuleType.AT_LEAST, before: index === 0 ? ABOVE_FIELDS : 0 },
          indent: { left: 640, right: 640 },
          children: [...runsOf(label, { font: FONT.first, size: SIZE.three }), ...runsOf(value, { font: FONT.body, size: SIZE.three })],
        }),
    ),
  ];
}
