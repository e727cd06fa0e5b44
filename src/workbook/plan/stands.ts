import { type Block, type Blueprint, filledArea, formulaAt, isUnfinished, ownArea, ownSheet } from '../../sheets';
import type { CellScalar, SheetSnapshot } from '../book/snapshot';

/** Every cell that the blueprint would write holds just that already, and a sheet of ours has no more rows. */
export function stands(blueprint: Blueprint, sheet: SheetSnapshot | null): boolean {
  if (sheet === null) return false;
  const own = ownSheet(blueprint.sheet);
  if (own !== null && (isUnfinished(own, sheet) || filledArea(blueprint).rowCount < ownArea(own, sheet).rowCount)) return false;
  return blueprint.blocks.every((block) => blockStands(block, sheet));
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
export function canonical(content: CellScalar): CellScalar {
  if (typeof content !== 'string') return content;
  return content.startsWith('=') ? content.replace(/'((?:[^']|'')+)'!/g, '$1!') : content.replace(/^'/, '');
}
