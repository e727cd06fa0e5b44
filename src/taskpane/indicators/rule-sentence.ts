import type { IndicatorData } from '../../report';
import type { IndicatorWords } from '../../text';

/** How an indicator got its score, or why it has none. */
export function ruleSentence({ rule, typed, readings, standard }: IndicatorData, words: IndicatorWords): string {
  if (typed) return words.typed;
  if (standard !== null) return words.byStandard;
  if (rule === null) return words.notComparable;
  return words.rules[rule === 'ratio' && /^[≤<]/.test(readings.target) ? 'lower' : rule];
}
