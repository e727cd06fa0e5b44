import { type BookSettings, isSameOutput, type OutputSettings, sameRules } from '../../sheets';
import type { ScoringRules } from '../../scoring';

/** The settings that are edited and saved together. */
export type Editable = Pick<BookSettings, 'rules' | 'output'>;

/** Settings as the book has them, and as the person wants them. */
export interface Draft {
  readonly base: Editable;
  readonly now: Editable;
}

export type DraftEvent =
  | { readonly kind: 'rules'; readonly rules: ScoringRules }
  | { readonly kind: 'output'; readonly output: OutputSettings }
  | { readonly kind: 'discarded' }
  /** The book was read again; what is being edited stays. */
  | { readonly kind: 'reread'; readonly settings: Editable };

export function draftOf(settings: Editable): Draft {
  return { base: settings, now: settings };
}

export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'rules':
      return { ...draft, now: { ...draft.now, rules: event.rules } };
    case 'output':
      return { ...draft, now: { ...draft.now, output: event.output } };
    case 'discarded':
      return draftOf(draft.base);
    case 'reread':
      return isChanged(draft) ? { base: event.settings, now: draft.now } : draftOf(event.settings);
  }
}

export function isChanged({ base, now }: Draft): boolean {
  return !isSameRules(base.rules, now.rules) || !isSameOutput(base.output, now.output);
}

/** The name counts: it is printed with the results. */
export function isSameRules(one: ScoringRules, other: ScoringRules): boolean {
  return one.name === other.name && sameRules(one, other);
}
