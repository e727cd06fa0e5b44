import { type Amount, type Earning, type Marking, ONE, type SettledCase, type SettledEnd } from '../../scoring';
import { noteTerm } from '../blueprint/fixed-formula';
import { REFERENCE } from '../blueprint/reference-pattern';
import { bareOperand, times } from '../blueprint/typed-number';
import { bothPresent, counted, ratio, type RateTerms } from './formulas';

/** How a cell says that the row's own standard gave its score. */
export const STANDARD_NOTE = '按本行评分标准';

/** What the formula of a row with a standard of its own has to know. */
export interface MarkingTerms extends RateTerms {
  readonly marking: Marking;
  readonly weightCell: string;
  /** Where the completion rate stands; `null` where it cannot be built upon. */
  readonly rateCell: string | null;
}

/**
 * `=IF(ISNUMBER(H5)+N("按本行评分标准"),IF(F5<=1,ROUND(MAX(0,MIN(G5,G5)),2),…),"")`: one case after the other, each as the standard says; an
 * actual that no case takes shows nothing.
 */
export function markingFormula(terms: MarkingTerms): string {
  const { rateCell, marking } = terms;
  const present = rateCell === null ? `AND(${bothPresent(terms)})` : `ISNUMBER(${rateCell})`;
  const rest = marking.standard.cases.find(({ when }) => when.kind === 'otherwise');
  const cases = marking.standard.cases.filter(({ when }) => when.kind !== 'otherwise');
  const otherwise = rest === undefined ? '""' : earned(rest.earns, terms);
  const body = cases.reduceRight((inner, one) => `IF(${holds(one, terms)},${earned(one.earns, terms)},${inner})`, otherwise);
  return `=IF(${present}${noteTerm(STANDARD_NOTE)},${body},"")`;
}

const MARKED = new RegExp(`^=IF\\((?:ISNUMBER\\(${REFERENCE}\\)|AND\\(.*\\))\\+N\\("${STANDARD_NOTE}"\\),.*,""\\)$`, 'su');

/** Whether a formula is one of these. */
export function isMarkingFormula(formula: string): boolean {
  return MARKED.test(formula.replace(/,\s+/g, ','));
}

/** The rate, without the noise of a division where a bound is to be met exactly. */
function rateOf(terms: MarkingTerms): string {
  return terms.rateCell ?? ratio(terms);
}

function measuredIn(terms: MarkingTerms): string {
  const { actual, marking } = terms;
  return marking.measure === 'rate' ? `ROUND(${rateOf(terms)},12)` : times(bareOperand(actual.reading, actual.cell), actual.reading.scale);
}

function aimIn({ target, marking }: MarkingTerms): string {
  return marking.measure === 'rate' ? '1' : times(bareOperand(target.reading, target.cell), target.reading.scale);
}

function holds({ when }: SettledCase, terms: MarkingTerms): string {
  if (when.kind !== 'within') return isMet(terms);
  const { low, high } = when;
  const x = measuredIn(terms);
  if (low !== null && high !== null && low.value.eq(high.value)) return `${x}=${low.value.toFixed()}`;
  const bounds = [
    ...(low === null ? [] : [x + sign(low, '>') + low.value.toFixed()]),
    ...(high === null ? [] : [x + sign(high, '<') + high.value.toFixed()]),
  ];
  return bounds.length === 2 ? `AND(${bounds.join(',')})` : (bounds[0] ?? 'TRUE');
}

function sign({ closed }: SettledEnd, side: '>' | '<'): string {
  return closed ? `${side}=` : side;
}

function isMet(terms: MarkingTerms): string {
  const { direction, zeroTarget } = terms.completion;
  return `${rateOf(terms)}${direction === 'lower' && !zeroTarget ? '<=' : '>='}1`;
}

/** Points, held between 0 and the weight. */
function earned(earns: Earning, terms: MarkingTerms): string {
  const { totals, scorePlaces } = terms.completion.rules;
  const exact = `MAX(0,MIN(${terms.weightCell},${pointsOf(earns, terms)}))`;
  return totals === 'A' ? `ROUND(${exact},${scorePlaces})` : exact;
}

function pointsOf(earns: Earning, terms: MarkingTerms): string {
  switch (earns.kind) {
    case 'points':
    case 'share':
      return amount(earns, terms.weightCell);
    case 'proportion':
      return `MAX(0,MIN(1,${counted(rateOf(terms), terms)}))*${terms.weightCell}`;
    case 'less':
      return `${terms.weightCell}-${amount(earns.off, terms.weightCell)}`;
    case 'steps': {
      const from = earns.from?.toFixed() ?? aimIn(terms);
      const x = measuredIn(terms);
      const beyond = earns.side === 'over' ? `${x}-${from}` : `${from}-${x}`;
      const steps = `ROUND((${beyond})/${earns.step.toFixed()},9)`;
      const off = `MAX(0,${terms.marking.standard.wholeSteps ? `INT(${steps})` : steps})*${amount(earns.off, terms.weightCell)}`;
      const most = earns.most === null ? off : `MIN(${amount(earns.most, terms.weightCell)},${off})`;
      return `${amount(earns.base, terms.weightCell)}-${most}`;
    }
  }
}

function amount({ kind, value }: Amount, weightCell: string): string {
  if (kind === 'points') return value.toFixed();
  return value.eq(ONE) ? weightCell : `${weightCell}*${value.toFixed()}`;
}
