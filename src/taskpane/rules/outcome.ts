import type { ScoreData } from '../../report';
import type { CountName, RulesWords } from '../../text';
import type { Numbers } from '../kit/numbers';

/** What a book comes to under some settings, as far as settings are judged by it. */
export interface Outcome {
  readonly score: number | null;
  /** Decimal places of scores under those settings. */
  readonly places: number;
  readonly grade: string | null;
  readonly counts: Readonly<Record<CountName, number>>;
  /** Targets far exceeded without a reason. */
  readonly excessUnexplained: number;
  /** Indicators whose score a person gives. */
  readonly judged: number;
}

export function outcomeOf({ total, indicators, findings }: ScoreData, places: number): Outcome {
  const status = (wanted: string) => indicators.filter((one) => one.status === wanted).length;
  const found = (...codes: readonly string[]) => findings.filter(({ code }) => codes.includes(code)).length;
  return {
    score: total.score,
    places,
    grade: total.grade,
    counts: {
      unscored: status('unscored'),
      farAbove: status('far-above'),
      unexplained: found('shortfall-unexplained', 'excess-unexplained'),
      misfits: found('weights-not-adding-up', 'preset-suggested'),
      outOfBand: found('score-out-of-band'),
      lowerSuggested: found('lower-is-better-suggested'),
    },
    excessUnexplained: found('excess-unexplained'),
    judged: indicators.filter(({ band }) => band !== null).length,
  };
}

const COUNTS: readonly CountName[] = ['unscored', 'farAbove', 'unexplained', 'misfits', 'outOfBand', 'lowerSuggested'];

/** "本表：95.45 → 95.43，等级 优 → 良", or that nothing changes. */
export function sayEffect(before: Outcome, after: Outcome, { effect }: RulesWords, numbers: Numbers): string {
  const score = ({ score: points, places }: Outcome) => (points === null ? effect.noScore : numbers.score(points, places));
  const grade = (value: string | null) => value ?? effect.noGrade;
  const changes = [
    ...(before.score === after.score ? [] : [effect.total(score(before), score(after))]),
    ...(before.grade === after.grade ? [] : [effect.grade(grade(before.grade), grade(after.grade))]),
    ...COUNTS.filter((name) => before.counts[name] !== after.counts[name]).map((name) =>
      effect.counts[name](numbers.plain(before.counts[name]), numbers.plain(after.counts[name])),
    ),
  ];
  return changes.length === 0 ? effect.none : effect.changes(changes);
}
