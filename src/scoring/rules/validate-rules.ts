import { fromExcel, sum } from '../numbers/decimal';
import type { ScoringRules } from './rules';

/** The settings that are no weight and no grade, by their paths in `ScoringRules`. */
export type RuleId =
  | 'name'
  | 'reverse'
  | 'aboveZero'
  | `overFulfilment.${'markFrom' | 'reasonFrom' | 'deduction.kind' | 'deduction.share'}`
  | 'scorePlaces'
  | 'totals'
  | `bands.${'achieved' | 'partial' | 'missed'}.${'from' | 'to'}`
  | 'lowerByName';

/** The path of anything in `ScoringRules` that may be wrong. */
export type RulePath =
  RuleId | 'categories' | 'grades' | `categories[${number}].${'name' | 'weight' | 'groups'}` | `grades[${number}].${'name' | 'from'}`;

/** A setting that cannot be used: where it stands, what was found and what is allowed. */
export interface RulesProblem {
  readonly setting: RulePath;
  readonly about: RulesPart;
  readonly found: string;
  readonly limit: Limit;
}

/** A setting, or the category or grade of that index; 0 where it is about all of them. */
export type RulesPart = { readonly kind: 'setting'; readonly id: RuleId } | { readonly kind: 'category' | 'grade'; readonly index: number };

/** What is allowed. */
export type Limit =
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'whole'; readonly high: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'sum'; readonly total: number }
  | { readonly kind: 'at-least' | 'below' | 'exactly'; readonly bound: number }
  /** A text that is not blank, and none of these. */
  | { readonly kind: 'named'; readonly taken: readonly string[] }
  | { readonly kind: 'some' };

/** A limit in notation that needs no translation: "0 … 4", "linear | ratio", "< 90". */
export function sayLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'between':
      return `${limit.low} … ${limit.high}`;
    case 'whole':
      return Array.from({ length: limit.high + 1 }, (_, place) => place).join(', ');
    case 'choice':
      return limit.values.join(' | ');
    case 'sum':
      return `= ${limit.total}`;
    case 'at-least':
      return `≥ ${limit.bound}`;
    case 'below':
      return `< ${limit.bound}`;
    case 'exactly':
      return String(limit.bound);
    case 'named':
      return ['≠ ""', ...(limit.taken.length === 0 ? [] : [`≠ ${limit.taken.join(', ')}`])].join(', ');
    case 'some':
      return '≥ 1';
  }
}

/** Every setting of `rules` that cannot be used; empty when all can. */
export function validateRules(rules: ScoringRules): RulesProblem[] {
  return [
    ...choices(rules),
    ...numbers(rules),
    ...categories(rules),
    ...grades(rules),
    ...bands(rules),
    ...(rules.name.trim() === '' ? [plain('name', rules.name, { kind: 'named', taken: [] })] : []),
  ];
}

function plain(setting: RuleId, found: string | number, limit: Limit): RulesProblem {
  return { setting, about: { kind: 'setting', id: setting }, found: String(found), limit };
}

function choices({ reverse, aboveZero, totals, overFulfilment: { deduction } }: ScoringRules): RulesProblem[] {
  return [
    ...choice('reverse', reverse, ['linear', 'ratio']),
    ...choice('aboveZero', aboveZero, ['full', 'none']),
    ...choice('totals', totals, ['A', 'B']),
    ...choice('overFulfilment.deduction.kind', deduction.kind, ['none', 'fixed', 'proportional']),
  ];
}

function choice(setting: RuleId, found: string, values: readonly string[]): RulesProblem[] {
  return values.includes(found) ? [] : [plain(setting, found, { kind: 'choice', values })];
}

/** Scores are rounded to so many places at most. */
const MOST_PLACES = 4;

