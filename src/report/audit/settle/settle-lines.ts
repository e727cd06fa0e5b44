import { type Decimal, fromExcel, roundHalfUp, roundProduct, type ScoringRules, sum } from '../../../scoring';
import type { Printed } from '../typed/place';
import type { TypedLine, TypedParagraph, TypedReport } from '../typed/typed-report';
import { numberIn, rateIn } from '../typed/value';
import type { Line, LineRate } from './line';
import { tight } from './names';
import type { SettledRow } from './settled-row';

/** The sums of a report from 评价总得分 down to the groups that headings name. */
export interface Lines {
  readonly total: Line | null;
  readonly sections: readonly Line[];
  readonly parts: readonly Line[];
  readonly groups: readonly Line[];
}

interface Own {
  readonly name: string;
  readonly weights: readonly Printed[];
  readonly scores: readonly Printed[];
  readonly rates: readonly LineRate[];
}

/** @param managed what 资金管理 comes to by the spending rate, by its weight; `null` where the report has no such rate */
export function settleLines(
  report: TypedReport,
  rows: readonly SettledRow[],
  otherParagraphs: readonly TypedParagraph[],
  rules: ScoringRules,
  managed: (weight: Decimal) => Decimal | null,
): Lines {
  const headings = new Map(report.headings.map((one) => [bare(one.name), one]));
  const own = (name: string, line: TypedLine | null, paragraph: TypedParagraph | null = null): Own => {
    const all = [line, headings.get(bare(name)) ?? null, paragraph].filter((one) => one !== null);
    return {
      name,
      weights: all.flatMap(({ weight }) => weight ?? []),
      scores: all.flatMap(({ score }) => score ?? []),
      rates: all.flatMap(({ scoreRate: rate, score, weight }) => (rate === null ? [] : [{ rate, score, weight }])),
    };
  };
  const rowsOf = (name: string) => rows.filter(({ scored }) => scored.category !== null && bare(scored.category) === bare(name));
  const paragraphOf = ({ name }: { name: string }) =>
    otherParagraphs.find(({ under, name: printed }) => bare(under.at(-1) ?? '') === bare(name) || bare(printed.text) === bare(name)) ??
    null;
  const named = report.scores.filter(({ kind }) => kind === 'part');
  const fromTable = named.map((line) => {
    const members = rowsOf(line.name);
    return {
      section: line.section,
      line: partLine(own(line.name, line, members.length > 0 ? null : paragraphOf(line)), members, rules, managed),
    };
  });
  const known = new Set(named.map(({ name }) => bare(name)));
  const lone = [...new Set(rows.flatMap(({ scored }) => scored.category ?? []))].filter(
    (name) => !known.has(bare(name)) && headings.has(bare(name)),
  );
  const fromHeadings = lone.map((name) => partLine(own(name, null), rowsOf(name), rules, managed));
  const sections = report.scores
    .filter(({ kind }) => kind === 'section')
    .map((line) =>
      sumLine(
        own(line.name, line),
        'section',
        fromTable.filter(({ section }) => bare(section) === bare(line.name)).map((one) => one.line),
      ),
    );
  const whole = report.scores.find(({ kind }) => kind === 'total') ?? null;
  const concluded = report.conclusions.flatMap(({ score }) => score ?? []);
  const base = own(whole?.name ?? '评价总得分', whole);
  const total =
    whole === null && concluded.length === 0 ? null : sumLine({ ...base, scores: [...base.scores, ...concluded] }, 'total', sections);
  const groups = report.headings.flatMap(({ name }) => {
    const members = rows.filter(({ group }) => bare(group) === bare(name));
    const isPart = known.has(bare(name)) || lone.some((part) => bare(part) === bare(name));
    return isPart || members.length === 0 ? [] : [{ ...partLine(own(name, null), members, rules, managed), kind: 'group' as const }];
  });
  return { total, sections, parts: [...fromTable.map((one) => one.line), ...fromHeadings], groups };
}

function bare(name: string): string {
  return tight(name).replace(/指标$/, '');
}

