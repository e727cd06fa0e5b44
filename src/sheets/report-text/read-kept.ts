import type { KeptPassage, KeptText } from '../../report';
import { cellAddress } from '../blueprint/blueprint';
import { formulaAt, type ReadSheet, textAt } from '../blueprint/standing-sheet';
import { isOwnText } from './text-formula';
import { FIRST_ROW, KEY_COLUMN, TEXT_COLUMN } from './layout';

/** What a person has written on the sheet 报告正文: in the place of a paragraph, or between two. */
export function readKept(sheet: ReadSheet | null): KeptText {
  const rewritten = new Map<string, KeptPassage>();
  const added = new Map<string, KeptPassage[]>();
  if (sheet === null) return { rewritten, added };
  let behind = '';
  for (let row = FIRST_ROW; row < sheet.area.row + sheet.area.rowCount; row += 1) {
    const key = keyOf(String(formulaAt(sheet, row, KEY_COLUMN)));
    const content = formulaAt(sheet, row, TEXT_COLUMN);
    const isTyped = content !== '' && !isOwnText(content);
    const text = isTyped ? textAt(sheet, row, TEXT_COLUMN) : '';
    const kept = { text, content: String(content), cell: `${sheet.name}!${cellAddress(row, TEXT_COLUMN)}` };
    if (isTyped && key !== '' && !rewritten.has(key)) rewritten.set(key, kept);
    else if (isTyped) added.set(behind, [...(added.get(behind) ?? []), kept]);
    if (key !== '') behind = key;
  }
  return { rewritten, added };
}

/** A reference to an indicator's name tells the indicator by its row, wherever that has moved to; one that is lost tells none. */
function keyOf(formula: string): string {
  if (!formula.startsWith('=')) return formula.trim();
  const [, row] = /!\$?[A-Z]+\$?(\d+)$/.exec(formula) ?? [];
  return row === undefined ? 'row:' : `row:${row}`;
}
