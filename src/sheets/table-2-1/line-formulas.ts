import { type Conclusion, leavesOf, type Pending, type ScoreTableLine } from '../../report';
import type { GradeBand, ScoreLine, Spending } from '../../scoring';
import { live, type Live } from '../blueprint/live';
import type { PlacedScorecard } from '../blueprint/placed-table';
import { rowOfLine } from './printed-lines';
import { spendingKnown, spendingRate } from './spending-formulas';
import type { RowTerms } from './row-terms';
import type { LineTerms } from './segments';

/*
 * What 表2-1 says, as formulas over the cells of the indicator table and of the fund table, with what they come to.
 */

export const GRADE_LEAD = '评价等级：';
/** Lines that a sum names one by one; more that follow each other are a range. */
const MOST_LINES = 12;
export const COMPLETE = '评价总得分';
const INCOMPLETE = '评价总得分（不完整）';

/** 分值, 自评得分, 得分率 of the line at a place. Rows are zero-based, cells in formulas are not. */
export function lineNumbers(scorecard: PlacedScorecard, terms: LineTerms, printed: ScoreTableLine, place: number): Live[] {
  const [weight, score, rate] = numberFormulas(scorecard, terms, printed, rowOfLine(place));
  return [live(weight, printed.weight.printed), live(score, printed.score.printed), live(rate, printed.scoreRate.exact)];
}

type Formulas = readonly [weight: string | number, score: string, scoreRate: string];

function numberFormulas(scorecard: PlacedScorecard, { termsOf }: LineTerms, { line, addends }: ScoreTableLine, row: number): Formulas {
  const [weightCell, scoreCell] = [`C${row + 1}`, `D${row + 1}`];
  if (line.spending !== null) {
    return [Number(line.weight), spendingScore(scorecard, line.spending, row), `=IF(ISNUMBER(${scoreCell}),${scoreCell}/${weightCell},"")`];
  }
  if (line.indicators.length === 0 && addends.length === 0) return [Number(line.weight), '', ''];
  const scored = line.scoreRate !== null;
  const weight = weightOf(termsOf(line), line, addends);
  const score = scoreOf(scorecard, termsOf(line), line, addends);
  if (score === null) return [weight, '', ''];
  return [weight, scored ? `=${score.sum}` : `=IF(${score.count}=0,"",${score.sum})`, scored ? `=${scoreCell}/${weightCell}` : ''];
}

function weightOf(terms: RowTerms, line: ScoreLine, addends: readonly number[]): string {
  const sum = addends.length > 0 ? `SUM(${linesBelow('C', addends)})` : terms.weight;
  return `=ROUND(${sum},${weightPlaces(line)})`;
}

/**
 * Policy A adds the lines below, as they print; policy B the unrounded scores of all indicators, of which 过程 without rows has none.
 * `null` where no cell can hold a score.
 */
function scoreOf(
  { rules }: PlacedScorecard,
  { scores, scoreCount }: RowTerms,
  line: ScoreLine,
  addends: readonly number[],
): { sum: string; count: string } | null {
  const places = rules.scorePlaces;
  if (addends.length > 0 && rules.totals === 'A') {
    const below = linesBelow('D', addends);
    return { sum: `ROUND(SUM(${below}),${places})`, count: `COUNT(${below})` };
  }
  const spent = leavesOf(line).flatMap(({ spending, weight }) =>
    spending === null ? [] : [`IF(${spendingKnown(spending.fund)},MIN(1,${spendingRate(spending.fund)})*${weight.toFixed()},"")`],
  );
  if (scores === '' && spent.length === 0) return null;
  const terms = [...(scores === '' ? [] : [scores]), ...spent.map((term) => `N(${term})`)];
  const counts = [...(scores === '' ? [] : [scoreCount]), ...spent.map((term) => `COUNT(${term})`)];
  return { sum: `ROUND(SUM(${terms.join(',')}),${places})`, count: counts.join('+') };
}

function linesBelow(column: string, addends: readonly number[]): string {
  const rows = addends.map((addend) => rowOfLine(addend) + 1);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  if (rows.length > MOST_LINES && last - first === rows.length - 1) return `${column}${first}:${column}${last}`;
  return rows.map((row) => `${column}${row}`).join(',');
}