/** What indicators come to; a part of 过程 without indicators is what is printed of it, or what the spending rate gives. */
function partLine(own: Own, rows: readonly SettledRow[], rules: ScoringRules, managed: (weight: Decimal) => Decimal | null): Line {
  if (rows.length === 0) return managementLine(own, rules, managed);
  const weights = rows.map((row) => row.weight);
  const weight = weights.every((one) => one !== null) ? sum(weights) : null;
  const scores = rows.map((row) => row.score);
  const printed = rows.map(({ places }) => mostPrinted(places.scores));
  const score = scores.every((one) => one !== null) ? roundedSum(rows, rules) : null;
  const asPrinted = printed.every((one) => one !== null) && rules.totals === 'A' ? [sum(printed)] : [];
  const accepted = [...(score === null ? [] : [score]), ...asPrinted];
  const weightValue = valueOf(own.weights, weight === null ? [] : [weight], 'as-printed');
  return { ...own, kind: 'part', rows, parts: [], weight, weightValue, score, accepted, value: valueOf(own.scores, accepted) };
}

function managementLine(own: Own, { categories }: ScoringRules, managed: (weight: Decimal) => Decimal | null): Line {
  const rule = categories.flatMap(({ groups }) => groups).find(({ name }) => bare(name) === bare(own.name));
  const likely = rule === undefined ? [] : [fromExcel(rule.weight)];
  const weight = mostPrinted(own.weights, likely);
  const isMoney = /资金管理|支出率|预算执行/.test(own.name);
  const byRate = weight === null ? [] : own.rates.flatMap(({ rate }) => rateIn(rate)?.times(weight) ?? []);
  const score = (isMoney && weight !== null ? managed(weight) : null) ?? mostPrinted(own.scores, byRate);
  const accepted = score === null ? [] : [score];
  return { ...own, kind: 'part', rows: [], parts: [], weight, weightValue: weight, score, value: score, accepted };
}

/** Policy A adds rounded scores, policy B rounds once. */
export function roundedSum(rows: readonly SettledRow[], rules: ScoringRules): Decimal {
  return rules.totals === 'A' ? sum(rows.flatMap(({ score }) => score ?? [])) : roundHalfUp(exactSum(rows), rules.scorePlaces);
}

const EXACT_PLACES = 20;

/** The sum of the scores before any of them is rounded. */
export function exactSum(rows: readonly SettledRow[]): Decimal {
  return sum(
    rows.flatMap(({ scored, weight, score }) => {
      const earned = scored.completion?.earned ?? null;
      return earned === null || weight === null ? (score ?? []) : [roundProduct(weight, earned, EXACT_PLACES)];
    }),
  );
}

function sumLine(own: Own, kind: 'section' | 'total', parts: readonly Line[]): Line {
  const total = (list: readonly (Decimal | null)[]) => (list.length > 0 && list.every((one) => one !== null) ? sum(list) : null);
  const score = total(parts.map((part) => part.score)) ?? (parts.length === 0 ? mostPrinted(own.scores) : null);
  // Where a part cannot be worked out, the parts as they are printed still have to add up.
  const values = total(parts.map((part) => (score === null ? (mostPrinted(part.scores) ?? part.value) : part.value)));
  const weight = total(parts.map((part) => part.weightValue)) ?? mostPrinted(own.weights);
  const accepted = [score, values].filter((one) => one !== null);
  return { ...own, kind, rows: [], parts, weight, weightValue: weight, score, accepted, value: valueOf(own.scores, accepted) };
}

/** What is printed where that is accepted, else what is right, or still what is printed. */
function valueOf(printed: readonly Printed[], accepted: readonly Decimal[], otherwise: 'right' | 'as-printed' = 'right'): Decimal | null {
  const fits = printed.flatMap((one) => numberIn(one) ?? []).find((value) => accepted.some((one) => one.eq(value)));
  if (fits !== undefined) return fits;
  const most = mostPrinted(printed);
  return otherwise === 'right' ? (accepted[0] ?? most) : (most ?? accepted[0] ?? null);
}

/** The number that most places print, or that is likely on other grounds; the first among equals. */
export function mostPrinted(printed: readonly Printed[], likely: readonly Decimal[] = []): Decimal | null {
  const numbers = printed.flatMap((one) => numberIn(one) ?? []);
  const count = (value: Decimal) => [...numbers, ...likely].filter((one) => one.eq(value)).length;
  return [...numbers].sort((one, two) => count(two) - count(one))[0] ?? null;
}
