import { fromExcel, sum } from '../numbers/decimal';
import type { ScoringRules } from './rules';

/** A setting that cannot be used: what it is called, what was found and what is allowed, in notation that needs no translation. */
export interface RulesProblem {
  /** "overFulfilment.markFrom", "grades[2].from". */
  readonly setting: string;
  readonly found: string;
  /** "0 … 4", "linear | ratio", "< 90". */
  readonly allowed: string;
}

/** Every setting of `rules` that cannot be used; empty when all can. */
export function validateRules(rules: ScoringRules): RulesProblem[] {
  return [
    ...choices(rules),
    ...numbers(rules),
    ...categories(rules),
    ...grades(rules),
    ...bands(rules),
    ...(rules.name.trim() === '' ? [{ setting: 'name', found: rules.name, allowed: '≠ ""' }] : []),
  ];
}

function choices({ reverse, aboveZero, totals, overFulfilment: { deduction } }: ScoringRules): RulesProblem[] {
  return [
    ...choice('reverse', reverse, ['linear', 'ratio']),
    ...choice('aboveZero', aboveZero, ['full', 'none']),
    ...choice('totals', totals, ['A', 'B']),
    ...choice('overFulfilment.deduction.kind', deduction.kind, ['none', 'fixed', 'proportional']),
  ];
}

function choice(setting: string, found: string, allowed: readonly string[]): RulesProblem[] {
  return allowed.includes(found) ? [] : [{ setting, found, allowed: allowed.join(' | ') }];
}

function numbers({ scorePlaces, overFulfilment: { markFrom, reasonFrom, deduction } }: ScoringRules): RulesProblem[] {
  return [
    ...(Number.isInteger(scorePlaces) ? between('scorePlaces', scorePlaces, 0, 4) : [outside('scorePlaces', scorePlaces, '0, 1, 2, 3, 4')]),
    ...between('overFulfilment.markFrom', markFrom, 1, 100),
    ...between('overFulfilment.reasonFrom', reasonFrom, 1, 100),
    ...(reasonFrom < markFrom ? [outside('overFulfilment.reasonFrom', reasonFrom, `≥ ${markFrom}`)] : []),
    ...(deduction.kind === 'none' ? [] : between('overFulfilment.deduction.share', deduction.share, 0, 1)),
  ];
}

function between(setting: string, found: number, low: number, high: number): RulesProblem[] {
  return found >= low && found <= high ? [] : [outside(setting, found, `${low} … ${high}`)];
}

function outside(setting: string, found: number, allowed: string): RulesProblem {
  return { setting, found: String(found), allowed };
}

function categories({ categories: rules }: ScoringRules): RulesProblem[] {
  const names = rules.map(({ name }) => name);
  const weights = rules.map(({ weight }) => weight);
  const total = weights.every(Number.isFinite) ? sum(weights.map(fromExcel)) : null;
  return [
    ...names.flatMap((name, index) =>
      name === '' || names.indexOf(name) < index
        ? [{ setting: `categories[${index}].name`, found: name, allowed: '≠ "", ≠ ' + names.slice(0, index).join(', ') }]
        : [],
    ),
    ...weights.flatMap((weight, index) => between(`categories[${index}].weight`, weight, 0, 100)),
    ...(total !== null && total.eq(100) ? [] : [{ setting: 'categories', found: weights.join(' + '), allowed: '= 100' }]),
    ...rules.flatMap(({ groups, weight }, index) => groupSums(groups, weight, index)),
  ];
}

function groupSums(groups: readonly { readonly weight: number }[], weight: number, index: number): RulesProblem[] {
  const weights = groups.map((group) => group.weight);
  if (groups.length === 0 || ([...weights, weight].every(Number.isFinite) && sum(weights.map(fromExcel)).eq(weight))) return [];
  return [{ setting: `categories[${index}].groups`, found: weights.join(' + '), allowed: `= ${weight}` }];
}

function grades({ grades: rules }: ScoringRules): RulesProblem[] {
  if (rules.length === 0) return [{ setting: 'grades', found: '', allowed: '≥ 1' }];
  return rules.flatMap(({ name, from }, index) => {
    const above = rules[index - 1]?.from ?? Infinity;
    const last = index === rules.length - 1;
    return [
      ...(name.trim() === '' ? [{ setting: `grades[${index}].name`, found: name, allowed: '≠ ""' }] : []),
      ...between(`grades[${index}].from`, from, 0, 100),
      ...(from < above ? [] : [outside(`grades[${index}].from`, from, `< ${above}`)]),
      ...(last && from !== 0 ? [outside(`grades[${index}].from`, from, '0')] : []),
    ];
  });
}

function bands({ bands: rules }: ScoringRules): RulesProblem[] {
  return (['achieved', 'partial', 'missed'] as const).flatMap((level) => {
    const { from, to } = rules[level];
    return [
      ...between(`bands.${level}.from`, from, 0, 1),
      ...between(`bands.${level}.to`, to, 0, 1),
      ...(from < to ? [] : [outside(`bands.${level}.from`, from, `< ${to}`)]),
    ];
  });
}
