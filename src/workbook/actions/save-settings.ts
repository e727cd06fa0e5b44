import { type BookSettings, RULES_SHEET, rulesSheet } from '../../sheets';
import { commit, finish } from '../commit/commit';
import { guard } from '../commit/guard';
import { planSheet, refuseUnwritable } from '../plan/plan-sheet';
import type { WritePlan } from '../plan/write-plan';
import { readBook } from '../read/read-book';
import { settingsInForce } from '../read/settings-in-force';
import { Refusal } from '../book/refusal';
import { ownNamed } from '../book/snapshot';

/**
 * Writes the settings to the sheet 评分规则, and makes it where the book has none.
 * @param seen the settings that the person saw when they changed them
 * @throws Refusal when the sheet has been edited meanwhile, or cannot be written to
 */
export async function saveSettings(context: Excel.RequestContext, settings: BookSettings, seen: BookSettings | null): Promise<void> {
  const book = await readBook(context);
  const { grid, notes, settings: now } = settingsInForce(book);
  if (seen !== null && JSON.stringify(now) !== JSON.stringify(seen)) throw Refusal.of('rules-edited', { sheet: RULES_SHEET.name });
  const sheets = planSheet(rulesSheet(settings, notes, grid?.area.rowCount ?? 0), book, true);
  const standing = ownNamed(book, RULES_SHEET.name);
  refuseUnwritable(book, {
    sheets: standing === null ? [] : [standing],
    structural: sheets.some(({ isNew }) => isNew),
    count: sheets.length,
  });
  const plan: WritePlan = {
    basis: { sheetNames: book.sheetNames, whole: standing === null ? [] : [standing], parts: [] },
    ...{ columns: [], sheets, flagged: [], removed: [], waiting: [] },
  };
  await guard(context, plan.basis);
  await commit(context, plan, [], () => undefined);
  await finish(context, plan);
}
