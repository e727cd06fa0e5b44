export type BorderStyle =
  | 'none'
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'hair'
  | 'dashed'
  | 'dotted'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';
export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';
export type HorizontalAlignment = 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerAcrossSelection' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** The whole look of one cell. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points; may be fractional (10.5 is 五号). */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strikethrough: boolean;
  /** `null`: no fill. */
  readonly fillColor: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  /** Degrees, -90…90; 255 is stacked text. */
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}
