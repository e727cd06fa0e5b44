import {
  type Completion,
  directionOf,
  isTyped,
  type ResultRole,
  type ScoredIndicator,
  type ScoringRules,
  type TableCell,
  toNumber,
  WEIGHT_UNIT,
} from '../../scoring';
import { valueFormula } from '../blueprint/fixed-formula';
import { numberIn, type Live } from '../blueprint/live';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { basisOf, RULE_NOTE } from './basis';
import { markingFormula, STANDARD_NOTE } from './marking-formula';
import { rateFormula, scoreFormula, scoreFromCellsFormula, scoreRateFormula, type RateTerms } from './formulas';

const SCORE_RATE_NOTE = '自评得分÷分值';

/** One result of an indicator: its formula, and what it comes to; sealed, it names the rule that gave it: `=1.34+N("完成值÷目标值")`. */
export function resultOf(scorecard: PlacedScorecard, one: ScoredIndicator, role: ResultRole): Live {
  const { rule, completion, points, scoreRate } = one;
  switch (role) {
    case 'completionRate': {
      const value = completion === null || rule === null ? null : completion.rate;
      return { formula: rateContent(one, scorecard.rules), value, note: noteOf(one), otherwise: null };
    }
    case 'score': {
      const value = completion === null || rule === null ? null : points;
      return { formula: scoreContent(scorecard, one), value, note: scoreNoteOf(one), otherwise: null };
    }
    case 'scoreRate':
      return { formula: scoreRateContent(scorecard, one), value: scoreRate, note: SCORE_RATE_NOTE, otherwise: null };
  }
}

function noteOf({ rule }: ScoredIndicator): string {
  return rule === null ? '' : RULE_NOTE[rule];
}

function scoreNoteOf(one: ScoredIndicator): string {
  return one.completion?.marking === undefined ? noteOf(one) : STANDARD_NOTE;
}

function scoreRateContent({ table, rules }: PlacedScorecard, one: ScoredIndicator): string | null {
  const { row, weight } = one;
  if (row.weight === null || weight === null || weight.lte(0) || !hasScoreRate(one)) return null;
  return scoreRateFormula(cellOf(table, row.row, 'score'), weightOperand(row.weight), rules);
}

/** What a person typed and cannot be a score has no rate either. */
function hasScoreRate({ row, completion, score, actual }: ScoredIndicator): boolean {
  if (isTyped(row.score)) return score !== null;
  return completion !== null || score !== null || actual.kind === 'empty';
}

/**
 * A blank actual gets the formula it will need, so that typing it later gives a score without another run; not where the row has a standard
 * of its own, which is applied to what it is about.
 */
function awaited({ row, target, actual, standard }: ScoredIndicator, rules: ScoringRules): RateTerms | null {
  if (standard !== null) return null;
  if (actual.kind !== 'empty' || target.kind !== 'number' || target.source.kind === 'none') return null;
  if (!target.scale.eq(1) || target.value.lt(0) || target.loose) return null;
  const reading = { ...target, relation: 'none', source: { kind: 'cell' } } as const;
  return {
    target: { reading: target, cell: row.target.address },
    actual: { reading, cell: row.actual.address },
    completion: { direction: directionOf(target.relation), zeroTarget: target.value.eq(0), rules },
  };
}

function rateContent(one: ScoredIndicator, rules: ScoringRules): string | null {
  const { completion } = one;
  const basis = basisOf(one);
  const terms = termsOf(one) ?? awaited(one, rules);
  if (terms !== null) return rateFormula(terms);
  if (basis.kind === 'held') return basis.formula;
  return basis.kind === 'value' && completion !== null ? valueFormula(toNumber(completion.rate), RULE_NOTE[basis.rule]) : null;
}

function scoreContent({ table, rules }: PlacedScorecard, one: ScoredIndicator): string | null {
  const { row, completion, rule } = one;
  if (row.weight === null || one.weight === null) return null;
  if (row.judged === true) return null;
  const rateCell = cellOf(table, row.row, 'completionRate');
  const later = awaited(one, rules);
  if (later !== null && !isTyped(row.completionRate)) return scoreFormula(rateCell, weightOperand(row.weight), later);
  if (completion === null || rule === null) return null;
  const terms = termsOf(one);
  if (completion.earned === null) return null;
  if (completion.marking !== undefined)
    return markedContent(one, completion, isTyped(row.completionRate) ? null : rateCell, weightOperand(row.weight));
  if (!isTyped(row.completionRate)) return scoreFormula(rateCell, weightOperand(row.weight), { target: terms?.target ?? null, completion });
  if (terms !== null) return scoreFromCellsFormula(weightOperand(row.weight), terms);
  return one.score === null ? null : valueFormula(numberIn(one.score), RULE_NOTE[rule]);
}

/** By the row's own standard; where no formula can read what was typed, the score stands as long as the completion rate does. */
function markedContent(one: ScoredIndicator, completion: Completion, rateCell: string | null, weightCell: string): string | null {
  const terms = termsOf(one);
  if (terms !== null && completion.marking !== undefined)
    return markingFormula({ ...terms, marking: completion.marking, rateCell, weightCell });
  if (one.points === null) return null;
  const value = valueFormula(numberIn(one.points), STANDARD_NOTE);
  return rateCell === null
    ? value
    : `=IF(ISNUMBER(${rateCell})${value.slice(value.indexOf('+'))},${value.slice(1, value.indexOf('+'))},"")`;
}

function termsOf(one: ScoredIndicator): RateTerms | null {
  const { row, target, actual, completion } = one;
  if (completion === null || basisOf(one).kind !== 'live' || target.kind !== 'number' || actual.kind !== 'number') return null;
  return { target: { reading: target, cell: row.target.address }, actual: { reading: actual, cell: row.actual.address }, completion };
}

/** The weight as a formula gets at it: "10分" is a text. */
function weightOperand({ address, value }: TableCell): string {
  return typeof value === 'string' && value.includes(WEIGHT_UNIT) ? `VALUE(SUBSTITUTE(${address},"${WEIGHT_UNIT}",""))` : address;
}
