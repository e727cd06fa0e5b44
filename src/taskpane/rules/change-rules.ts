import type { Band, Deduction, ScoringRules } from '../../scoring';

export function withCategoryWeight(rules: ScoringRules, index: number, weight: number): ScoringRules {
  return { ...rules, categories: rules.categories.map((one, at) => (at === index ? { ...one, weight } : one)) };
}

export function withGroupWeight(rules: ScoringRules, category: number, index: number, weight: number): ScoringRules {
  const categories = rules.categories.map((one, at) => {
    if (at !== category) return one;
    return { ...one, groups: one.groups.map((group, place) => (place === index ? { ...group, weight } : group)) };
  });
  return { ...rules, categories };
}

export function withGrade(rules: ScoringRules, index: number, from: number): ScoringRules {
  return { ...rules, grades: rules.grades.map((grade, at) => (at === index ? { ...grade, from } : grade)) };
}

export function withBand(rules: ScoringRules, level: keyof ScoringRules['bands'], end: keyof Band, share: number): ScoringRules {
  return { ...rules, bands: { ...rules.bands, [level]: { ...rules.bands[level], [end]: share } } };
}

export function withBound(rules: ScoringRules, bound: 'markFrom' | 'reasonFrom', rate: number): ScoringRules {
  return { ...rules, overFulfilment: { ...rules.overFulfilment, [bound]: rate } };
}

/** What a deduction starts with when there was none. */
const FIRST_SHARE = 0.1;

export function withDeduction(rules: ScoringRules, kind: Deduction['kind']): ScoringRules {
  const { deduction } = rules.overFulfilment;
  const share = deduction.kind === 'none' ? FIRST_SHARE : deduction.share;
  return withDeductionOf(rules, kind === 'none' ? { kind } : { kind, share });
}

export function withShare(rules: ScoringRules, share: number): ScoringRules {
  const { deduction } = rules.overFulfilment;
  return deduction.kind === 'none' ? rules : withDeductionOf(rules, { ...deduction, share });
}

function withDeductionOf(rules: ScoringRules, deduction: Deduction): ScoringRules {
  return { ...rules, overFulfilment: { ...rules.overFulfilment, deduction } };
}

/** Words as they are typed into one field: 控制率、成本, and commas of every kind. */
export function readNames(text: string): string[] {
  return text.split(/[、,，;；\s]+/).filter((word) => word !== '');
}
