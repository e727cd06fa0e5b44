import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Block, BlockCell } from '../blocks';

const BODY = 'word/document.xml';
/** Bytes of the unpacked text that are read at most; a report of 100 pages has about 3 million. */
const MOST = 200_000_000;

/** The file is no zip, or its text is no XML. */
export class DamagedDocument extends Error {}

/** Whether a zip holds a Word document. */
export function isDocx(bytes: Uint8Array): boolean {
  return bodyOf(bytes) !== null;
}

/** The blocks of a .docx. Text that was deleted with changes tracked is left out; a merged cell prints in its first place. */
export function docxBlocks(bytes: Uint8Array): Block[] {
  const body = bodyOf(bytes);
  if (body === null) throw new DamagedDocument(`There is no ${BODY}.`);
  const reader = new BodyReader();
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  parser.on('error', (problem) => {
    throw new DamagedDocument(problem.message);
  });
  parser.write(strFromU8(body)).close();
  return reader.blocks;
}

function bodyOf(bytes: Uint8Array): Uint8Array | null {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => name === BODY && originalSize <= MOST })[BODY] ?? null;
  } catch {
    return null;
  }
}

/** What is no text of the report: deleted text, field codes, and the second copy of drawings. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:footnote', 'w:comment']);

interface OpenTable {
  readonly rows: BlockCell[][];
  row: BlockCell[];
  /** Paragraphs of the cell that is open. */
  lines: string[];
  span: number;
  isCovered: boolean;
}

/** Goes through the body from tag to tag. A table within a cell is part of that cell's text. */
class BodyReader {
  readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private paragraphs: string[] = [];
  private level: number | null = null;
  private skipping = 0;
  private isText = false;

  open({ name, attributes }: SaxesTagPlain): void {
    if (SKIPPED.has(name)) this.skipping += 1;
    if (this.skipping > 0) return;
    const table = this.tables.at(-1);
    switch (name) {
      case 'w:p':
        this.paragraphs.push('');
        this.level = null;
        return;
      case 'w:t':
        this.isText = true;
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        return this.add(' ');
      case 'w:noBreakHyphen':
        return this.add('-');
      case 'w:pStyle':
      case 'w:outlineLvl':
        this.level = levelIn(name, attributes['w:val'] ?? '') ?? this.level;
        return;
      case 'w:tbl':
        this.tables.push({ rows: [], row: [], lines: [], span: 1, isCovered: false });
        return;
      case 'w:tr':
        if (table !== undefined) table.row = [];
        return;
      case 'w:gridBefore':
        if (table !== undefined) table.row.push(...blanks(Number(attributes['w:val'] ?? 0)));
        return;
      case 'w:tc':
        if (table !== undefined) Object.assign(table, { lines: [], span: 1, isCovered: false });
        return;
      case 'w:gridSpan':
        if (table !== undefined) table.span = Number(attributes['w:val'] ?? 1);
        return;
      case 'w:vMerge':
        if (table !== undefined) table.isCovered = attributes['w:val'] !== 'restart';
    }
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipping -= 1;
    else if (this.skipping === 0) this.end(name);
  }

  text(text: string): void {
    if (this.isText && this.skipping === 0) this.add(text);
  }

  private add(text: string): void {
    if (this.paragraphs.length > 0) this.paragraphs[this.paragraphs.length - 1] += text;
  }

  private end(name: string): void {
    const table = this.tables.at(-1);
    switch (name) {
      case 'w:t':
        this.isText = false;
        return;
      case 'w:p':
        return this.take((this.paragraphs.pop() ?? '').trim());
      case 'w:tc':
        if (table !== undefined) {
          const text = table.isCovered ? '' : table.lines.filter((line) => line !== '').join(' ');
          table.row.push({ text }, ...blanks(table.span - 1));
        }
        return;
      case 'w:tr':
        table?.rows.push(table.row);
        return;
      case 'w:tbl':
        return this.takeTable();
    }
  }

  private take(text: string): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.lines.push(text);
    else this.blocks.push({ kind: 'paragraph', text, ...(this.level === null ? {} : { level: this.level }) });
  }

  private takeTable(): void {
    const rows = this.tables.pop()?.rows ?? [];
    const around = this.tables.at(-1);
    if (around === undefined) this.blocks.push({ kind: 'table', rows });
    else around.lines.push(rows.map((row) => row.map(({ text }) => text).join(' ')).join(' '));
  }
}

/** 0 for the outermost level of headings, by the paragraph's own level or by its style. */
function levelIn(name: string, value: string): number | null {
  if (name === 'w:outlineLvl') return Number(value) <= 8 ? Number(value) : null;
  const [, digit] = /^(?:heading|标题)?\s*([1-9])$/i.exec(value) ?? [];
  return digit === undefined ? null : Number(digit) - 1;
}

function blanks(count: number): BlockCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ text: '' }));
}
