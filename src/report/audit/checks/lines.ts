import { type Decimal, fromExcel, gradeOf } from '../../../scoring';
import { earlierDraft } from '../causes/rate-causes';
import { causeOfSum } from '../causes/sum-causes';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import type { Line, LineRate } from '../settle/line';
import { mostPrinted } from '../settle/settle-lines';
import type { Printed } from '../typed/place';
import { isRate, numberIn, partOf, placesOf, rateIn, sayRate } from '../typed/value';
import type { Audited } from './audited';
import { groupPlaces } from './group-places';

/** The sums: weights, scores and score rates of 表2-1, of the headings and of the conclusion, and the grade. */
export function checkLines(audited: Audited): AuditFinding[] {
  const { lines } = audited;
  const { total } = lines;
  const all: { line: Line; above: Line | null }[] = [
    ...(total === null ? [] : [{ line: total, above: null }]),
    ...lines.sections.map((line) => ({ line, above: total })),
    ...lines.parts.map((line) => ({ line, above: lines.sections.find(({ parts }) => parts.includes(line)) ?? null })),
    ...lines.groups.map((line) => ({ line, above: null })),
  ];
  return [
    ...all.flatMap(({ line, above }) => [
      ...wrongWeights(line, audited),
      ...wrongScores(line, above, audited),
      ...wrongRates(line, audited.ratePlaces),
    ]),
    ...(total === null ? [] : wrongGrade(total, audited)),
  ];
}

function wrongWeights(line: Line, { rules }: Audited): AuditFinding[] {
  const { weight, weights, name, rows } = line;
  if (weight === null) return [];
  const wrong = weights.filter((printed) => numberIn(printed)?.eq(weight) === false);
  const [first] = wrong;
  const most = mostPrinted(weights);
  const ruled = rules.categories.find((category) => category.name === name);
  const meant = weights.length > 1 || (ruled !== undefined && most?.eq(fromExcel(ruled.weight)) === true);
  if (rows.length > 0 && first !== undefined && most !== null && wrong.length === weights.length && meant) {
    const places = wrong.map(({ place }) => place);
    return [auditFinding('weights-not-adding-up', { places, printed: weight.toFixed(), expected: most.toFixed(), facts: { name } })];
  }
  return sumFindings(line, 'weight', wrong, weight, () => null);
}

function wrongScores(line: Line, above: Line | null, { rules }: Audited): AuditFinding[] {
  const { scores, accepted } = line;
  const [right] = accepted;
  if (right === undefined) return [];
  const wrong = scores.filter((printed) => {
    const own = numberIn(printed);
    return own !== null && !accepted.some((one) => one.eq(own));
  });
  return sumFindings(line, 'score', wrong, right, (printed) => causeOfSum(printed, line, above, rules));
}

function sumFindings(
  line: Line,
  of: 'weight' | 'score',
  wrong: readonly Printed[],
  right: Decimal,
  causeOf: (printed: Decimal) => AuditFinding['cause'],
): AuditFinding[] {
  const { name, parts, rows, weight } = line;
  const rate = of === 'weight' || weight === null ? null : partOf(right, weight);
  return groupPlaces(wrong).flatMap(({ text, places }) => {
    const printed = numberIn({ text });
    if (printed === null) return [];
    const addends = parts.map((part) => (of === 'score' ? part.value : part.weightValue)?.toFixed() ?? '').join(' + ');
    const facts = { name, of, count: rows.length, addends, rate: rate === null ? '' : sayRate(rate) };
    const expected = right.toFixed(Math.max(placesOf(text), placesOf(right.toFixed())));
    return [auditFinding('sum-differs', { places, printed: text, expected, cause: causeOf(printed), facts })];
  });
}

/**
 * A rate is held against the score beside it. A wrong score that only one place prints is a slip, and the rate beside it is held against
 * the right one; where more places print it, it was meant.
 */
function wrongRates(line: Line, ratePlaces: number): AuditFinding[] {
  const wrong = line.rates.flatMap((one) => {
    const part = rateIn(one.rate);
    const [score, weight] = [scoreFor(one, line), weightFor(one, line)];
    const right = score === null || weight === null ? null : partOf(score, weight);
    return part === null || score === null || weight === null || right === null || isRate(part, right, ratePlaces)
      ? []
      : [{ printed: one.rate, part, score, weight, right }];
  });
  return groupPlaces(wrong.map(({ printed }) => printed)).flatMap(({ text, places }) => {
    const one = wrong.find(({ printed }) => printed.text === text);
    if (one === undefined) return [];
    const { part, score, weight, right } = one;
    const cause = earlierDraft((rate) => isRate(part, rate, ratePlaces), score, weight);
    const facts = { name: line.name, score: score.toFixed(), weight: weight.toFixed() };
    return [auditFinding('score-rate-differs', { places, printed: text, expected: sayRate(right), cause, facts })];
  });
}

function scoreFor({ score }: LineRate, { scores, accepted, value }: Line): Decimal | null {
  const own = numberIn(score);
  if (own === null) return value;
  const times = scores.filter((printed) => numberIn(printed)?.eq(own) === true).length;
  return accepted.length === 0 || accepted.some((one) => one.eq(own)) || times > 1 ? own : value;
}

function weightFor({ weight }: LineRate, line: Line): Decimal | null {
  return line.weightValue ?? numberIn(weight);
}

function wrongGrade({ value, weight }: Line, { report, rules }: Audited): AuditFinding[] {
  const full = weight ?? fromExcel(100);
  const right = value === null ? null : gradeOf(value, full, rules.grades);
  if (value === null || right === null) return [];
  const wrong = report.conclusions.flatMap(({ grade }) => (grade === null || grade.text === right ? [] : [grade]));
  return groupPlaces(wrong).map(({ text, places }) =>
    auditFinding('grade-differs', { places, printed: text, expected: right, facts: { score: value.toFixed() } }),
  );
}
