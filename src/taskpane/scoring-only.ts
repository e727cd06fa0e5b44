import type { Words } from '../text';
import { runScoring, type BookActions } from '../workbook';

/** Of the workbook's actions, 评分 alone. */
export function scoringOnly(words: Words): BookActions {
  const never = () => new Promise<never>(() => undefined);
  return {
    inspect: never,
    score: () => runScoring(words),
    clear: never,
    stop: () => undefined,
    goTo: never,
    type: never,
    answer: never,
    saveSettings: never,
    scoreUnder: () => null,
    sheets: never,
    preview: never,
    createForm: never,
    watch: () => () => undefined,
  };
}
