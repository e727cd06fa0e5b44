import type { BorderSide as FileBorderSide, CellStyle as FileStyle, Color, FillStyle, FontStyle } from 'hucre';
import { resolveThemeColor } from '../vendor';
import type { Border, BorderSide, CellStyle } from '../book/book';

/** The first 64 colours of Excel's fixed palette; 0–7 repeat as 8–15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Turns the styles of one file into the book's. */
export class FileStyles {
  private readonly themeColors: readonly string[];

  constructor(
    themeColors: readonly string[] | undefined,
    private readonly plain: CellStyle,
  ) {
    this.themeColors = inExcelsOrder(themeColors ?? []);
  }

  toBook(style: FileStyle | undefined): CellStyle {
    if (!style) return this.plain;
    const { font = {}, alignment = {}, protection = {} } = style;
    return {
      ...this.plain,
      numberFormat: style.numFmt ?? 'General',
      fontName: font.name ?? this.plain.fontName,
      fontSize: font.size ?? this.plain.fontSize,
      fontColor: this.colorOf(font.color) ?? this.plain.fontColor,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: underlineOf(font.underline),
      strikethrough: font.strikethrough ?? false,
      fillColor: this.fillColor(style.fill),
      horizontal: alignment.horizontal === 'centerContinuous' ? 'centerAcrossSelection' : (alignment.horizontal ?? 'general'),
      vertical: alignment.vertical ?? 'bottom',
      wrap: alignment.wrapText ?? false,
      indent: alignment.indent ?? 0,
      shrinkToFit: alignment.shrinkToFit ?? false,
      rotation: rotationFromFile(alignment.textRotation ?? 0),
      borders: this.borders(style.border),
      locked: protection.locked ?? true,
      formulaHidden: protection.hidden ?? false,
    };
  }

  /** A colour as `#RRGGBB`; `null` for none or automatic. */
  colorOf(color: Color | undefined): string | null {
    if (!color) return null;
    if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
    if (color.theme !== undefined && this.themeColors.length > 0)
      return `#${resolveThemeColor([...this.themeColors], color.theme, color.tint)}`;
    if (color.indexed !== undefined && color.indexed < 64) return `#${PALETTE[color.indexed] ?? '000000'}`;
    return null;
  }

  private fillColor(fill: FillStyle | undefined): string | null {
    if (!fill) return null;
    if (fill.type === 'gradient') return this.colorOf(fill.stops[0]?.color);
    return fill.pattern === 'none' ? null : (this.colorOf(fill.fgColor) ?? this.colorOf(fill.bgColor));
  }

  private borders(border: FileStyle['border']): CellStyle['borders'] {
    if (!border) return {};
    const borders: Partial<Record<BorderSide, Border>> = {};
    const put = (side: BorderSide, line: FileBorderSide | undefined): void => {
      if (line) borders[side] = { style: line.style, color: this.colorOf(line.color) ?? '#000000' };
    };
    put('top', border.top);
    put('bottom', border.bottom);
    put('left', border.left);
    put('right', border.right);
    if (border.diagonalUp) put('diagonalUp', border.diagonal);
    if (border.diagonalDown) put('diagonalDown', border.diagonal);
    return borders;
  }
}

/** hucre lists a theme's colours as its XML does; a cell counts light 1 before dark 1, and light 2 before dark 2. */
function inExcelsOrder(colors: readonly string[]): readonly string[] {
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return dark1 !== undefined && light1 !== undefined && dark2 !== undefined && light2 !== undefined
    ? [light1, dark1, light2, dark2, ...rest]
    : colors;
}

function underlineOf(underline: FontStyle['underline']): CellStyle['underline'] {
  if (!underline) return 'none';
  return underline === 'double' || underline === 'doubleAccounting' ? 'double' : 'single';
}

/** A file writes downward angles as 91…180; 255 is stacked text. */
const rotationFromFile = (rotation: number): number => (rotation > 90 && rotation <= 180 ? 90 - rotation : rotation);
