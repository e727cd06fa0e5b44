import { addRelation, partText, type Parts, setContentType, setPartText, followRelation, WORKBOOK } from './package-parts';
import { attributeOf, withAttribute } from './tag-text';
import { escaped } from './xml-tree';

const PATH = 'xl/sharedStrings.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts that cells share. Those of the file stay, whether or not a cell still shows them; new ones come after them. */
export class TextsPart {
  private readonly path: string | undefined;
  private readonly known: number;
  private readonly added = new Map<string, number>();

  constructor(private readonly parts: Parts) {
    this.path = followRelation(parts, WORKBOOK, '/sharedStrings');
    this.known = this.path === undefined ? 0 : (partText(parts, this.path).match(/<(?:[\w.-]+:)?si[\s/>]/g) ?? []).length;
  }

  /** The number under which a cell finds a text. */
  indexOf(text: string): number {
    const index = this.added.get(text) ?? this.known + this.added.size;
    this.added.set(text, index);
    return index;
  }

  save(): void {
    if (this.added.size === 0) return;
    const path = this.path ?? this.newPart();
    const part = partText(this.parts, path).replace(/<((?:[\w.-]+:)?sst)\b([^>]*?)\s*\/>/, '<$1$2></$1>');
    const prefix = /<([\w.-]+:)?sst\b/.exec(part)?.[1] ?? '';
    const items = [...this.added.keys()].map(
      (text) => `<${prefix}si><${prefix}t xml:space="preserve">${textInPart(text)}</${prefix}t></${prefix}si>`,
    );
    const counted = part.replace(/<(?:[\w.-]+:)?sst\b[^>]*>/, (tag) => {
      const count = Number(attributeOf(tag, 'count') ?? this.known) + items.length;
      return withAttribute(withAttribute(tag, 'count', count), 'uniqueCount', this.known + items.length);
    });
    const end = counted.lastIndexOf('</');
    setPartText(this.parts, path, counted.slice(0, end) + items.join('') + counted.slice(end));
  }

  private newPart(): string {
    setPartText(this.parts, PATH, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${MAIN}"></sst>`);
    setContentType(this.parts, PATH, TYPE);
    addRelation(this.parts, WORKBOOK, '/sharedStrings', PATH);
    return PATH;
  }
}

/** The control characters but tab and line feed, and two that are none: XML has no room for them. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Such characters are written by their code, and texts that look like one are told apart from it. */
export const textInPart = (text: string): string =>
  escaped(text)
    .replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
