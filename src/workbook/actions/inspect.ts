import { type BookSettings, CHECK_SHEET, RULES_SHEET } from '../../sheets';
import { RESULT_ROLES } from '../../scoring';
import type { Words } from '../../text';
import { isEmpty, type WritePlan } from '../plan/write-plan';
import { readBook } from '../read/read-book';
import { settingsInForce } from '../read/settings-in-force';
import { Refusal } from '../book/refusal';
import { scoreDataIn } from '../run/scoring-run';
import { planOf, understand, type Understood } from '../run/understand';
import { attempt } from './attempt';
import type { Inspection, Freshness } from './book-actions';

/** Reads and scores the book without writing anything. @param remember keeps what was read, for what the pane asks next */
export async function inspectBook(words: Words, remember: (understood: Understood) => void): Promise<Inspection> {
  let settings: BookSettings | null = null;
  const inspection = await attempt(words, 'reading', async (context): Promise<Inspection> => {
    const book = await readBook(context);
    const inForce = settingsInForce(book);
    settings = inForce.settings;
    const understood = await understand(context, book, inForce);
    remember(understood);
    return { ok: true, score: scoreDataIn(words, understood.scorecard), settings, freshness: freshnessOf(understood) };
  });
  return inspection.ok ? inspection : { ...inspection, settings };
}

function freshnessOf(understood: Understood): Freshness {
  const cells = understood.table.rows.flatMap((row) => RESULT_ROLES.map((role) => row[role]));
  if (!cells.some((cell) => cell?.owner === 'ours')) return 'none';
  try {
    const plan = planOf(understood);
    if (isEmpty(plan)) return 'current';
    return resultsFollow(plan, understood) ? 'followed' : 'outdated';
  } catch (error) {
    // What keeps a run from writing is said when it is asked for.
    if (error instanceof Refusal) return 'outdated';
    throw error;
  }
}

/** Every formula that gives a result stands as a run would write it. */
function resultsFollow({ columns, sheets, removed }: WritePlan, { inForce }: Understood): boolean {
  const told: readonly string[] = [CHECK_SHEET.name, RULES_SHEET.name];
  const changed = [...sheets.map(({ blueprint }) => blueprint.sheet), ...removed.map(({ sheet }) => sheet)];
  return inForce.settings.output.results === 'formulas' && columns === null && changed.every((name) => told.includes(name));
}
