import type { Completion } from '../completion';
import type { NumberReading } from '../reading/reading';

/*
 * The native formulas of the result columns. They use nothing newer than Excel 2007, refer only to cells of their own row, and show an
 * empty text, never 0, while a cell they need is blank.
 */

/** The number in `cell`, as a formula gets at it. */
export function operand(reading: NumberReading, cell: string): string {
  const number = reading.source.kind === 'cell' ? cell : `VALUE(${reading.source.without.reduce(dropPiece, cell)})`;
  return reading.inPercentPoints ? `${number}/100` : number;
}

function dropPiece(expression: string, piece: string): string {
  return `SUBSTITUTE(${expression},"${piece.replaceAll('"', '""')}","")`;
}

/** What a rate formula has to know of its row. */
export interface RateTerms {
  readonly target: { readonly reading: NumberReading; readonly cell: string };
  readonly actual: { readonly reading: NumberReading; readonly cell: string };
  readonly completion: Pick<Completion, 'direction' | 'zeroTarget'>;
}

/** `=IF(COUNT(E5,F5)=2,F5/E5,"")` and its kin. */
export function rateFormula(terms: RateTerms): string {
  return `=IF(${bothPresent(terms)},${ratio(terms)},"")`;
}

function bothPresent({ target, actual }: RateTerms): string {
  if (target.reading.source.kind === 'cell' && actual.reading.source.kind === 'cell') return `COUNT(${target.cell},${actual.cell})=2`;
  return `AND(${present(target)},${present(actual)})`;
}

function present({ reading, cell }: RateTerms['target']): string {
  return reading.source.kind === 'cell' ? `ISNUMBER(${cell})` : `${cell}<>""`;
}

function ratio({ target, actual, completion }: RateTerms): string {
  const planned = operand(target.reading, target.cell);
  const reached = operand(actual.reading, actual.cell);
  const quotient = `${reached}/${target.reading.inPercentPoints ? `(${planned})` : planned}`;
  if (!completion.zeroTarget) return quotient;
  const keeps = target.reading.relation === 'equal' ? '=0' : completion.direction === 'lower' ? '<=0' : '>=0';
  return `IF(${planned}=0,IF(${reached}${keeps},1,0),${quotient})`;
}

/** `=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,H5))*G5,2),"")`; for lower-is-better `2-H5` stands for `H5`. */
export function scoreFormula(rateCell: string, weightCell: string, terms: Pick<RateTerms, 'target' | 'completion'>): string {
  return `=IF(ISNUMBER(${rateCell}),ROUND(MAX(0,MIN(1,${counted(rateCell, terms)}))*${weightCell},2),"")`;
}

/** The score where a person's own text or number stands in the rate column, so that it cannot be built upon. */
export function scoreFromCellsFormula(weightCell: string, terms: RateTerms): string {
  const rate = terms.completion.direction === 'lower' && !terms.completion.zeroTarget ? `2-${ratio(terms)}` : ratio(terms);
  return `=IF(${bothPresent(terms)},ROUND(MAX(0,MIN(1,${rate}))*${weightCell},2),"")`;
}

function counted(rateCell: string, { target, completion }: Pick<RateTerms, 'target' | 'completion'>): string {
  if (completion.direction === 'higher') return rateCell;
  if (!completion.zeroTarget) return `2-${rateCell}`;
  return `IF(${operand(target.reading, target.cell)}=0,${rateCell},2-${rateCell})`;
}

/** `=IF(ISNUMBER(I5),I5/G5,"")` */
export function scoreRateFormula(scoreCell: string, weightCell: string): string {
  return `=IF(ISNUMBER(${scoreCell}),${scoreCell}/${weightCell},"")`;
}

/** `=ROUND(SUM(I5:I34,I40),2)` */
export function totalFormula(ranges: readonly string[], places: number): string {
  return `=ROUND(SUM(${ranges.join(',')}),${places})`;
}
