import { type Area, areaAddress, type Block, type Blueprint, type Content, formulaAt } from '../../sheets';
import type { CellScalar, SheetSnapshot } from '../book/snapshot';

/** Cells whose formulas fit into one answer together with what else is asked. */
const CELLS_PER_REQUEST = 25_000;

/**
 * Queues, before anything is written, the reading of what is to be written over: in the same request, so that nobody can type in between.
 * Tables of more cells than an answer holds go without; for them the comparison before writing is the last.
 * @param before the sheet as the plan was made from it
 * @returns what gives, after that request, the cells that somebody has filled since, as blocks to be written back
 */
export function queueOvertyped(sheet: Excel.Worksheet, { blocks }: Pick<Blueprint, 'blocks'>, before: SheetSnapshot): () => Block[] {
  const cells = blocks.reduce((sum, { contents }) => sum + contents.length, 0);
  if (cells > CELLS_PER_REQUEST) return () => [];
  const ranges = blocks.map((block) => sheet.getRange(areaAddress(areaOf(block))).load('formulas'));
  return () => blocks.flatMap((block, index) => typedOver(block, ranges[index]?.formulas as CellScalar[][], before));
}

function typedOver(block: Block, now: readonly CellScalar[][], before: SheetSnapshot): Block[] {
  const contents = block.contents.map(([content], index): Content[] => {
    const cell = now[index]?.[0] ?? '';
    const isOurs = content == null || cell === formulaAt(before, block.row + index, block.column);
    return [isOurs ? null : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell];
  });
  return contents.some(([content]) => content !== null) ? [{ ...block, contents, numberFormats: null }] : [];
}

function areaOf({ row, column, contents }: Block): Area {
  return { row, column, rowCount: contents.length, columnCount: 1 };
}
