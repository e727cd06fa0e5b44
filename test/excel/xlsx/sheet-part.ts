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
  private head: string;
  private readonly tail: string;
  private pieces: Piece[];

  constructor(text: string) {
    const { start, end, pieces } = piecesOf(text);
    this.head = text.slice(0, start);
    this.tail = text.slice(end);
    this.pieces = pieces;
    this.prefix = /<([\w.-]+:)?worksheet\b/.exec(this.head)?.[1] ?? '';
  }

  /** The rows as they stand in the part, by their index. */
  get rows(): ReadonlyMap<number, RowInPart> {
    return rowsOf(this.get('sheetData') ?? '');
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

interface Open {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
}

/** Walks through a text and tells of each element where it begins, where its start tag ends, and where it ends itself. */
function walkElements(
  text: string,
  opened: (open: readonly Open[], attributes: Readonly<Record<string, string>>) => void,
  closed: (element: Open, end: number, depth: number) => void,
): void {
  const open: Open[] = [];
  let begun = 0;
  const listen: Parameters<typeof walkXml>[2] = (parser) => {
    parser.on('opentagstart', () => {
      begun = text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', ({ name, attributes }) => {
      open.push({ name: localNameOf(name), start: begun, tagEnd: parser.position });
      opened(open, attributes as Record<string, string>);
    });
    parser.on('closetag', () => {
      closed(open.pop()!, parser.position, open.length);
    });
  };
  walkXml(text, false, listen, true);
}

const DATA = /<([\w.-]+:)?sheetData(?:\s[^>]*)?>/;

/** The elements below the root. Rows, which are most of a part, are passed over. */
function piecesOf(text: string): { readonly start: number; readonly end: number; readonly pieces: Piece[] } {
  const data = DATA.exec(text);
  const cut = data && !data[0].endsWith('/>') ? data.index + data[0].length : text.length;
  const gap = cut < text.length ? text.lastIndexOf(`</${data?.[1] ?? ''}sheetData`) - cut : 0;
  const whole = (position: number): number => (position <= cut ? position : position + gap);
  const pieces: Piece[] = [];
  let piece = '';
  let [start, end] = [0, 0];
  walkElements(
    text.slice(0, cut) + text.slice(cut + gap),
    (open) => {
      const { name, tagEnd } = open.at(-1)!;
      if (open.length === 1) start = end = tagEnd;
      else if (open.length === 2 || (open.length === 4 && piece === 'AlternateContent')) piece = name;
    },
    (element, position, depth) => {
      if (depth !== 1) return;
      const [from, to] = [whole(element.start), whole(position)];
      if (from > end) pieces.push({ name: '', text: text.slice(end, from) });
      pieces.push({ name: piece, text: text.slice(from, to) });
      end = to;
    },
  );
  return { start, end, pieces };
}

/** A row or a cell need not say where it is; it is the next one then. */
function rowsOf(data: string): Map<number, RowInPart> {
  const rows = new Map<number, RowInPart>();
  let row = -1;
  let column = -1;
  let shared: string | undefined;
  let cells: CellInPart[] = [];
  walkElements(
    data,
    (open, attributes) => {
      const { name } = open.at(-1)!;
      const place = attributes['r'];
      if (open.length === 2 && name === 'row') {
        row = place ? Number(place) - 1 : row + 1;
        column = -1;
        cells = [];
      } else if (open.length === 3 && name === 'c') {
        column = place ? columnIndex(/^[A-Z]+/i.exec(place)?.[0] ?? '') : column + 1;
        shared = undefined;
      } else if (open.length === 4 && name === 'f' && attributes['t'] === 'shared') shared = attributes['si'];
    },
    ({ name, start, tagEnd }, end, depth) => {
      const text = depth === 1 || depth === 2 ? data.slice(start, end) : '';
      if (depth === 2 && name === 'c') cells.push({ text, row, column, shared });
      else if (depth === 1 && name === 'row') rows.set(row, { tag: data.slice(start, tagEnd), text, cells });
    },
  );
  return rows;
}

/** The area that an element's `ref` names. */
export const refOf = (tag: string): ReturnType<typeof areaFromA1> => areaFromA1(attributeOf(tag, 'ref') ?? '');
