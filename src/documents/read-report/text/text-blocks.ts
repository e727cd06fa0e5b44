import type { Block, BlockCell } from '../blocks';
import { isCaption, isHeading } from '../sentences/headings';

/**
 * The blocks of a plain text, such as one that a scan or another program left: lines with tabs or bars are rows of tables, and a sentence
 * that a page break tore in two is one again.
 */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n|\f/)) {
    const cells = rowOf(line);
    if (cells !== null) addRow(blocks, cells);
    else addLine(blocks, line.trim());
  }
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.text === '' ? [] : [block]));
}

/** The cells of a row in tabs or bars; `null` for a line of text, `[]` for the rule under a header. */
function rowOf(line: string): BlockCell[] | null {
  if (/^\s*\|.*\|\s*$/.test(line)) {
    const cells = line.trim().slice(1, -1).split('|');
    return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? [] : cells.map(cellOf);
  }
  return line.includes('\t') && line.trim() !== '' ? line.split('\t').map(cellOf) : null;
}

function cellOf(text: string): BlockCell {
  return { text: text.trim() };
}

function addRow(blocks: Block[], cells: BlockCell[]): void {
  if (cells.length === 0) return;
  const last = blocks.at(-1);
  if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
  else blocks.push({ kind: 'table', rows: [cells] });
}

function addLine(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  const torn = blocks.at(-2);
  if (last?.kind === 'paragraph' && last.text === '' && line !== '' && torn?.kind === 'paragraph' && isTorn(torn.text, line)) {
    blocks.splice(-2, 2, { kind: 'paragraph', text: torn.text + line });
    return;
  }
  if (line !== '' || (last?.kind === 'paragraph' && last.text !== '')) blocks.push({ kind: 'paragraph', text: line });
}

/** A long line with sentences in it that ends without a stop, or any that ends in a comma, goes on after the page break. */
function isTorn(before: string, after: string): boolean {
  if (isHeading(before) || isHeading(after) || isCaption(after)) return false;
  if (/[，、,]$/.test(before)) return true;
  return before.length >= 20 && /[，。,]/.test(before) && !/[。！？；：:;!?)）】”]$/.test(before);
}
