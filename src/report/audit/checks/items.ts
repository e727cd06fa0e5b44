import { compareFraction, type Decimal, type Fraction, fraction, ONE, roundProduct, shown } from '../../../scoring';
import { unroundedActual } from '../causes/rate-causes';
import { causeOfScore, causeOfScoreRate } from '../causes/score-causes';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import type { RowValue } from '../findings/audit-facts';
import type { SettledRow } from '../settle/settled-row';
import type { Printed } from '../typed/place';
import { isRate, numberIn, partOf, placesOf, rateIn, sayRate } from '../typed/value';
import type { Audited } from './audited';
import { groupPlaces } from './group-places';

/** The results of each indicator: completion rate, score, score rate. */
export function checkItems(audited: Audited): AuditFinding[] {
  const { rows, ratePlaces } = audited;
  return [
    ...rows.flatMap((row) => completionRate(row, ratePlaces)),
    ...rows.flatMap(itemScore),
    ...scoreRates(rows, ratePlaces),
    ...missingScoreRates(rows),
  ];
}

function completionRate(row: SettledRow, ratePlaces: number): AuditFinding[] {
  const { scored, places, name, number, target, actual } = row;
  const rate = scored.completion?.rate ?? null;
  if (rate === null) return [];
  return groupPlaces(places.completionRates).flatMap(({ text, places: at }) => {
    const printed = rateIn({ text });
    if (printed === null || isRate(printed, rate, ratePlaces)) return [];
    const cause = unroundedActual(printed, ratePlaces, scored.target, scored.actual, shown(scored.row.actual));
    return [
      auditFinding('completion-rate-differs', {
        places: at,
        printed: text,
        expected: sayRate(rate),
        cause,
        facts: { number, name, target, actual },
      }),
    ];
  });
}

function itemScore(row: SettledRow): AuditFinding[] {
  const { scored, places, name, number, target, actual, weight } = row;
  const right = scored.score;
  const earned = scored.completion?.earned ?? null;
  if (right === null || weight === null || earned === null) return [];
  return groupPlaces(places.scores).flatMap(({ text, places: at }) => {
    const printed = numberIn({ text });
    if (printed === null || printed.eq(right)) return [];
    const facts = { number, name, weight: weight.toFixed(), target, actual };
    return [
      auditFinding('score-differs', {
        places: at,
        printed: text,
        expected: right.toFixed(),
        cause: causeOfScore(printed, weight, earned),
        facts,
      }),
    ];
  });
}

/** A score rate that is printed, with what it could be. */
interface OfRow {
  readonly row: SettledRow;
  readonly printed: Printed;
  readonly part: Decimal;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly overWeight: Fraction;
  /** The completion rate, 1 at most. */
  readonly completion: Fraction | null;
}

/** Score ÷ weight, or the completion rate instead; where the report has both, whoever is alone is told. */
function scoreRates(rows: readonly SettledRow[], places: number): AuditFinding[] {
  const all = rows.flatMap(rateOfRow);
  const isOwn = (one: OfRow) =>
    isRate(one.part, one.overWeight, places) ||
    one.row.places.scores.some((printed) => {
      const score = numberIn(printed);
      const rate = score === null ? null : partOf(score, one.weight);
      return rate !== null && isRate(one.part, rate, places);
    });
  const isCompletion = (one: OfRow) => one.completion !== null && isRate(one.part, one.completion, places);
  const completions = all.filter((one) => !isOwn(one) && isCompletion(one));
  const owns = all.filter((one) => isOwn(one) && !isCompletion(one) && one.completion !== null);
  const neither = all.filter((one) => !isOwn(one) && !isCompletion(one));
  return [
    ...neither.map((one) => differs(one, places)),
    ...(completions.length === 0 ? [] : [areCompletions(completions)]),
    ...(completions.length > 1 && completions.length > owns.length ? owns.map((one) => onAnotherBasis(one, completions)) : []),
  ];
}

function rateOfRow(row: SettledRow): OfRow[] {
  const { weight, score, scored } = row;
  const overWeight = weight === null || score === null ? null : partOf(score, weight);
  if (weight === null || score === null || overWeight === null) return [];
  const rate = scored.completion?.earned ?? null;
  const completion = rate !== null && compareFraction(rate, ONE) > 0 ? fraction(ONE, ONE) : rate;
  return row.places.scoreRates.flatMap((printed) => {
    const part = rateIn(printed);
    return part === null ? [] : [{ row, printed, part, weight, score, overWeight, completion }];
  });
}

function differs({ row, printed, part, weight, score, overWeight }: OfRow, places: number): AuditFinding {
  const isPrinted = (other: Decimal) => {
    const rate = partOf(other, weight);
    return rate !== null && isRate(part, rate, places);
  };
  const cause = causeOfScoreRate(isPrinted, score, weight, row.scored.completion?.earned ?? null);
  const facts = { name: row.name, score: score.toFixed(), weight: weight.toFixed() };
  return auditFinding('score-rate-differs', {
    places: [printed.place],
    printed: printed.text,
    expected: sayRate(overWeight),
    cause,
    facts,
  });
}

function areCompletions(all: readonly OfRow[]): AuditFinding {
  const rows = all.map(({ row, printed, overWeight }): RowValue => ({
    number: row.number,
    printed: printed.text,
    expected: sayRate(overWeight),
  }));
  const say = (side: 'printed' | 'expected') => rows.map((one) => one[side]).join('、');
  const [first] = all;
  const cause =
    all.length === 1 && first !== undefined
      ? ({ kind: 'completion-rate', target: first.row.target, actual: first.row.actual } as const)
      : null;
  const places = all.map(({ printed }) => printed.place);
  return auditFinding('score-rate-is-completion-rate', {
    places,
    printed: say('printed'),
    expected: say('expected'),
    cause,
    facts: { rows },
  });
}

function onAnotherBasis({ row, printed, score, weight, completion }: OfRow, others: readonly OfRow[]): AuditFinding {
  return auditFinding('score-rate-on-another-basis', {
    places: [printed.place],
    printed: printed.text,
    expected: completion === null ? '' : sayRate(completion),
    cause: { kind: 'score-over-weight', score: score.toFixed(), weight: weight.toFixed() },
    facts: { number: row.number, name: row.name, others: others.map((one) => one.row.number) },
  });
}

/** A score without its rate, in a report that prints the others'. */
function missingScoreRates(rows: readonly SettledRow[]): AuditFinding[] {
  const withRate = rows.filter(({ places }) => places.scoreRates.length > 0).length;
  if (withRate * 2 < rows.length) return [];
  return rows.flatMap(({ places, score, weight, number, name }) => {
    const [printed] = places.scores;
    const rate = score === null || weight === null ? null : partOf(score, weight);
    if (places.scoreRates.length > 0 || printed === undefined || rate === null) return [];
    return [auditFinding('score-rate-missing', { places: [printed.place], expected: sayRate(rate), facts: { number, name } })];
  });
}

/** Decimals of a percent that the report rounds its rates to: as many as any of them has, two at most. */
export function ratePlacesOf(rates: readonly (Printed | null)[]): number {
  return Math.min(2, Math.max(0, ...rates.map((rate) => (rate === null ? 0 : placesOf(rate.text)))));
}

/** What `weight` earns at this rate, for the sum of a part that is scored by money. */
export function earnedBy(weight: Decimal, rate: Fraction, places: number): Decimal {
  return roundProduct(weight, rate, places);
}
