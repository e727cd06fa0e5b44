import type { RefusalCode, Words } from '../text';
import type { NewForm, NotDone } from './book-actions';
import { createForm } from './create-form';
import { Refusal } from './refusal';

/** How putting a form on a new sheet ended. */
export type FormOutcome = { readonly ok: true; readonly sheet: string } | NotDone;

const listeners = new Set<(outcome: FormOutcome) => void>();

/** Calls back each time a form was put on a sheet, or could not be. @returns a function that ends the subscription */
export function onFormOutcome(listener: (outcome: FormOutcome) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a form on a new sheet. Never rejects: what went wrong comes back as a sentence, and is told to who listens. */
export async function runCreateForm(form: NewForm, words: Words): Promise<FormOutcome> {
  const outcome = await attempt(form, words);
  listeners.forEach((listener) => listener(outcome));
  return outcome;
}

async function attempt(form: NewForm, words: Words): Promise<FormOutcome> {
  try {
    return { ok: true, sheet: await Excel.run({ delayForCellEdit: true }, (context) => createForm(context, form)) };
  } catch (error) {
    const { code, facts } = asRefusal(error);
    const sentence = words.refusals[code] as (facts: unknown) => string;
    return { ok: false, code, message: sentence(facts) };
  }
}

function asRefusal(error: unknown): { readonly code: RefusalCode; readonly facts: unknown } {
  if (error instanceof Refusal) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return Refusal.of('form-failed', { detail: error instanceof Error ? error.message : String(error) });
  }
  if (error.code === 'InvalidOperationInCellEditMode') return Refusal.of('cell-being-edited', {});
  return Refusal.of('form-failed', { detail: `${error.code}: ${error.message}` });
}
