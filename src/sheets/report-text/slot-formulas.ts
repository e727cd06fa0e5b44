import { isReversed, type Figure, type Slot, type SlotSource } from '../../report';
import { isTyped, type ScoredIndicator, type ScoreLine, type TableCell } from '../../scoring';
import { sheetReference } from '../blueprint/blueprint';
import { literalOf } from '../blueprint/fixed-formula';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { countedIndicators, foreignRanges } from '../blueprint/references';
import { bareOperand, times } from '../blueprint/typed-number';
import { completedCount } from '../table-2-3/lead-sentence';
import { GRADE_LEAD } from '../table-2-1/line-formulas';
import { rowOfLine } from '../table-2-1/printed-lines';
import { TABLE_2_1 } from '../table-2-1/table-2-1';
import { quoted } from './quoted';

/*
 * What follows the workbook in a sentence, as terms of a formula over the staff's cells and the results. A term whose cells hold something
 * else by now than what the words around it were chosen for is an error, which the sentence catches.
 */

/** What the terms are made over. */
export interface SlotContext {
  readonly scorecard: PlacedScorecard;
  /** Lines of 表2-1, which the book has; `null` where a person wants none. */
  readonly scoreLines: number | null;
  readonly factCell: (fact: Extract<SlotSource, { kind: 'fact' }>['fact']) => string;
  readonly indicators: Parameters<typeof completedCount>[1];
}

/** @returns `null` where no formula follows it; its text then stays as it is */
export function slotTerm({ source, text }: Slot, context: SlotContext): string | null {
  switch (source.kind) {
    case 'figure':
      return figureTerm(source.figure, source.after, source.otherwise, context);
    case 'score-rate':
      return scoreRateTerm(source.indicator, source.before, context);
    case 'line':
      return lineTerm(source.place, source.of, source.otherwise, context);
    case 'group':
      return groupTerm(source.group, source.of, source.otherwise, context);
    case 'grade':
      return gradeTerm(source.otherwise, context);
    case 'count':
      return source.of === 'all' ? null : countTerm(context);
    case 'number':
      return numberTerm(source, own(context, source.cell.address));
    case 'held':
      return heldTerm(text, source.cells, context);
    case 'amount':
      return amountTerm(source.cells, source.otherwise);
    case 'spending-rate':
      return spendingRateTerm(source);
    case 'reason':
      return reasonTerm(source.indicator, source.gap, context);
    case 'fact': {
      const cell = context.factCell(source.fact);
      return `IF(LEN(${cell})=0,${quoted(source.gap)},${cell}&"")`;
    }
  }
}

function own({ scorecard: { table } }: SlotContext, address: string): string {
  return sheetReference(table.sheet) + address;
}

function resultCell(context: SlotContext, row: number, role: 'score' | 'completionRate'): string {
  return own(context, cellOf(context.scorecard.table, row, role));
}

/** The score as the report prints it: under policy B its cell holds more places. */
function points({ scorecard: { rules } }: SlotContext, cell: string): string {
  return rules.totals === 'A' ? cell : `ROUND(${cell},${rules.scorePlaces})`;
}

function figureTerm({ origin }: Figure, after: string, otherwise: string, context: SlotContext): string | null {
  if (origin.kind === 'cell') {
    const cell = sheetReference(origin.sheet) + origin.cell;
    return `IF(LEN(${cell})=0,${quoted(otherwise)},VALUE(${cell})&${quoted(after)})`;
  }
  if (origin.kind !== 'result' || origin.role !== 'score') return null;
  const cell = resultCell(context, origin.row, 'score');
  return `IF(ISNUMBER(${cell}),${points(context, cell)}&${quoted(after)},${quoted(otherwise)})`;
}

/** 100%, 0%, or two decimals, as `scoreRateFigure` prints it. */
function rateText(rate: string): string {
  const rounded = `ROUND(${rate},4)`;
  return `IF(OR(${rate}=1,${rounded}=0),TEXT(${rounded},"0%"),TEXT(${rounded},"0.00%"))`;
}

function scoreRateTerm({ row, scoreRate }: ScoredIndicator, before: string, context: SlotContext): string | null {
  if (row.weight === null || (scoreRate === null && isTyped(row.score))) return null;
  const [score, weight] = [resultCell(context, row.row, 'score'), own(context, row.weight.address)];
  const rate = rateText(`${points(context, score)}/${weight}`);
  return `IF(ISNUMBER(${score}),IF(${weight}>0,${quoted(before)}&${rate},""),"")`;
}

const LINE_COLUMN = { weight: 'C', score: 'D', scoreRate: 'E' } as const;

function lineTerm(place: number, of: keyof typeof LINE_COLUMN, otherwise: string, { scoreLines }: SlotContext): string | null {
  if (scoreLines === null) return null;
  const cell = `${sheetReference(TABLE_2_1.name)}${LINE_COLUMN[of]}${rowOfLine(place) + 1}`;
  return `IF(ISNUMBER(${cell}),${of === 'scoreRate' ? rateText(cell) : `${cell}&""`},${quoted(otherwise)})`;
}

/** So many ranges still make a sentence that a person can read in the formula bar. */
const MOST_RANGES = 12;

