import type { Border, CellStyle } from '../book/book';
import { partText, type Parts, setPartText } from './package-parts';
import { attributeText } from './tag-text';
import { childrenOf, find, newElement, parseXml, setChild, unescaped, xmlPart, xmlText, type XmlElement } from './xml-tree';

const PATH = 'xl/styles.xml';
const FIRST_FREE_FORMAT = 164;
const FONT = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const ROOT = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** The formats that a file names by number alone and that read the same in every language. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  'm/d/yyyy': 14,
  '@': 49,
};

/** The format of a cell as the file gives it. */
export interface GivenFormat {
  readonly index: number;
  readonly style: CellStyle;
}

/** The cell formats of a file. Those that it has stay as they are; new ones come after them, made of the one that a cell had before. */
export class StylesPart {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly made = new Map<CellStyle, Map<number, number>>();
  private readonly places = new Map<XmlElement, Map<string, number>>();
  private changed = false;

  constructor(
    private readonly parts: Parts,
    private readonly plain: CellStyle,
  ) {
    this.root = parseXml(partText(parts, PATH));
    this.prefix = this.root.tag.slice(0, this.root.tag.indexOf(':') + 1);
  }

  /** The number of a format that looks like `style`; whatever else the given one says is kept. */
  indexOf(style: CellStyle, given: GivenFormat = { index: 0, style: this.plain }): number {
    if (style === given.style) return given.index;
    const known = this.made.get(style) ?? new Map<number, number>();
    this.made.set(style, known);
    const index = known.get(given.index) ?? this.place(this.list('cellXfs'), this.formatLike(style, given));
    known.set(given.index, index);
    return index;
  }

  save(): void {
    if (this.changed) setPartText(this.parts, PATH, xmlPart(mended(this.root)));
  }

