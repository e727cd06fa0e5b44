import { auditSheet, type AuditedFile } from '../../sheets';
import type { Words } from '../../text';
import { ownNamed } from '../book/snapshot';
import { commit, finish } from '../commit/commit';
import { guard } from '../commit/guard';
import { planSheet, refuseUnwritable } from '../plan/plan-sheet';
import type { WritePlan } from '../plan/write-plan';
import { readBook } from '../read/read-book';
import { attempt } from './attempt';
import type { Done } from './book-actions';

/** Writes what an audit found to the sheet 审核意见, and shows it; what an earlier audit found there gives way. */
export async function writeAudit(words: Words, audited: AuditedFile): Promise<Done> {
  return await attempt(
    words,
    'writing',
    async (context): Promise<Done> => {
      const book = await readBook(context);
      const sheets = planSheet(auditSheet(audited), book, true);
      const whole = sheets.flatMap(({ blueprint }) => ownNamed(book, blueprint.sheet) ?? []);
      refuseUnwritable(book, { sheets: whole, structural: sheets.some(({ isNew }) => isNew), count: sheets.length });
      const plan: WritePlan = {
        basis: { sheetNames: book.sheetNames, whole, parts: [] },
        columns: [],
        sheets,
        flagged: [],
        removed: [],
        waiting: [],
      };
      if (sheets.length > 0) {
        await guard(context, plan.basis);
        await commit(context, plan, [], () => undefined);
        await finish(context, plan);
      }
      return { ok: true };
    },
    'merged',
  );
}
