import type { Words } from '../../text';
import { Refusal } from '../book/refusal';
import { attempt } from './attempt';
import type { Done } from './book-actions';

/** Selects a cell or range such as "绩效指标表!F7"; a sheet alone is shown as it was left. */
export async function goTo(place: string, words: Words): Promise<Done> {
  const mark = place.lastIndexOf('!');
  const [sheetName, address] = mark < 0 ? [place, ''] : [place.slice(0, mark), place.slice(mark + 1)];
  return await attempt(words, 'reading', async (context): Promise<Done> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw Refusal.of('place-gone', { place });
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw Refusal.of('sheet-hidden', { sheet: sheetName });
    sheet.activate();
    if (address !== '') sheet.getRange(address).select();
    await context.sync();
    return { ok: true };
  });
}
