import type { Words } from '../../text';
import type { NewForm } from './create-form';
import { Refusal, refused } from '../book/refusal';
import { createForm } from './create-form';
import type { NotDone } from '../book/not-done';
import { RunControl } from './run-control';
import { asRefusal, refuseOldExcel } from './run';

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
    refuseOldExcel();
    return { ok: true, sheet: await new RunControl(() => undefined).run((context) => createForm(context, form)) };
  } catch (error) {
    const refusal = asRefusal(error, 'writing');
    return refused(refusal.is('host-failed') ? Refusal.of('form-failed', refusal.facts) : refusal, words);
  }
}
