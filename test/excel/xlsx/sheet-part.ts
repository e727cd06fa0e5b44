import { areaFromA1, columnIndex } from '../book/area';
import { attributeOf } from './tag-text';
import { localNameOf, walkXml } from './xml-tree';

/** The elements of a worksheet in the order of the schema. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins ' +
  'pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF ' +
  'drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell as its part says it. */
export interface CellInPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The number of the formula that it shares with others. */
  readonly shared: string | undefined;
}

export interface RowInPart {
  /** The start tag. */
  readonly tag: string;
  readonly text: string;
  readonly cells: readonly CellInPart[];
}

interface Piece {
  /** Without prefix; empty for what stands between elements. */
  readonly name: string;
  text: string;
}

/** A worksheet's part, of which single elements can be replaced; what nobody replaces stays as it stands, to the byte. */
export class SheetPart {
  /** The prefix of the part's own elements: empty or `x:`. */
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, RowInPart>;
  private head: string;
  private readonly tail: string;
  private pieces: Piece[];

  constructor(text: string) {
    const { start, end, pieces, rows } = scanned(text);
    this.head = text.slice(0, start);
    this.tail = text.slice(end);
    this.pieces = pieces;
    this.rows = rows;
    this.prefix = /<([\w.-]+:)?worksheet\b/.exec(this.head)?.[1] ?? '';
  }

  get text(): string {
    return this.head + this.pieces.map((piece) => piece.text).join('') + this.tail;
  }

  /** The first element of this name. */
  get(name: string): string | undefined {
    return this.pieces.find((piece) => piece.name === name)?.text;
  }

  /** Puts an element, written without prefix, where the schema wants it; `null` takes out those of its name. */
  set(name: string, xml: string | null): void {
    const place = this.pieces.findIndex((piece) => piece.name === name);
    this.pieces = this.pieces.filter((piece, index) => piece.name !== name || (xml !== null && index === place));
    if (xml === null) return;
    const text = this.prefixed(xml);
    const former = this.pieces.find((piece) => piece.name === name);
    if (former) former.text = text;
    else {
      const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
      const next = this.pieces.findIndex((piece) => later.has(piece.name));
      this.pieces.splice(next < 0 ? this.pieces.length : next, 0, { name, text });
    }
  }

  /** Lets every element but the named ones be rewritten where it stands. */
  rewrite(passedOver: readonly string[], change: (name: string, text: string) => string): void {
    for (const piece of this.pieces) if (piece.name !== '' && !passedOver.includes(piece.name)) piece.text = change(piece.name, piece.text);
    this.pieces = this.pieces.filter(({ text }) => text !== '');
  }

  /** The prefix of relations' ids, declared if need be. */
  relationPrefix(): string {
    const declared = new RegExp(String.raw`\sxmlns:([\w.-]+)=["']${RELATIONS}["']`).exec(this.head)?.[1];
    if (declared !== undefined) return declared;
    this.head = this.head.replace(/>$/, ` xmlns:r="${RELATIONS}">`);
    return 'r';
  }

  /** Gives elements that are written without a prefix the one of the part. */
  prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${this.prefix}$2`);
  }
}

interface Scanned {
  start: number;
  end: number;
  readonly pieces: Piece[];
  readonly rows: Map<number, RowInPart>;
}

/** Takes a part apart in one walk: the elements below its root, and the rows and cells of its data. */
function scanned(text: string): Scanned {
  const result: Scanned = { start: 0, end: 0, pieces: [], rows: new Map() };
  const open: { readonly name: string; readonly start: number; readonly tagEnd: number }[] = [];
  let begun = 0;
  let piece = '';
  let row = -1;
  let column = -1;
  let shared: string | undefined;
  let cells: CellInPart[] = [];
  const inData = (): boolean => open[1]?.name === 'sheetData';
  walkXml(text, false, (parser) => {
    parser.on('opentagstart', () => {
      begun = text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', (node) => {
      const name = localNameOf(node.name);
      const attributes = node.attributes as Record<string, string>;
      open.push({ name, start: begun, tagEnd: parser.position });
      if (open.length === 1) result.start = result.end = parser.position;
      else if (open.length === 2) piece = name;
      else if (piece === 'AlternateContent' && open.length === 4) piece = name;
      if (!inData()) return;
      if (open.length === 3 && name === 'row') {
        row = attributes['r'] ? Number(attributes['r']) - 1 : row + 1;
        column = -1;
        cells = [];
      } else if (open.length === 4 && name === 'c') {
        column = attributes['r'] ? columnIndex(/^[A-Z]+/i.exec(attributes['r'])?.[0] ?? '') : column + 1;
        shared = undefined;
      } else if (open.length === 5 && name === 'f' && attributes['t'] === 'shared') shared = attributes['si'];
    });
    parser.on('closetag', () => {
      const { name, start, tagEnd } = open.pop()!;
      const element = (): string => text.slice(start, parser.position);
      if (open.length === 1) {
        if (start > result.end) result.pieces.push({ name: '', text: text.slice(result.end, start) });
        result.pieces.push({ name: piece, text: element() });
        result.end = parser.position;
      } else if (open.length === 3 && name === 'c' && inData()) cells.push({ text: element(), row, column, shared });
      else if (open.length === 2 && name === 'row' && inData())
        result.rows.set(row, { tag: text.slice(start, tagEnd), text: element(), cells });
    });
  });
  return result;
}

/** The area that an element's `ref` names. */
export const refOf = (tag: string): ReturnType<typeof areaFromA1> => areaFromA1(attributeOf(tag, 'ref') ?? '');
