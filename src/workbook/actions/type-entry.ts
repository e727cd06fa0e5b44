import { isOwnFormula } from '../../sheets';
import type { Words } from '../../text';
import { Refusal } from '../book/refusal';
import { attempt } from './attempt';
import type { Done, Entry } from './book-actions';

/** What is typed into a cell that still shows `was`; a figure of the add-in's own comes as a number. */
type Typed = Pick<Entry, 'cell' | 'was'> & { readonly text: string | number };

/** Types into a cell that still shows what the person saw. */
export async function typeEntry(entry: Entry, words: Words): Promise<Done> {
  return await attempt(words, 'writing', async (context): Promise<Done> => {
    await typeEntries(context, entry.sheet, [entry]);
    return { ok: true };
  });
}

/**
 * Types into several cells of a sheet, all or none: one request to look, one to write.
 * @throws Refusal when a cell shows something else by now, holds a formula of the staff's, or cannot be written to
 */
export async function typeEntries(context: Excel.RequestContext, sheetName: string, entries: readonly Typed[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.protection.load('protected');
  context.workbook.load('readOnly');
  await context.sync();
  if (sheet.isNullObject) throw Refusal.of('place-gone', { place: sheetName });
  if (context.workbook.readOnly) throw Refusal.of('book-read-only', {});
  if (sheet.protection.protected) throw Refusal.of('sheet-protected', { sheet: sheetName });
  const ranges = entries.map(({ cell }) => sheet.getRange(cell).load('text,values,formulas'));
  await context.sync();
  ranges.forEach((range, index) => refuseOther(range, sheetName, entries[index]));
  ranges.forEach((range, index) => (range.values = [[typed(entries[index]?.text ?? '')]]));
  await context.sync();
}

function refuseOther(range: Excel.Range, sheet: string, entry: Pick<Entry, 'cell' | 'was'> | undefined): void {
  if (entry === undefined) return;
  const [text, value, formula] = [range.text[0]?.[0] ?? '', String(range.values[0]?.[0]), String(range.formulas[0]?.[0])];
  if (text !== entry.was && value !== entry.was) throw Refusal.of('cell-changed', { sheet, cell: entry.cell });
  const isFormula = formula.startsWith('=') && formula !== value;
  if (isFormula && !isOwnFormula(formula)) throw Refusal.of('cell-has-formula', { sheet, cell: entry.cell });
}

/**
 * What is sent to a cell for what a person typed: a figure or a percentage becomes a number, as in any cell; everything else stands as it was
 * typed, since Excel would make dates of 3/4 and 1-2, and a time of 1:1 (OfficeDev/office-js#1559).
 */
function typed(text: string | number): string | number {
  if (typeof text === 'number') return text;
  const plain = text.trim();
  return plain === '' || (FIGURE.test(plain) && !MONTH.test(plain)) ? plain : `'${plain}`;
}

/** "2024.10" may well be October, and as a number would lose its last digit. */
const MONTH = /^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/;
const FIGURE = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;