  private formatLike(style: CellStyle, { index, style: before }: GivenFormat): XmlElement {
    const former =
      childrenOf(this.list('cellXfs'))[index] ?? this.element('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    const format: XmlElement = { ...former, attributes: { ...former.attributes }, children: [...former.children] };
    const use = (id: string, apply: string, place: number): void => {
      format.attributes[id] = String(place);
      format.attributes[apply] = '1';
    };
    const differs = (...traits: (keyof CellStyle)[]): boolean =>
      traits.some((trait) => JSON.stringify(style[trait]) !== JSON.stringify(before[trait]));
    if (differs('numberFormat')) use('numFmtId', 'applyNumberFormat', this.numberFormat(style.numberFormat));
    if (differs('fontName', 'fontSize', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'))
      use('fontId', 'applyFont', this.font(style, before, Number(format.attributes['fontId'] ?? 0)));
    if (differs('fillColor')) use('fillId', 'applyFill', this.fill(style.fillColor));
    if (differs('borders')) use('borderId', 'applyBorder', this.border(style, before, Number(format.attributes['borderId'] ?? 0)));
    if (differs('horizontal', 'vertical', 'wrap', 'indent', 'shrinkToFit', 'rotation')) {
      this.setAttributes(format, 'alignment', alignmentOf(style));
      format.attributes['applyAlignment'] = '1';
    }
    if (differs('locked', 'formulaHidden')) {
      this.setAttributes(format, 'protection', { locked: style.locked ? null : '0', hidden: style.formulaHidden ? '1' : null });
      format.attributes['applyProtection'] = '1';
    }
    return format;
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.list('numFmts');
    const formats = childrenOf(list).map(({ attributes }) => attributes);
    const same = formats.find(({ formatCode }) => unescaped(formatCode ?? '') === code);
    if (same) return Number(same['numFmtId']);
    const id = Math.max(FIRST_FREE_FORMAT - 1, ...formats.map(({ numFmtId }) => Number(numFmtId))) + 1;
    this.place(list, this.element(`<numFmt numFmtId="${String(id)}" formatCode="${attributeText(code)}"/>`));
    return id;
  }

  private font(style: CellStyle, before: CellStyle, index: number): number {
    const former = childrenOf(this.list('fonts'))[index] ?? this.element('<font/>');
    const font: XmlElement = { ...former, children: [...former.children] };
    const set = (name: string, xml: string | null): void => setChild(font, name, xml === null ? null : this.element(xml), FONT);
    const flag = (name: string, on: boolean): void => set(name, on ? `<${name}/>` : null);
    if (style.bold !== before.bold) flag('b', style.bold);
    if (style.italic !== before.italic) flag('i', style.italic);
    if (style.strikethrough !== before.strikethrough) flag('strike', style.strikethrough);
    if (style.underline !== before.underline)
      set('u', style.underline === 'none' ? null : style.underline === 'double' ? '<u val="double"/>' : '<u/>');
    if (style.fontSize !== before.fontSize || !find(font, 'sz')) set('sz', `<sz val="${String(style.fontSize)}"/>`);
    if (style.fontColor !== before.fontColor) set('color', `<color ${rgb(style.fontColor)}/>`);
    if (style.fontName !== before.fontName || !find(font, 'name')) {
      set('name', `<name val="${attributeText(style.fontName)}"/>`);
      for (const name of ['family', 'charset', 'scheme']) set(name, null);
    }
    return this.place(this.list('fonts'), font);
  }

  private fill(color: string | null): number {
    const pattern =
      color === null
        ? '<patternFill patternType="none"/>'
        : `<patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill>`;
    return color === null ? 0 : this.place(this.list('fills'), this.element(`<fill>${pattern}</fill>`));
  }

  private border({ borders }: CellStyle, { borders: before }: CellStyle, index: number): number {
    const former = childrenOf(this.list('borders'))[index] ?? this.element('<border><left/><right/><top/><bottom/><diagonal/></border>');
    const border: XmlElement = { ...former, attributes: { ...former.attributes }, children: [...former.children] };
    for (const side of ['left', 'right', 'top', 'bottom'] as const)
      if (JSON.stringify(borders[side]) !== JSON.stringify(before[side]))
        setChild(border, side, this.element(sideXml(side, borders[side])), BORDER);
    const diagonal = borders.diagonalUp ?? borders.diagonalDown;
    if (JSON.stringify(diagonal) !== JSON.stringify(before.diagonalUp ?? before.diagonalDown))
      setChild(border, 'diagonal', this.element(sideXml('diagonal', diagonal)), BORDER);
    for (const direction of ['diagonalUp', 'diagonalDown'] as const) {
      if (borders[direction]) border.attributes[direction] = '1';
      else delete border.attributes[direction];
    }
    return this.place(this.list('borders'), border);
  }

  private setAttributes(parent: XmlElement, name: string, attributes: Readonly<Record<string, string | null>>): void {
    const former = find(parent, name) ?? this.element(`<${name}/>`);
    const child: XmlElement = { ...former, attributes: { ...former.attributes } };
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === null) delete child.attributes[attribute];
      else child.attributes[attribute] = value;
    }
    setChild(parent, name, Object.keys(child.attributes).length > 0 ? child : null, ['alignment', 'protection', 'extLst']);
  }

  /** The place in a list of an element like this one, which is added where there is none. */
  private place(list: XmlElement, element: XmlElement): number {
    const known = this.places.get(list) ?? new Map(childrenOf(list).map((child, index) => [xmlText(child), index]));
    this.places.set(list, known);
    const text = xmlText(element);
    const index = known.get(text);
    if (index !== undefined) return index;
    list.children.push(element);
    const added = childrenOf(list).length - 1;
    known.set(text, added);
    list.attributes['count'] = String(added + 1);
    this.changed = true;
    return added;
  }

  private list(name: string): XmlElement {
    const known = find(this.root, name);
    if (known) return known;
    const list = this.element(`<${name}/>`);
    setChild(this.root, name, list, ROOT);
    return list;
  }

  private element(xml: string): XmlElement {
    return newElement(xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`));
  }
}

const rgb = (color: string): string => `rgb="FF${color.slice(1)}"`;

const sideXml = (side: string, border: Border | undefined): string =>
  border === undefined || border.style === 'none'
    ? `<${side}/>`
    : `<${side} style="${border.style}"><color ${rgb(border.color)}/></${side}>`;

/** A file writes downward angles as 91…180; 255 is stacked text. */
function alignmentOf(style: CellStyle): Record<string, string | null> {
  const { horizontal, vertical, rotation } = style;
  return {
    horizontal: horizontal === 'general' ? null : horizontal === 'centerAcrossSelection' ? 'centerContinuous' : horizontal,
    vertical: vertical === 'bottom' ? null : vertical,
    wrapText: style.wrap ? '1' : null,
    indent: style.indent > 0 ? String(style.indent) : null,
    shrinkToFit: style.shrinkToFit ? '1' : null,
    textRotation: rotation === 0 ? null : String(rotation < 0 ? 90 - rotation : rotation),
  };
}

/** A colour that is none makes Excel repair the file, as `FED+`; where the part is written anew it is left out. */
function mended(element: XmlElement): XmlElement {
  const { rgb: color } = element.attributes;
  if (color !== undefined && !/^[\dA-F]{8}$/i.test(color)) {
    if (/^[\dA-F]{6}$/i.test(color)) element.attributes['rgb'] = `FF${color}`;
    else {
      delete element.attributes['rgb'];
      element.attributes['auto'] = '1';
    }
  }
  for (const child of childrenOf(element)) mended(child);
  return element;
}
