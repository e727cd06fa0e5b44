import { type BookSettings, CHECK_SHEET, FACTS_SHEET, ownSheet, RULES_SHEET, TEXT_SHEET } from '../../sheets';
import { RESULT_ROLES } from '../../scoring';
import type { Words } from '../../text';
import { isEmpty, type WritePlan } from '../plan/write-plan';
import { tablesInSight } from '../read/every-table';
import { readBook } from '../read/read-book';
import { settingsInForce } from '../read/settings-in-force';
import { Refusal, refused } from '../book/refusal';
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
    const plan = planned(understood);
    const obstacle = plan instanceof Refusal ? refused(plan, words) : null;
    const tables = tablesInSight(book, inForce.settings.table);
    return {
      ok: true,
      score: scoreDataIn(words, understood.scorecard),
      settings,
      freshness: freshnessOf(understood, plan),
      tables,
      waiting: plan instanceof Refusal ? [] : plan.waiting,
      obstacle,
    };
  });
  return inspection.ok ? inspection : { ...inspection, settings };
}

/** What a run would write, or what keeps it from that. */
function planned(understood: Understood): WritePlan | Refusal {
  try {
    return planOf(understood);
  } catch (error) {
    if (error instanceof Refusal) return error as Refusal;
    throw error;
  }
}

function freshnessOf(understood: Understood, plan: WritePlan | Refusal): Freshness {
  const cells = understood.table.rows.flatMap((row) => RESULT_ROLES.map((role) => row[role]));
  if (!cells.some((cell) => cell?.owner === 'ours')) return 'none';
  if (plan instanceof Refusal) return 'outdated';
  if (isEmpty(plan)) return 'current';
  return resultsFollow(plan, understood) ? 'followed' : 'outdated';
}

/** Every formula that gives a result stands as a run would write it. */
function resultsFollow({ columns, sheets, removed }: WritePlan, { inForce }: Understood): boolean {
  const told: readonly string[] = [CHECK_SHEET.name, RULES_SHEET.name, FACTS_SHEET.name, TEXT_SHEET.name];
  const changed = [...sheets.map(({ blueprint }) => blueprint.sheet), ...removed.map(({ sheet }) => sheet)];
  return (
    inForce.settings.output.results === 'formulas' &&
    columns.length === 0 &&
    changed.every((name) => told.includes(ownSheet(name)?.name ?? ''))
  );
}
