import {
  type Decimal,
  directionOf,
  isTyped,
  RESULT_ROLES,
  type ResultRole,
  type ScoredIndicator,
  type ScoringRules,
  type TableCell,
  toNumber,
} from '../../scoring';
import { RESULT_CAPTION } from '../blueprint/placed-table';
import { RULE_NOTE, basisOf } from './basis';
import { type PlacedScorecard } from '../blueprint/placed-table';
import type { OutputSettings } from '../rules/book-settings';
import { cellAddress, type Block, type Blueprint, type Content } from '../blueprint/blueprint';
import { rateFormula, scoreFormula, scoreFromCellsFormula, scoreRateFormula, totalFormula, type RateTerms } from './formulas';
import { formatInstead, RATE_FORMAT, roundedFormat, SCORE_FORMAT, SCORE_RATE_FORMAT } from '../blueprint/style';
import { columnRanges, countedIndicators } from '../blueprint/references';
import { sealedGrandTotal, sealedResult } from './sealed-results';
import { valueFormula } from '../blueprint/fixed-formula';

const ADDED_WIDTH = 64;

/** Under policy B the cells hold unrounded scores, and only show them rounded. */
function formatOf(role: ResultRole, { totals, scorePlaces }: ScoringRules): string {
  return { completionRate: RATE_FORMAT, score: totals === 'A' ? SCORE_FORMAT : roundedFormat(scorePlaces), scoreRate: SCORE_RATE_FORMAT }[
    role
  ];
}

/**
 * 完成率, 自评得分 and 得分率 beside the table, as native formulas or as values that stay. Cells that hold something of a person's are left
 * alone.
 */
export function scoreColumns(scorecard: PlacedScorecard, form: OutputSettings['results'] = 'formulas'): Blueprint {
  const { table } = scorecard;
  const added = RESULT_ROLES.filter((role) => table.results[role].added);
  return {
    sheet: table.sheet,
    blocks: RESULT_ROLES.map((role) => columnBlock(scorecard, role, form)),
    merges: [],
    looks: [],
    copiedFormats: added.map((role) => {
      const area = { row: table.headerRow - 1, rowCount: lastRow(scorecard) - table.headerRow + 1, columnCount: 1 };
      return { from: { ...area, column: table.weightColumn }, to: { ...area, column: table.results[role].column } };
    }),
    columnWidths: added.map((role) => ({ column: table.results[role].column, points: ADDED_WIDTH })),
    rowHeights: [],
    page: null,
  };
}

/** Row number, from 1, of the last row that takes results. */
export function lastRow({ table }: Pick<PlacedScorecard, 'table'>): number {
  return Math.max(table.grandTotal?.row ?? 0, ...table.rows.slice(-1).map(({ row }) => row));
}

function columnBlock(scorecard: PlacedScorecard, role: ResultRole, form: OutputSettings['results']): Block {
  const { table, indicators } = scorecard;
  const { column, added } = table.results[role];
  const count = lastRow(scorecard) - table.headerRow + 1;
  const contents = Array.from({ length: count }, (): Content[] => [null]);
  const numberFormats = Array.from({ length: count }, (): (string | null)[] => [null]);
  const put = (row: number, content: Content, standing: TableCell | null) => {
    if (content === null) return;
    contents[row - table.headerRow] = [content];
    const format = formatOf(role, scorecard.rules);
    numberFormats[row - table.headerRow] = [added || standing === null ? format : formatInstead(standing.numberFormat, format)];
  };
  if (added) contents[0] = [RESULT_CAPTION[role]];
  for (const one of indicators) put(one.row.row, resultContent(scorecard, one, role, form), one.row[role]);
  const { grandTotal } = table;
  if (grandTotal !== null && role !== 'completionRate') put(grandTotal.row, grandTotalContent(scorecard, role, form), grandTotal[role]);
  return { row: table.headerRow - 1, column, contents, numberFormats };
}

/** `null` leaves the cell alone: a person's, or nothing can be written that would be true. */
function resultContent(scorecard: PlacedScorecard, one: ScoredIndicator, role: ResultRole, form: OutputSettings['results']): Content {
  const standing = one.row[role];
  if (isTyped(standing)) return null;
  const content = form === 'values' ? sealedResult(one, role, scorecard.rules) : resultFormula(scorecard, one, role);
  const blank = (standing?.owner ?? 'blank') === 'blank';
  return content ?? (blank ? null : '');
}

function resultFormula(scorecard: PlacedScorecard, one: ScoredIndicator, role: ResultRole): string | null {
  const { row } = one;
  switch (role) {
    case 'completionRate':
      return rateContent(one, scorecard.rules);
    case 'score':
      return scoreContent(scorecard, one);
    case 'scoreRate':
      if (row.weight === null || !isPositive(one.weight) || !hasScoreRate(one)) return null;
      return scoreRateFormula(resultCell(scorecard, row.row, 'score'), row.weight.address, scorecard.rules);
  }
}

/** What a person typed and cannot be a score has no rate either. */
function hasScoreRate({ row, completion, score, actual }: ScoredIndicator): boolean {
  if (isTyped(row.score)) return score !== null;
  return completion !== null || score !== null || actual.kind === 'empty';
}

/** A blank actual gets the formula it will need, so that typing it later gives a score without another run. */
function awaited({ row, target, actual }: ScoredIndicator, rules: ScoringRules): RateTerms | null {
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

function scoreContent(scorecard: PlacedScorecard, one: ScoredIndicator): string | null {
  const { row, completion, rule, score } = one;
  if (row.weight === null || one.weight === null) return null;
  const later = awaited(one, scorecard.rules);
  if (later !== null && !isTyped(row.completionRate)) {
    return scoreFormula(resultCell(scorecard, row.row, 'completionRate'), row.weight.address, later);
  }
  if (completion === null || rule === null) return null;
  const terms = termsOf(one);
  if (!isTyped(row.completionRate)) {
    const rateCell = resultCell(scorecard, row.row, 'completionRate');
    return scoreFormula(rateCell, row.weight.address, { target: terms?.target ?? null, completion });
  }
  if (terms !== null) return scoreFromCellsFormula(row.weight.address, terms);
  return score === null ? null : valueFormula(Number(score), RULE_NOTE[rule]);
}

function isPositive(weight: Decimal | null): boolean {
  return weight?.gt(0) ?? false;
}

function termsOf(one: ScoredIndicator): RateTerms | null {
  const { row, target, actual, completion } = one;
  if (completion === null || basisOf(one).kind !== 'live' || target.kind !== 'number' || actual.kind !== 'number') return null;
  return { target: { reading: target, cell: row.target.address }, actual: { reading: actual, cell: row.actual.address }, completion };
}

export function resultCell({ table }: Pick<PlacedScorecard, 'table'>, row: number, role: ResultRole): string {
  return cellAddress(row - 1, table.results[role].column);
}

function grandTotalContent(scorecard: PlacedScorecard, role: 'score' | 'scoreRate', form: OutputSettings['results']): Content {
  const { table, indicators, rules } = scorecard;
  const { grandTotal, results } = table;
  if (grandTotal === null || isTyped(grandTotal[role])) return null;
  if (form === 'values') return sealedGrandTotal(scorecard, role);
  const counted = columnRanges(countedIndicators(indicators), results.score.column);
  if (role === 'score') return counted.length === 0 ? '' : totalFormula(counted, rules.scorePlaces);
  if (grandTotal.weight === null || grandTotal.weight.value === '') return null;
  return scoreRateFormula(cellAddress(grandTotal.row - 1, results.score.column), grandTotal.weight.address, rules);
}
