import type { Area, Block, Blueprint } from '../../sheets';
import { isUnfinished, ownArea } from '../read/own-sheets';
import { formulaAt, type CellScalar, type SheetSnapshot } from '../book/snapshot';

/** Every cell that the blueprint would write holds just that already, and a sheet of ours has no more rows. */
export function stands(blueprint: Blueprint, sheet: SheetSnapshot | null): boolean {
  if (sheet === null) return false;
  if (blueprint.page !== null && (isUnfinished(sheet) || filledArea(blueprint).rowCount < ownArea(sheet).rowCount)) return false;
  return blueprint.blocks.every((block) => blockStands(block, sheet));
}

/** The cells that a blueprint fills, as one area. */
export function filledArea({ blocks }: Blueprint): Area {
  const [row, column] = [Math.min(...blocks.map((block) => block.row)), Math.min(...blocks.map((block) => block.column))];
  const rowCount = Math.max(...blocks.map((block) => block.row + block.contents.length)) - row;
  const columnCount = Math.max(...blocks.map((block) => block.column + (block.contents[0]?.length ?? 0))) - column;
  return { row, column, rowCount, columnCount };
}

function blockStands(block: Block, sheet: SheetSnapshot): boolean {
  return block.contents.every((cells, row) =>
    cells.every((content, column) => {
      if (content === null) return true;
      return canonical(formulaAt(sheet, block.row + row, block.column + column)) === canonical(content);
    }),
  );
}

/** Excel drops the quotes around a sheet name that does not need them, and the apostrophe before a literal text. */
function canonical(content: CellScalar): CellScalar {
  if (typeof content !== 'string') return content;
  return content.startsWith('=') ? content.replace(/'((?:[^']|'')+)'!/g, '$1!') : content.replace(/^'/, '');
}
