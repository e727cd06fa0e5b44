/*
 * How official documents are set (GB/T 9704): A4, 37/35/28/26 mm margins, 三号 仿宋 on lines of 28 pt, titles in 小标宋, first headings in
 * 黑体, second in 楷体. Word measures fonts in half points and everything else in twentieths of a point.
 */

const MILLIMETRE = 1440 / 25.4;

export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: Math.round(37 * MILLIMETRE),
    bottom: Math.round(35 * MILLIMETRE),
    left: Math.round(28 * MILLIMETRE),
    right: Math.round(26 * MILLIMETRE),
    /** The page number stands 7 mm below the text. */
    footer: Math.round(23 * MILLIMETRE),
  },
} as const;

/** Between the margins. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Half points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const;

export const LINE = 560;
/** Two characters of 三号. */
export const INDENT = 640;

const LATIN = 'Times New Roman';
const fontOf = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

export const FONT = {
  title: fontOf('方正小标宋简体'),
  first: fontOf('黑体'),
  second: fontOf('楷体_GB2312'),
  body: fontOf('仿宋_GB2312'),
  number: fontOf('宋体'),
} as const;

/** Where Word takes another font for one that a computer does not have. */
const FALLBACKS: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  楷体_GB2312: '楷体',
  仿宋_GB2312: '仿宋',
  黑体: 'SimHei',
  宋体: 'SimSun',
};

/** word/fontTable.xml: the fonts that the document names, each with the next best; none is embedded. */
export function fontTable(): string {
  const fonts = Object.entries(FALLBACKS).map(
    ([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  );
}
