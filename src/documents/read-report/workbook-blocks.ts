import type { FileSheet } from '../workbook-file/read-workbook-file';
import type { Block, BlockCell } from './blocks';

/** The sheets that a person sees, each as a table with the addresses of its cells. */
export function workbookBlocks(sheets: readonly FileSheet[]): Block[] {
  return sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, rows }) => ({ kind: 'table', sheet: name, rows: rows.map((cells) => cells.map(blockCell)) }));
}

const blockCell = ({ text, address }: FileSheet['rows'][number][number]): BlockCell => ({ text: text.trim(), cell: address });
