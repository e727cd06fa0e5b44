import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FONT, INDENT, LINE, SIZE } from './page';

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT } as const;
const BODY = { spacing: EXACT, indent: { firstLine: INDENT }, alignment: AlignmentType.BOTH } as const;
const headingIn = (font: (typeof FONT)[keyof typeof FONT], bold = false) => ({
  run: { font, size: SIZE.three, bold, italics: false, color: '000000' },
  paragraph: { spacing: EXACT, indent: { firstLine: INDENT }, keepNext: true },
});

/** Word's own headings, so that its navigation and contents know them, in the fonts of official documents. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT.body, size: SIZE.three, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: EXACT },
    },
    title: {
      run: { font: FONT.title, size: SIZE.two, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.AT_LEAST, after: LINE } },
    },
    heading1: headingIn(FONT.first),
    heading2: headingIn(FONT.second),
    heading3: headingIn(FONT.body, true),
    heading4: headingIn(FONT.body),
    heading5: headingIn(FONT.body),
  },
  paragraphStyles: [
    { id: 'ReportBody', name: 'Report Body', basedOn: 'Normal', quickFormat: true, paragraph: BODY },
    {
      id: 'TableTitle',
      name: 'Table Title',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: FONT.first, size: SIZE.four },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...EXACT, before: 120 }, keepNext: true },
    },
  ],
};
