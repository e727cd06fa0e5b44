import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, BorderSide, BorderStyle, CellStyle, HorizontalAlignment, VerticalAlignment } from './book';

/** What a cell looks like that nothing was set for; the font is the workbook's own. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  fillColor: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  shrinkToFit: false,
  rotation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

/** The traits of a style that Univer has no word for; kept with the cell. */
export type StyleExtras = Partial<Pick<CellStyle, 'horizontal' | 'vertical' | 'indent' | 'shrinkToFit' | 'locked' | 'formulaHidden'>>;

/** A style in two parts: what Univer can draw, and the rest. */
export interface StoredStyle {
  readonly drawn: IStyleData;
  readonly extras: StyleExtras;
}

/** Border styles by Univer's number for them. */
const BORDER_STYLES: readonly BorderStyle[] = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
type BorderKey = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';
const BORDER_KEYS: Readonly<Record<BorderSide, BorderKey>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};
const SIDES = Object.keys(BORDER_KEYS) as BorderSide[];

const STACKED_TEXT = 255;
const DOUBLE_LINE = 10;
const WRAPPED = 3;
/** Univer's numbers for alignments; those it cannot draw are shown as the nearest it can. */
const HORIZONTAL: Readonly<Record<HorizontalAlignment, number>> = {
  general: 0,
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  fill: 1,
  centerAcrossSelection: 2,
};
const VERTICAL: Readonly<Record<VerticalAlignment, number>> = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 };
const DRAWN_HORIZONTAL: readonly HorizontalAlignment[] = ['general', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const DRAWN_VERTICAL: readonly VerticalAlignment[] = ['bottom', 'top', 'center', 'bottom'];

/** Splits a style into what Univer draws and the rest; traits that equal the workbook's plain style are left out. */
export function toStored(style: CellStyle, plain: CellStyle): StoredStyle {
  const drawn: Record<string, unknown> = {
    ...(style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
    ...(style.fontName !== plain.fontName && { ff: style.fontName }),
    ...(style.fontSize !== plain.fontSize && { fs: style.fontSize }),
    ...(style.fontColor !== plain.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.bold && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.underline !== 'none' && { ul: style.underline === 'double' ? { s: 1, t: DOUBLE_LINE } : { s: 1 } }),
    ...(style.strikethrough && { st: { s: 1 } }),
    ...(style.fillColor !== null && { bg: { rgb: style.fillColor } }),
    ...(style.horizontal !== 'general' && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== 'bottom' && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap && { tb: WRAPPED }),
    ...(style.rotation !== 0 && { tr: style.rotation === STACKED_TEXT ? { a: 0, v: 1 } : { a: -style.rotation } }),
    ...(Object.keys(style.borders).length > 0 && { bd: toUniverBorders(style.borders) }),
  };
  return { drawn, extras: extrasIn(style) };
}

function extrasIn(style: CellStyle): StyleExtras {
  return {
    ...(DRAWN_HORIZONTAL[HORIZONTAL[style.horizontal]] !== style.horizontal && { horizontal: style.horizontal }),
    ...(DRAWN_VERTICAL[VERTICAL[style.vertical]] !== style.vertical && { vertical: style.vertical }),
    ...(style.indent !== 0 && { indent: style.indent }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(!style.locked && { locked: false }),
    ...(style.formulaHidden && { formulaHidden: true }),
  };
}

const isOn = (flag: number | null | undefined): boolean => flag === 1;

/** The whole style of a cell from its two parts. */
export function fromStored(drawn: IStyleData, extras: StyleExtras, plain: CellStyle): CellStyle {
  return {
    ...plain,
    numberFormat: drawn.n?.pattern ?? 'General',
    fontName: drawn.ff ?? plain.fontName,
    fontSize: drawn.fs ?? plain.fontSize,
    fontColor: drawn.cl?.rgb ? hexColor(drawn.cl.rgb) : plain.fontColor,
    bold: isOn(drawn.bl),
    italic: isOn(drawn.it),
    underline: isOn(drawn.ul?.s) ? (Number(drawn.ul?.t) === DOUBLE_LINE ? 'double' : 'single') : 'none',
    strikethrough: isOn(drawn.st?.s),
    fillColor: drawn.bg?.rgb ? hexColor(drawn.bg.rgb) : null,
    wrap: Number(drawn.tb) === WRAPPED,
    rotation: drawn.tr ? (isOn(drawn.tr.v) ? STACKED_TEXT : -drawn.tr.a || 0) : 0,
    borders: fromUniverBorders(drawn.bd),
    ...extras,
    ...alignmentOf(drawn, extras),
  };
}

/** A kept alignment counts only as long as Univer still draws what stands for it: a person may have changed it since. */
function alignmentOf(drawn: IStyleData, extras: StyleExtras): Pick<CellStyle, 'horizontal' | 'vertical'> {
  const ht = Number(drawn.ht ?? 0);
  const vt = Number(drawn.vt ?? 0);
  return {
    horizontal: extras.horizontal && HORIZONTAL[extras.horizontal] === ht ? extras.horizontal : (DRAWN_HORIZONTAL[ht] ?? 'general'),
    vertical: extras.vertical && VERTICAL[extras.vertical] === vt ? extras.vertical : (DRAWN_VERTICAL[vt] ?? 'bottom'),
  };
}

/** Lays traits over a style; borders are laid side by side, and one of style none takes its side away. */
export function overlay(style: CellStyle, traits: Partial<CellStyle>): CellStyle {
  if (!traits.borders) return { ...style, ...traits };
  const borders: Partial<Record<BorderSide, Border>> = { ...style.borders };
  for (const side of SIDES) {
    const border = traits.borders[side];
    if (border?.style === 'none') delete borders[side];
    else if (border) borders[side] = border;
  }
  return { ...style, ...traits, borders };
}

function toUniverBorders(borders: CellStyle['borders']): IBorderData {
  const result: Partial<Record<BorderKey, IBorderStyleData>> = {};
  for (const side of SIDES) {
    const border = borders[side];
    if (border && border.style !== 'none') {
      result[BORDER_KEYS[side]] = { s: BORDER_STYLES.indexOf(border.style), cl: { rgb: border.color } };
    }
  }
  return result;
}

function fromUniverBorders(data: IStyleData['bd']): CellStyle['borders'] {
  if (!data) return {};
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const border = data[BORDER_KEYS[side]];
    const style = BORDER_STYLES[border?.s ?? 0];
    if (border && style && style !== 'none') borders[side] = { style, color: hexColor(border.cl?.rgb ?? '#000000') };
  }
  return borders;
}

/** Univer's own menus write colours as `rgb(…)`; the book says `#RRGGBB`. */
function hexColor(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
