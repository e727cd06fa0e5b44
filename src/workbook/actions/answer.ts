import { type Answer, PRESETS, type Suggestion, withAnswer } from '../../scoring';
import type { BookSettings } from '../../sheets';
import { saveSettings } from './save-settings';
import { typeEntries } from './type-entry';

/**
 * Carries out what was suggested, where a person says yes, and remembers the answer in 评分规则.
 * @param sheet the table's sheet
 * @param seen the settings as the person saw them
 * @throws Refusal when a cell or the sheet 评分规则 has changed meanwhile, or cannot be written to
 */
export async function answerSuggestion(
  context: Excel.RequestContext,
  sheet: string,
  { question, subject, cells }: Suggestion,
  answer: Answer['answer'],
  seen: BookSettings,
): Promise<void> {
  const preset = question === 'preset' && answer === 'yes' ? PRESETS.find(({ name }) => name === subject) : undefined;
  const answers = withAnswer(seen.answers, { question, subject, answer });
  if (answer === 'yes' && cells.length > 0) await typeEntries(context, sheet, cells);
  await saveSettings(context, { ...seen, answers, rules: preset ?? seen.rules }, seen);
}
