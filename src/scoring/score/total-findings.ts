import { answerTo } from '../rules/answers';
import { fromExcel, sum } from '../numbers/decimal';
import { finding, type Finding, ABOUT_TABLE } from '../findings/finding';
import { saySplit, splitEvenly } from './propose-weights';
import { PROCESS, type CategoryRule } from '../rules/rules';
import { weightInCaption } from '../table/caption-weight';
import type { ScoredIndicator } from './score-indicator';
import type { Scorecard, ScoreLine } from './scorecard';

/** Rows that a sentence names before it only counts them. */
const NAMED_AT_MOST = 5;

type Card = Omit<Scorecard, 'findings'>;

/** What a person should know about categories and the whole, beyond the single rows. */
export function totalFindings(card: Card): Finding[] {
  return [
    ...levelFindings(card),
    ...card.rules.categories.flatMap((rule) => weightFindings(card, rule)),
    ...levelWeightFindings(card),
    ...unexplainedFindings(card),
    ...hiddenFindings(card),
    ...missingFindings(card),
  ];
}

function levelFindings({ flat, table }: Card): Finding[] {
  const [first] = table.rows;
  return !flat || first === undefined ? [] : [finding('levels-missing', ABOUT_TABLE, first.nameAddress, { count: table.rows.length })];
}

/** Weights that do not add up, or a proposal for those that are not there. */
function weightFindings(card: Card, rule: CategoryRule): Finding[] {
  const lines = [...card.sections, ...card.sections.flatMap((section) => section.parts)];
  const line = lines.find((one) => one.name === rule.name);
  if (line === undefined || line.indicators.length === 0 || line.weight.eq(rule.weight)) return [];
  // A weight that cannot be read is no 0: until it is put right, nobody knows what is left.
  if (line.indicators.some(({ row, weight }) => weight === null && (row.weight?.value ?? '') !== '')) return [];
  const cell = firstCell(card, line);
  const weightless = line.indicators.filter((one) => one.weight === null && (one.row.weight?.value ?? '') === '');
  const points = fromExcel(rule.weight).minus(line.weight);
  if (weightless.length > 0 && points.gt(0) && answerTo(card.answers, 'weight-split', line.name) !== 'no') {
    const split = saySplit(splitEvenly(points, weightless.length));
    return [
      finding('weights-proposed', ABOUT_TABLE, cell, { category: line.name, points: points.toFixed(), count: weightless.length, split }),
    ];
  }
  return [
    finding('weights-not-adding-up', ABOUT_TABLE, cell, {
      category: line.name,
      found: line.weight.toFixed(),
      expected: String(rule.weight),
    }),
  ];
}

/** 产出指标(50分): what a caption says its rows are worth, where each of them has a weight. */
function levelWeightFindings({ indicators }: Card): Finding[] {
  return (['category', 'group'] as const).flatMap((level) => {
    const captions = new Map<string, ScoredIndicator[]>();
    for (const one of indicators) {
      const key = level === 'category' ? one.row.category : `${one.row.category}\n${one.row.group}`;
      const rows = captions.get(key);
      if (rows === undefined) captions.set(key, [one]);
      else rows.push(one);
    }
    return [...captions.values()].flatMap((rows) => {
      const [first] = rows;
      const expected = first === undefined ? null : weightInCaption(first.row[level]);
      const weights = rows.flatMap(({ weight }) => weight ?? []);
      if (first === undefined || expected === null || weights.length < rows.length || sum(weights).eq(expected)) return [];
      const facts = { level: first.row[level], found: sum(weights).toFixed(), expected: expected.toFixed() };
      return [finding('level-weight-differs', ABOUT_TABLE, first.row.weight?.address ?? first.row.nameAddress, facts)];
    });
  });
}

/** A form's block about money has no such column, where the table has one. */
function unexplainedFindings({ table, indicators }: Card): Finding[] {
  if (table.rows.some(({ reason }) => reason !== undefined)) return [];
  const open = indicators.filter((one) => one.unexplained && one.row.reason === undefined);
  const first = open[0];
  if (first === undefined) return [];
  return [
    finding('reason-column-missing', ABOUT_TABLE, table.rows[0]?.target.address ?? first.row.target.address, {
      count: open.length,
      indicators: namesOf(open),
    }),
  ];
}

function hiddenFindings({ table }: Card): Finding[] {
  const cell = table.rows[0]?.nameAddress ?? '';
  return table.hiddenRows ? [finding('rows-hidden', ABOUT_TABLE, cell, { sheet: table.sheet })] : [];
}

function missingFindings(card: Card): Finding[] {
  const { sections, total } = card;
  const cell = firstCell(card, total);
  const process = sections.find((section) => section.name === PROCESS && section.indicators.length === 0 && section.scoreRate === null);
  const findings = process === undefined ? [] : [finding('process-missing', ABOUT_TABLE, cell, { weight: process.weight.toFixed() })];
  if (total.complete) return findings;
  const missing = total.highest.minus(total.score);
  const [low, high] = [total.score.toFixed(2), total.highest.toFixed(2)];
  const open = openIndicators(card);
  // That the rows of 过程 are missing says already that their points are.
  if (process !== undefined && open.length === 0 && missing.eq(process.weight)) return findings;
  const lacking = open[0] === undefined ? cell : lackingCell(open[0]);
  const indicators = namesOf(open);
  if (total.bounded && missing.gt(0))
    return [...findings, finding('total-incomplete', ABOUT_TABLE, lacking, { missing: missing.toFixed(), indicators, low, high })];
  return [...findings, finding('total-open', ABOUT_TABLE, lacking, { indicators, low })];
}

/**
 * The row that lacks its score: where its weight is missing, where it is judged, or else at its actual. Never at a score column that a run
 * adds, which would name another cell the second time.
 */
function lackingCell({ row, weight }: ScoredIndicator): string {
  if (weight === null && row.weight !== null) return row.weight.address;
  return row.judged === true ? (row.score?.address ?? row.nameAddress) : row.actual.address;
}

/** The rows whose weight nothing bounds, else those without a score. */
function openIndicators({ sections, total }: Card): ScoredIndicator[] {
  if (total.bounded) return total.indicators.filter((one) => one.score === null);
  const lines = sections.filter(({ bounded }) => !bounded).flatMap(({ parts }) => parts.filter(({ bounded }) => !bounded));
  return lines.flatMap(({ indicators }) => indicators.filter((one) => one.weight === null));
}

function namesOf(indicators: readonly ScoredIndicator[]): string {
  const names = indicators.slice(0, NAMED_AT_MOST).map((one) => one.row.name);
  return [...names, ...(indicators.length > NAMED_AT_MOST ? ['…'] : [])].join('、');
}

function firstCell({ table }: Card, line: ScoreLine): string {
  return line.indicators[0]?.row.weight?.address ?? table.rows[0]?.target.address ?? '';
}
