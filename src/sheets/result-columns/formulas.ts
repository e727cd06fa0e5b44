import { type Completion, type NumberReading, ONE, type ScoringRules } from '../../scoring';
import { bareOperand, times } from '../blueprint/typed-number';

/*
 * The native formulas of the result columns. They use nothing newer than Excel 2007, refer only to cells of their own row, and show an
 * empty text, never 0, while a cell they need is blank.
 */

/** What a rate formula has to know of its row. */
export interface RateTerms {
  readonly target: { readonly reading: NumberReading; readonly cell: string };
  readonly actual: { readonly reading: NumberReading; readonly cell: string };
  readonly completion: Pick<Completion, 'direction' | 'zeroTarget' | 'rules' | 'marking'>;
}

/** What a score formula has to know; `target` is `null` where no formula can read it. */
export interface ScoreTerms {
  readonly target: RateTerms['target'] | null;
  readonly completion: RateTerms['completion'];
}

/** `=IF(COUNT(E5,F5)=2,F5/E5,"")` and its kin. */
export function rateFormula(terms: RateTerms): string {
  return `=IF(${bothPresent(terms)},${ratio(terms)},"")`;
}

export function bothPresent({ target, actual }: RateTerms): string {
  if (target.reading.source.kind === 'cell' && actual.reading.source.kind === 'cell') return `COUNT(${target.cell},${actual.cell})=2`;
  return `AND(${present(target)},${present(actual)})`;
}

function present({ reading, cell }: RateTerms['target']): string {
  return reading.source.kind === 'cell' ? `ISNUMBER(${cell})` : `${cell}<>""`;
}

/** 万 on both sides cancels out. */
export function ratio({ target, actual, completion }: RateTerms): string {
  const alike = target.reading.scale.eq(actual.reading.scale);
  const scaleOf = ({ reading }: RateTerms['target']) => (alike ? ONE : reading.scale);
  const planned = times(bareOperand(target.reading, target.cell), scaleOf(target));
  const reached = times(bareOperand(actual.reading, actual.cell), scaleOf(actual));
  const quotient = `${reached}/${scaleOf(target).eq(1) ? planned : `(${planned})`}`;
  return completion.zeroTarget ? `IF(${planned}=0,IF(${reached}${keepsZero(target.reading, completion)},1,0),${quotient})` : quotient;
}

function keepsZero({ relation }: NumberReading, { direction, rules }: RateTerms['completion']): string {
  if (relation === 'equal') return '=0';
  if (direction === 'lower') return '<=0';
  return rules.aboveZero === 'full' ? '>=0' : '=0';
}

/** `=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,H5))*G5,2),"")`; for lower-is-better `2-H5` stands for `H5`. */
export function scoreFormula(rateCell: string, weightCell: string, terms: ScoreTerms): string {
  return `=IF(ISNUMBER(${rateCell}),${points(counted(rateCell, terms), weightCell, terms.completion)},"")`;
}

/** The score where a person's own text or number stands in the rate column, so that it cannot be built upon. */
export function scoreFromCellsFormula(weightCell: string, terms: RateTerms): string {
  const rate = counted(ratio(terms), terms);
  return `=IF(${bothPresent(terms)},${points(rate, weightCell, terms.completion)},"")`;
}

/** Rounded, unless the totals add the unrounded scores (policy B). */
function points(rate: string, weightCell: string, { rules }: RateTerms['completion']): string {
  const exact = `MAX(0,MIN(1,${rate}))*${weightCell}`;
  return rules.totals === 'A' ? `ROUND(${exact},${rules.scorePlaces})` : exact;
}

/** The part of the weight that `rate` earns, before it is held between 0 and 1. */
export function counted(rate: string, { target, completion }: ScoreTerms): string {
  const { direction, zeroTarget } = completion;
  const earned = direction === 'lower' ? beyondTarget(rate, completion) : withoutExcess(rate, completion);
  if (!zeroTarget || earned === rate) return earned;
  if (target === null) return rate;
  return `IF(${bareOperand(target.reading, target.cell)}=0,${rate},${earned})`;
}

function beyondTarget(rate: string, { rules }: RateTerms['completion']): string {
  return rules.reverse === 'ratio' ? `1/MAX(1,${rate})` : `2-${rate}`;
}

function withoutExcess(rate: string, { rules }: RateTerms['completion']): string {
  const { reasonFrom, deduction } = rules.overFulfilment;
  if (deduction.kind === 'none') return rate;
  const left = deduction.kind === 'fixed' ? `1-${deduction.share}` : `1-${deduction.share}*(${rate}-${reasonFrom})`;
  return `IF(${rate}>=${reasonFrom},${left},${rate})`;
}

/** `=IF(ISNUMBER(I5),I5/G5,"")`: of the rounded score, whatever the cell holds. */
export function scoreRateFormula(
  scoreCell: string,
  weightCell: string,
  { totals, scorePlaces }: Pick<ScoringRules, 'totals' | 'scorePlaces'>,
): string {
  const points = totals === 'A' ? scoreCell : `ROUND(${scoreCell},${scorePlaces})`;
  return `=IF(ISNUMBER(${scoreCell}),${points}/${weightCell},"")`;
}

/** So many ranges are added up one by one; more of them in sums of sums, as a function takes no more than 255 arguments. */
const MOST_RANGES = 100;

/** `=ROUND(SUM(I5:I34,I40),2)` */
export function totalFormula(ranges: readonly string[], places: number): string {
  const sums = Array.from({ length: Math.ceil(ranges.length / MOST_RANGES) }, (_, index) =>
    ranges.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES).join(','),
  );
  return `=ROUND(SUM(${sums.length < 2 ? ranges.join(',') : sums.map((some) => `SUM(${some})`).join(',')}),${places})`;
}
