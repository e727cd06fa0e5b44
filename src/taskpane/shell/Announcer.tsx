import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Words } from '../../text';
import { numbersIn } from '../kit/numbers';
import type { PaneState } from '../state/pane-state';

/** Tells a screen reader what has been done. What went wrong tells itself, in its message bar. */
export function Announcer({ state, words }: { readonly state: PaneState; readonly words: Words }) {
  const { announce } = useAnnounce();
  const sentence = state.news === null ? '' : sentenceOf(state.news.what, state, words);
  const number = state.news?.number ?? 0;
  const latest = useRef(0);
  useEffect(() => {
    // The same sentence again is news again; other words for what was said already are not.
    if (number === latest.current) return;
    latest.current = number;
    if (sentence !== '') announce(sentence);
  }, [announce, number, sentence]);
  return null;
}

function sentenceOf(what: NonNullable<PaneState['news']>['what'], { last, settings }: PaneState, words: Words): string {
  const { news, noScore } = words.pane;
  if (what !== 'scored') return news[what];
  if (last === null) return '';
  const { score, grade, complete } = last.score.total;
  const shown = score === null ? noScore : numbersIn(words.language, settings?.rules.scorePlaces).score(score);
  return complete && grade !== null ? news.scored(shown, grade) : news.scoredIncomplete(shown);
}