function groupTerm(
  { indicators }: ScoreLine,
  of: keyof typeof LINE_COLUMN,
  otherwise: string,
  { scorecard: { table, rules } }: SlotContext,
): string | null {
  const weights = foreignRanges(table, indicators, 'weight');
  const scores = foreignRanges(table, countedIndicators(indicators), 'score');
  if (scores.length === 0 || weights.length + scores.length > MOST_RANGES) return null;
  const weight = `ROUND(SUM(${weights.join(',')}),4)`;
  if (of === 'weight') return `${weight}&""`;
  const score = `ROUND(SUM(${scores.join(',')}),${rules.totals === 'A' ? 4 : rules.scorePlaces})`;
  const none = `COUNT(${scores.join(',')})=0`;
  if (of === 'score') return `IF(${none},${quoted(otherwise)},${score}&"")`;
  return `IF(OR(${none},${weight}=0),${quoted(otherwise)},${rateText(`${score}/${weight}`)})`;
}

function countTerm({ scorecard: { table }, indicators }: SlotContext): string | null {
  const count = completedCount(table, indicators);
  return count === null ? null : `(${count})`;
}

/** 表2-1 says it under its last line. */
function gradeTerm(otherwise: string, { scoreLines }: SlotContext): string | null {
  if (scoreLines === null) return null;
  const note = `SUBSTITUTE(${sheetReference(TABLE_2_1.name)}A${rowOfLine(scoreLines) + 1},"${GRADE_LEAD}","")`;
  return `IF(LEFT(${note},2)="待定",${quoted(otherwise)},${note})`;
}

function numberTerm({ reading, after, otherwise }: Extract<SlotSource, { kind: 'number' }>, cell: string): string {
  const operand = bareOperand(reading, cell);
  const number = reading.percent ? `ROUND(${times(operand, reading.scale)}*100,10)` : operand;
  const shown = `${number}&${quoted(after)}`;
  return `IF(LEN(${cell})=0,${quoted(otherwise)},${reading.source.kind === 'cell' ? `IF(ISNUMBER(${cell}),${shown},NA())` : shown})`;
}

function heldTerm(text: string, cells: readonly TableCell[], context: SlotContext): string {
  const conditions = cells.map(({ address, value }) => {
    const cell = own(context, address);
    const content = literalOf(value);
    if (content === null || value === '') return [`LEN(${cell})=${String(value).length}`];
    // A blank cell equals 0.
    return typeof value === 'number' ? [`ISNUMBER(${cell})`, `${cell}=${content}`] : [`${cell}=${content}`];
  });
  return `IF(AND(${conditions.flat().join(',')}),${quoted(text)},NA())`;
}

/** "'资金'!B2:B9,'资金'!B12": cells of one column that follow each other as one range; `null` where that names more than a person reads. */
function listed(cells: readonly { readonly sheet: string; readonly cell: string }[]): string | null {
  const ranges: { sheet: string; letters: string; from: number; to: number }[] = [];
  for (const { sheet, cell } of cells) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const [last, row] = [ranges.at(-1), Number(digits)];
    if (last?.sheet === sheet && last.letters === letters && last.to === row - 1) last.to = row;
    else ranges.push({ sheet, letters, from: row, to: row });
  }
  if (ranges.length > MOST_RANGES) return null;
  const rangeOf = ({ letters, from, to }: (typeof ranges)[number]) =>
    from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
  return ranges.map((range) => sheetReference(range.sheet) + rangeOf(range)).join(',');
}

function amountTerm(cells: Parameters<typeof listed>[0], otherwise: string): string | null {
  const amounts = listed(cells);
  return amounts === null ? null : `IF(COUNT(${amounts})=0,${quoted(otherwise)},TEXT(ROUND(SUM(${amounts}),2),"#,##0.00"))`;
}

function spendingRateTerm({ budget, spent, otherwise }: Extract<SlotSource, { kind: 'spending-rate' }>): string | null {
  const [budgets, spendings] = [listed(budget), listed(spent)];
  if (budgets === null || spendings === null) return null;
  return `IF(SUM(${budgets})>0,${rateText(`SUM(${spendings})/SUM(${budgets})`)},${quoted(otherwise)})`;
}

/** The reason with its full stop, or the gap as long as one is owed. */
function reasonTerm(indicator: ScoredIndicator, gap: string, context: SlotContext): string {
  const asked = `IF(${owed(indicator, context)},${quoted(gap)},"")`;
  if (indicator.row.reason === undefined) return asked;
  const cell = own(context, indicator.row.reason.address);
  return `IF(LEN(${cell})=0,${asked},${cell}&IF(ISNUMBER(FIND(RIGHT(${cell},1),"。！？；.!?")),"","。"))`;
}

/** Points lost, or a target far exceeded (the field's rule 10). */
function owed({ row, weight, rule, completion, score, unexplained }: ScoredIndicator, context: SlotContext): string {
  const cell = resultCell(context, row.row, 'score');
  const isScored = row.weight !== null && weight !== null && !(score === null && isTyped(row.score));
  const short = isScored ? [`AND(ISNUMBER(${cell}),N(${points(context, cell)})<${own(context, row.weight.address)})`] : [];
  if (rule !== 'ratio' || completion === null || isReversed({ completion }) || completion.direction === 'lower') return orOf(short);
  if (isTyped(row.completionRate)) return orOf([...short, unexplained ? 'TRUE' : 'FALSE']);
  const rate = resultCell(context, row.row, 'completionRate');
  return orOf([...short, `ROUND(N(${rate}),12)>=${completion.rules.overFulfilment.reasonFrom}`]);
}

function orOf(conditions: readonly string[]): string {
  return conditions.length > 1 ? `OR(${conditions.join(',')})` : (conditions[0] ?? 'FALSE');
}
