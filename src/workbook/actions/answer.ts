import { type Answer, PRESETS, type Suggestion, withAnswer } from '../../scoring';
import type { BookSettings } from '../../sheets';
import { saveSettings } from './save-settings';
import { typeEntries } from './type-entry';

/**
 * Carries out what was suggested, where a person says yes, and remembers the answers in 评分规则: all or nothing.
 * @param sheet the table's sheet
 * @param seen the settings as the person saw them
 * @throws Refusal when a cell or the sheet 评分规则 has changed meanwhile, or cannot be written to
 */
export async function answerSuggestions(
  context: Excel.RequestContext,
  sheet: string,
  suggestions: readonly Suggestion[],
  answer: Answer['answer'],
  seen: BookSettings,
): Promise<void> {
  const asked = suggestions.find(({ question }) => question === 'preset');
  const preset = answer === 'yes' ? PRESETS.find(({ name }) => name === asked?.subject) : undefined;
  const answers = suggestions.reduce<readonly Answer[]>(
    (given, { question, subject }) => withAnswer(given, { question, subject, answer }),
    seen.answers,
  );
  const cells = suggestions.flatMap((one) => one.cells);
  if (answer === 'yes' && cells.length > 0) await typeEntries(context, sheet, cells);
  await saveSettings(context, { ...seen, answers, rules: preset ?? seen.rules }, seen);
}
