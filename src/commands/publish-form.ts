import type { FormOutcome } from '../workbook';

/** Name of the event on `window` that tells how 新建指标表 ended, as JSON text. */
const EVENT = 'form-created';

/** Tells the page how 新建指标表 ended, for whoever runs the add-in without a pane. Nothing leaves the page. */
export function publishForm(outcome: FormOutcome): void {
  const detail = outcome.ok ? { ok: true, sheet: outcome.sheet } : { ok: false, message: outcome.message };
  window.dispatchEvent(new CustomEvent(EVENT, { detail: JSON.stringify(detail) }));
}
