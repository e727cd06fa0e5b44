import type { Words } from '../text';
import type { RunState } from '../workbook';
import { everySummaryOf, summaryOf } from './summary';

/** Names of the events on `window` that tell how a run ended, as JSON text. */
const EVENT = { scoring: 'scoring-run', 'scoring-every': 'every-run', clearing: 'clearing-run' } as const;

/** Tells the page how a run ended, for whoever runs the add-in without a pane. Nothing leaves the page. */
export function publishRun(state: RunState, words: Words): void {
  if (state.kind !== 'ended') return;
  const detail = state.outcome.ok ? detailOf(state, words) : { ok: false, message: state.outcome.message };
  window.dispatchEvent(new CustomEvent(EVENT[state.job], { detail: JSON.stringify(detail) }));
}

function detailOf({ outcome }: Extract<RunState, { kind: 'ended' }>, words: Words): object {
  if (!('score' in outcome || 'overview' in outcome)) return outcome;
  const waiting = outcome.waiting === undefined ? {} : { waiting: outcome.waiting };
  if ('score' in outcome) return { ok: true, score: { ...outcome.score, ...waiting }, summary: summaryOf(outcome, words) };
  const { tables, overview } = outcome;
  return { ok: true, every: { tables, overview, ...waiting }, summary: everySummaryOf(outcome, words) };
}
