import type { BookSettings } from '../../sheets';
import { useState } from 'react';
import type { BookActions, NotDone } from '../../workbook';

/** How saving stands. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly refusal: NotDone };

/** @returns how it stands, and a function that saves settings and afterwards says a sentence */
export function useSaving(
  actions: BookActions,
  onChanged: () => void,
): readonly [Saving, (settings: BookSettings, sentence: string) => void] {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async (settings: BookSettings, sentence: string) => {
    setSaving({ kind: 'busy' });
    const done = await actions.saveSettings(settings);
    setSaving(done.ok ? { kind: 'done', sentence } : { kind: 'refused', refusal: done });
    // Settings that were edited in the sheet meanwhile are to be seen before they are changed again.
    if (done.ok || done.code === 'rules-edited') onChanged();
  };
  return [saving, (settings, sentence) => void save(settings, sentence)];
}
