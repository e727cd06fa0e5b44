import { FACTS_SHEET, TEXT_SHEET } from '../../sheets';
import type { Words } from '../../text';
import { Refusal } from '../book/refusal';
import { ownNamed } from '../book/snapshot';
import { reportDataIn } from '../plan/whole-report';
import type { Understood } from '../run/understand';
import type { ReportPreview } from './book-actions';

const PREVIEWS = new WeakMap<Understood, ReportPreview>();

/** The whole report over what was read; made once, however often it is shown. */
export function previewOf(understood: Understood, words: Words): ReportPreview {
  const made = PREVIEWS.get(understood) ?? makePreview(understood, words);
  PREVIEWS.set(understood, made);
  return made;
}

function makePreview(understood: Understood, words: Words): ReportPreview {
  return { data: reportDataIn(words, understood), hasSheets: ownNamed(understood.book, FACTS_SHEET.name) !== null };
}

/**
 * Blanks a cell of 报告正文.
 * @param cell with its sheet: "报告正文!A12"
 * @throws Refusal where the sheet is gone
 */
export async function giveBack(context: Excel.RequestContext, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(TEXT_SHEET.name);
  await context.sync();
  if (sheet.isNullObject) throw Refusal.of('place-gone', { place: cell });
  sheet.getRange(cell.slice(cell.lastIndexOf('!') + 1)).clear(Excel.ClearApplyTo.contents);
  await context.sync();
}
