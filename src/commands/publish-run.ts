import type { Words } from '../text';
import type { RunState } from '../workbook';
import { summaryOf } from './summary';

/** Name of the event on `window` that tells how a run ended, as JSON text. */
const EVENT = 'scoring-run';

/** Tells the page how a run ended, for whoever runs the add-in without a pane. Nothing leaves the page. */
export function publishRun(state: RunState, words: Words): void {
  if (state.kind !== 'ended' || state.job !== 'scoring') return;
  const { outcome } = state;
  const detail = outcome.ok
    ? { ok: true, report: outcome.report, summary: summaryOf(outcome, words) }
    : { ok: false, message: outcome.message };
  window.dispatchEvent(new CustomEvent(EVENT, { detail: JSON.stringify(detail) }));
}
