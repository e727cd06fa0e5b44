import type { ICellData, Workbook } from '@univerjs/core';
import type { CellStyle } from './book';
import { extrasOf } from './cell-content';
import { fromStored, PLAIN_STYLE, type StyleExtras, toStored } from './cell-style';
import { without } from './without';

/** The styles of one workbook: cells share them, so each is converted once. */
export class StylePool {
  readonly plain: CellStyle;
  private readonly styles = new Map<string, CellStyle>();
  private readonly stored = new Map<CellStyle, { readonly s: string | undefined; readonly extras: StyleExtras | undefined }>();
  private readonly known = new Map<string, CellStyle>();
  private readonly pooled = new Set<CellStyle>();
  /** By what cells hold beside their content: the name of a style in the workbook, and the traits laid upon it, shared by all that look so. */
  private readonly ofTraits = new WeakMap<StyleExtras, Map<string, CellStyle>>();

  constructor(
    private readonly workbook: Workbook,
    defaultFont: Partial<Pick<CellStyle, 'fontName' | 'fontSize' | 'fontColor'>>,
  ) {
    this.plain = this.intern({ ...PLAIN_STYLE, ...defaultFont });
  }

  /** The style of a cell; two cells that look the same give the same object. */
  of(cell: ICellData | null | undefined): CellStyle {
    if (!cell) return this.plain;
    const extras = (extrasOf(cell).traits ?? NO_EXTRAS) as StyleExtras;
    const sharing = this.sharing(extras);
    const name = typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s ?? '');
    const known = sharing.get(name);
    if (known) return known;
    const style = this.drawn(cell, `${name}|${JSON.stringify(extras)}`, extras);
    sharing.set(name, style);
    return style;
  }

  private sharing(extras: StyleExtras): Map<string, CellStyle> {
    const known = this.ofTraits.get(extras) ?? new Map<string, CellStyle>();
    this.ofTraits.set(extras, known);
    return known;
  }

  private drawn(cell: ICellData, key: string, extras: StyleExtras): CellStyle {
    const known = this.styles.get(key);
    if (known) return known;
    const drawn = this.workbook.getStyles().getStyleByCell(cell) ?? {};
    const style = this.intern(fromStored(drawn, extras, this.plain));
    this.styles.set(key, style);
    return style;
  }

  /** The one object for all styles with these traits. */
  intern(style: CellStyle): CellStyle {
    if (this.pooled.has(style)) return style;
    const key = JSON.stringify(style, TRAITS);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, style);
    this.pooled.add(style);
    return style;
  }

  /** A cell with the same content and another look; `null` when nothing is left of it. */
  dress(cell: ICellData | null | undefined, style: CellStyle): ICellData | null {
    const content = without(cell ?? {}, 's', 'custom');
    const otherExtras = without(extrasOf(cell), 'traits');
    const { s, extras } = this.store(this.intern(style));
    const custom = extras ? { ...otherExtras, traits: extras } : otherExtras;
    const dressed: ICellData = { ...content, ...(s !== undefined && { s }), ...(Object.keys(custom).length > 0 && { custom }) };
    return Object.keys(dressed).length > 0 ? dressed : null;
  }

  private store(style: CellStyle): { readonly s: string | undefined; readonly extras: StyleExtras | undefined } {
    const known = this.stored.get(style);
    if (known) return known;
    const { drawn, extras } = toStored(style, this.plain);
    const stored = {
      s: Object.keys(drawn).length > 0 ? (this.workbook.getStyles().setValue(drawn) ?? undefined) : undefined,
      extras: Object.keys(extras).length > 0 ? extras : undefined,
    };
    this.stored.set(style, stored);
    return stored;
  }
}

const NO_EXTRAS: StyleExtras = {};

/** Every key of a style and of its borders, in a fixed order, so that equal styles are written alike. */
const TRAITS = [...Object.keys(PLAIN_STYLE), 'top', 'bottom', 'left', 'right', 'diagonalUp', 'diagonalDown', 'style', 'color'];
