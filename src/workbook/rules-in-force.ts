import { GUANGDONG, needsRewriting, readRules, RULES_SHEET, type ScoringRules } from '../scoring';
import { isOwnSheet } from './own-sheets';
import { Refusal } from './refusal';
import type { BookSnapshot } from './snapshot';

/** The rules that a run goes by, and whether the sheet that says them stands complete. */
export interface RulesInForce {
  readonly rules: ScoringRules;
  readonly stand: boolean;
}

/**
 * The rules that the sheet 评分规则 says, or the default preset where the book has no such sheet.
 * @throws Refusal naming the first cell that cannot be used; no default takes its place
 */
export function rulesInForce(book: BookSnapshot): RulesInForce {
  const sheet = book.own.find(({ name }) => name === RULES_SHEET.sheet);
  if (sheet === undefined || !isOwnSheet(sheet)) return { rules: GUANGDONG, stand: false };
  const reading = readRules(sheet.values);
  if (reading.ok) return { rules: reading.rules, stand: !needsRewriting(sheet.values, reading.rules) };
  const { cell, found, allowed } = reading;
  throw Refusal.of('rules-invalid', { sheet: RULES_SHEET.sheet, cell, found, allowed });
}