function numbers({ scorePlaces, overFulfilment: { markFrom, reasonFrom, deduction } }: ScoringRules): RulesProblem[] {
  const places = Number.isInteger(scorePlaces) ? between(scorePlaces, 0, MOST_PLACES) : ({ kind: 'whole', high: MOST_PLACES } as const);
  return [
    ...(places === null ? [] : [plain('scorePlaces', scorePlaces, places)]),
    ...bounded('overFulfilment.markFrom', markFrom, 1, 100),
    ...bounded('overFulfilment.reasonFrom', reasonFrom, 1, 100),
    ...(reasonFrom < markFrom ? [plain('overFulfilment.reasonFrom', reasonFrom, { kind: 'at-least', bound: markFrom })] : []),
    ...(deduction.kind === 'none' ? [] : bounded('overFulfilment.deduction.share', deduction.share, 0, 1)),
  ];
}

function bounded(setting: RuleId, found: number, low: number, high: number): RulesProblem[] {
  const limit = between(found, low, high);
  return limit === null ? [] : [plain(setting, found, limit)];
}

function between(found: number, low: number, high: number): Limit | null {
  return found >= low && found <= high ? null : { kind: 'between', low, high };
}

function categories({ categories: rules }: ScoringRules): RulesProblem[] {
  const names = rules.map(({ name }) => name);
  const weights = rules.map(({ weight }) => weight);
  const total = weights.every(Number.isFinite) ? sum(weights.map(fromExcel)) : null;
  const problem = (index: number, part: 'name' | 'weight' | 'groups', found: string | number, limit: Limit | null): RulesProblem[] =>
    limit === null ? [] : [{ setting: `categories[${index}].${part}`, about: { kind: 'category', index }, found: String(found), limit }];
  const isUsable = (name: string, index: number) => name !== '' && names.indexOf(name) === index;
  return [
    ...names.flatMap((name, index) =>
      problem(index, 'name', name, isUsable(name, index) ? null : { kind: 'named', taken: names.slice(0, index) }),
    ),
    ...weights.flatMap((weight, index) => problem(index, 'weight', weight, between(weight, 0, 100))),
    ...(total !== null && total.eq(100) ? [] : [sumProblem(weights)]),
    ...rules.flatMap(({ groups, weight }, index) => {
      const shares = groups.map((group) => group.weight);
      return problem(index, 'groups', shares.join(' + '), addUp(shares, weight) ? null : { kind: 'sum', total: weight });
    }),
  ];
}

function sumProblem(weights: readonly number[]): RulesProblem {
  return { setting: 'categories', about: { kind: 'category', index: 0 }, found: weights.join(' + '), limit: { kind: 'sum', total: 100 } };
}

function addUp(shares: readonly number[], weight: number): boolean {
  return shares.length === 0 || ([...shares, weight].every(Number.isFinite) && sum(shares.map(fromExcel)).eq(weight));
}

function grades({ grades: rules }: ScoringRules): RulesProblem[] {
  if (rules.length === 0) return [{ setting: 'grades', about: { kind: 'grade', index: 0 }, found: '', limit: { kind: 'some' } }];
  return rules.flatMap(({ name, from }, index) => {
    const above = rules[index - 1]?.from ?? Infinity;
    const last = index === rules.length - 1;
    const problem = (part: 'name' | 'from', found: string | number, limit: Limit | null): RulesProblem[] =>
      limit === null ? [] : [{ setting: `grades[${index}].${part}`, about: { kind: 'grade', index }, found: String(found), limit }];
    return [
      ...problem('name', name, name.trim() === '' ? { kind: 'named', taken: [] } : null),
      ...problem('from', from, between(from, 0, 100)),
      ...problem('from', from, from < above ? null : { kind: 'below', bound: above }),
      ...problem('from', from, last && from !== 0 ? { kind: 'exactly', bound: 0 } : null),
    ];
  });
}

function bands({ bands: rules }: ScoringRules): RulesProblem[] {
  return (['achieved', 'partial', 'missed'] as const).flatMap((level) => {
    const { from, to } = rules[level];
    return [
      ...bounded(`bands.${level}.from`, from, 0, 1),
      ...bounded(`bands.${level}.to`, to, 0, 1),
      ...(from < to ? [] : [plain(`bands.${level}.from`, from, { kind: 'below', bound: to })]),
    ];
  });
}