/** The spending rate, at most 100 %, × weight. */
function spendingScore({ rules }: PlacedScorecard, { fund }: Spending, row: number): string {
  return `=IF(${spendingKnown(fund)},ROUND(MIN(1,${spendingRate(fund)})*C${row + 1},${rules.scorePlaces}),"")`;
}

/** Decimal places to which a sum of the line's weights is exact. */
export function weightPlaces(line: ScoreLine): number {
  return Math.max(2, ...line.indicators.map(({ weight }) => (weight === null ? 0 : weight.c.length - weight.e - 1)));
}

/** True in Excel while every indicator has a score; `null` where that cannot come true without another run. */
function completeCondition({ total }: PlacedScorecard, { termsOf }: LineTerms): string | null {
  const leaves = leavesOf(total);
  if (leaves.some((leaf) => leaf.indicators.length === 0 && leaf.spending === null)) return null;
  const { scores, scoreCount } = termsOf(total);
  if (scores === '' && total.indicators.length > 0) return null;
  const all = `${scoreCount}=${total.indicators.length}`;
  const rates = leaves.flatMap(({ spending }) => (spending === null ? [] : [spendingKnown(spending.fund)]));
  return rates.length === 0 ? all : `AND(${[all, ...rates].join(',')})`;
}

export function totalLabel(scorecard: PlacedScorecard, terms: LineTerms, { complete }: Conclusion): Live {
  const condition = completeCondition(scorecard, terms);
  const formula = condition === null ? INCOMPLETE : `=IF(${condition},"${COMPLETE}","${INCOMPLETE}")`;
  return live(formula, complete ? COMPLETE : INCOMPLETE);
}

/** The grade; while scores are missing, the lowest and highest total instead. */
export function gradeNote(scorecard: PlacedScorecard, terms: LineTerms, { grade, pending }: Conclusion): Live {
  const condition = completeCondition(scorecard, terms);
  const [score, weight] = [`D${rowOfLine(0) + 1}`, `C${rowOfLine(0) + 1}`];
  const open = openWeight(scorecard, terms, weight);
  const known = `"待定（尚有 "&${open}&" 分没有得分，总得分最低 "&N(${score})&" 分，最高 "&ROUND(N(${score})+${open},2)&" 分）"`;
  const bounds = pendingNote(scorecard, terms, open, `N(${score})`, known);
  const whole = condition === null ? bounds : `IF(${condition},${gradeFormula(scorecard.rules.grades, score, weight)},${bounds})`;
  return live(`="${GRADE_LEAD}"&${whole}`, GRADE_LEAD + (grade ?? sayPending(pending)));
}

function sayPending(pending: Pending): string {
  switch (pending.kind) {
    case 'nothing':
      return '';
    case 'points':
      return `待定（尚有 ${pending.open.toFixed()} 分没有得分，总得分最低 ${pending.lowest.toFixed()} 分，最高 ${pending.highest.toFixed()} 分）`;
    case 'unknown':
      return `待定（有指标没有分值或得分，总得分最低 ${pending.lowest.toFixed()} 分）`;
  }
}

/** Where weights are missing, or only rows of no weight are open, the points that are open would be said wrong. */
function pendingNote({ total }: PlacedScorecard, { termsOf }: LineTerms, open: string, score: string, bounds: string): string {
  const weightless = total.indicators.some((one) => one.weight === null);
  if (!weightless && total.highest.gt(total.score)) return bounds;
  const unknown = `OR(${termsOf(total).weightCount}<${total.indicators.length},${open}=0)`;
  return `IF(${unknown},"待定（有指标没有分值或得分，总得分最低 "&${score}&" 分）",${bounds})`;
}

/** The weight of everything that has no score yet, as a formula. */
function openWeight({ total }: PlacedScorecard, { termsOf }: LineTerms, weight: string): string {
  const spent = leavesOf(total).flatMap((leaf) =>
    leaf.spending === null ? [] : [`-IF(${spendingKnown(leaf.spending.fund)},${leaf.weight.toFixed()},0)`],
  );
  return `ROUND(${weight}-(${termsOf(total).scoredWeight})${spent.join('')},2)`;
}

/** The name of the grade that a score out of a weight earns, both cells. */
export function gradeFormula(bands: readonly GradeBand[], score: string, weight: string): string {
  const last = bands.at(-1)?.name ?? '';
  return bands.slice(0, -1).reduceRight((rest, band) => `IF(${score}>=${weight}*${band.from}/100,"${band.name}",${rest})`, `"${last}"`);
}
