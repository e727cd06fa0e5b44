import { answerTo } from '../rules/answers';
import { categoryOf, followsRules } from '../rules/category';
import { fromExcel, sum } from '../numbers/decimal';
import { finding, type Finding, ABOUT_TABLE } from '../findings/finding';
import { PRESETS } from '../rules/presets';
import { BUDGET, type ScoringRules } from '../rules/rules';
import type { Scorecard } from './scorecard';

/**
 * Weights that do not fit the rules in force and fit another preset exactly: that preset is what the form goes by, and one finding says so
 * instead of one for each category. A form with levels of its own owes no preset its weights.
 */
export function suggestPreset(card: Omit<Scorecard, 'findings'>, findings: readonly Finding[]): Finding[] {
  const mismatch = findings.find(({ code }) => code === 'weights-not-adding-up');
  const rejected = ({ name }: ScoringRules) => answerTo(card.answers, 'preset', name) === 'no';
  const preset =
    mismatch === undefined ? undefined : PRESETS.find((one) => one.name !== card.rules.name && !rejected(one) && fits(card, one));
  if (mismatch === undefined) return [...findings];
  const others = findings.filter(({ code }) => code !== 'weights-not-adding-up');
  if (preset === undefined) return hasOwnLevels(card) ? others : [...findings];
  return [...others, finding('preset-suggested', ABOUT_TABLE, mismatch.cell, { rules: card.rules.name, preset: preset.name })];
}

function hasOwnLevels({ indicators, rules }: Omit<Scorecard, 'findings'>): boolean {
  return !followsRules(
    indicators.map(({ category }) => category),
    rules,
  );
}

function fits({ indicators }: Omit<Scorecard, 'findings'>, preset: ScoringRules): boolean {
  return preset.categories.every(({ name, weight }) => {
    const own = indicators.filter(({ row }) => categoryOf(row.category, row.group, preset) === name);
    // The rate of the budget spent often stands in a block of its own, without a row in the table.
    if (name === BUDGET && own.length === 0) return true;
    return sum(own.flatMap((one) => one.weight ?? [])).eq(fromExcel(weight));
  });
}
