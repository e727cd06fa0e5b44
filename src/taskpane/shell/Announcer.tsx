import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Words } from '../../text';
import { numbersIn } from '../kit/numbers';
import type { PaneState } from '../state/pane-state';

/** Tells a screen reader what has been done. What went wrong tells itself, in its message bar. */
export function Announcer({ state, words }: { readonly state: PaneState; readonly words: Words }) {
  const { announce } = useAnnounce();
  const sentence = state.told === null ? '' : sentenceOf(state.told.what, state, words);
  const number = state.told?.number ?? 0;
  useEffect(() => {
    if (sentence !== '') announce(sentence);
    // The same sentence again is news again; the words of what was told do not change under one number.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [number]);
  return null;
}

function sentenceOf(what: NonNullable<PaneState['told']>['what'], { last, settings }: PaneState, words: Words): string {
  const { told, noScore } = words.pane;
  if (what !== 'scored') return told[what];
  if (last === null) return '';
  const { score, grade, complete } = last.report.total;
  const shown = score === null ? noScore : numbersIn(words.language, settings?.rules.scorePlaces).score(score);
  return complete && grade !== null ? told.scored(shown, grade) : told.scoredIncomplete(shown);
}
