import {
  compareDays,
  type DateReading,
  type NumberReading,
  type Reading,
  type ScoredIndicator,
  shown,
  type TableCell,
} from '../../scoring';
import type { ReportFacts } from '../facts/report-facts';
import type { IndicatorFigures } from './indicator-figures';
import { type NamePhrase, namePhrase } from './indicator-name';
import { GAPS, IN_TIME, LATE, relationWords, subject } from './phrases';
import type { Piece } from './piece';

/** What the report says of one indicator: weight, score, score rate, what was planned and reached, and why it differs. */
export function indicatorParagraph(figures: IndicatorFigures, facts: ReportFacts): Piece[] {
  const { indicator } = figures;
  const name = namePhrase(indicator);
  const [planned, reached] = [plannedPieces(indicator, name), reachedPieces(indicator, name)];
  return [...standingPieces(figures), subject(facts), ...planned, '，', ...reached, '。', reasonPiece(indicator)];
}

/** "…指标分值为 1.34 分，自评得分 1.11 分，得分率为 82.84%。" */
export function standingPieces({ indicator, weight, score, scoreRate }: IndicatorFigures): Piece[] {
  const name = withoutBreaks(indicator.row.name);
  const before = '，得分率为 ';
  return [
    `${/指标$/.test(name) ? name : `${name}指标`}分值为 `,
    {
      text: weight.text === '' ? GAPS.weight : `${weight.text} 分`,
      source: { kind: 'figure', figure: weight, after: ' 分', otherwise: GAPS.weight },
    },
    '，自评得分 ',
    {
      text: score.text === '' ? GAPS.score : `${score.text} 分`,
      source: { kind: 'figure', figure: score, after: ' 分', otherwise: GAPS.score },
    },
    { text: scoreRate.text === '' ? '' : before + scoreRate.text, source: { kind: 'score-rate', indicator, before } },
    '。',
  ];
}

function plannedPieces({ row: { target: cell }, target }: ScoredIndicator, { words, isDone, unit }: NamePhrase): Piece[] {
  switch (target.kind) {
    case 'number': {
      if (isDone && isZero(target)) return [held(`未计划${words}（目标值为 ${sayAmount(target, unit)}）`, cell)];
      const relation = relationWords(target.relation, isCounted(target, isDone)) || (isDone ? '' : target.percent ? '达到' : '为');
      return [`计划${words}${relation} `, number(cell, target, unit, GAPS.target)];
    }
    case 'range':
      return [`计划${words}在 `, held(target.text, cell), ' 之间'];
    case 'date':
      return [isDone || !/时间|日期|期限$/.test(words) ? `计划${words}的完成时间为` : `计划${words}为`, held(target.text, cell)];
    case 'empty':
      return [`计划${words}`, { text: GAPS.target, source: { kind: 'held', cells: [cell] } }];
    case 'level':
    case 'words':
    case 'error':
    case 'unreadable':
      return [`${words}计划达到`, held(quoted(target, cell), cell)];
  }
}

/** A bare 0 or ≥0 was never meant to be reached; =0 and ≤0 are bounds. */
function isZero({ value, relation }: NumberReading): boolean {
  return value.eq(0) && (relation === 'none' || relation === 'at-least');
}

function reachedPieces({ row, target, actual }: ScoredIndicator, { words, isDone, unit }: NamePhrase): Piece[] {
  const cell = row.actual;
  switch (actual.kind) {
    case 'number': {
      const relation = relationWords(actual.relation, isCounted(actual, isDone));
      return [isDone ? `实际${words}${relation} ` : `实际${relation || '为'} `, number(cell, actual, unit, GAPS.actual)];
    }
    case 'range':
      return ['实际为 ', held(actual.text, cell)];
    case 'date':
      return ['实际完成时间为', held(actual.text + punctuality(target, actual), row.target, cell)];
    case 'empty':
      return ['实际', { text: GAPS.actual, source: { kind: 'held', cells: [cell] } }];
    case 'level':
      return ['实际', held(inTime(target, actual.level === 'achieved') ?? quoted(actual, cell), row.target, cell)];
    case 'words':
    case 'error':
    case 'unreadable':
      return ['实际为', held(quoted(actual, cell), cell)];
  }
}

function punctuality(target: Reading, actual: DateReading): string {
  if (target.kind !== 'date') return '';
  return compareDays(actual.last, target.last) > 0 ? LATE : `，${IN_TIME}`;
}

/** 完成 against a date is done in time. */
function inTime(target: Reading, achieved: boolean): string | null {
  return target.kind === 'date' && achieved ? IN_TIME : null;
}

function quoted(reading: Reading, cell: TableCell): string {
  const text = withoutBreaks('text' in reading ? reading.text : shown(cell)).replace(/[。；;]$/, '');
  return reading.kind === 'level' && !/未/.test(text)
    ? text.replace(/^(?!已|部分|基本|全部)/, '已')
    : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function held(text: string, ...cells: readonly TableCell[]): Piece {
  return { text: withoutBreaks(text), source: { kind: 'held', cells } };
}

function number(cell: TableCell, reading: NumberReading, unit: string, otherwise: string): Piece {
  if (reading.source.kind === 'none') return held(sayAmount(reading, unit), cell);
  return { text: sayAmount(reading, unit), source: { kind: 'number', cell, reading, after: unitAfter(reading, unit), otherwise } };
}

/** "600 件", "0.63 亿元", "95%". */
function sayAmount(reading: NumberReading, unit: string): string {
  const { percent, value, amount } = reading;
  return (percent ? value.times(100) : amount).toFixed() + unitAfter(reading, unit);
}

function unitAfter({ percent, multiplier, unit }: NumberReading, named: string): string {
  if (percent) return '%';
  const words = multiplier + (unit?.name ?? named);
  return words === '' ? '' : ` ${words}`;
}

function isCounted({ percent, unit }: NumberReading, isDone: boolean): boolean {
  return !percent && (unit === null ? isDone : unit.dimension === 'count');
}

export function reasonPiece(indicator: ScoredIndicator): Piece {
  const { row, unexplained } = indicator;
  const reason = row.reason === undefined || row.reason.value === '' ? '' : withoutBreaks(shown(row.reason));
  const text = reason === '' ? (unexplained ? GAPS.reason : '') : /[。！？；.!?]$/.test(reason) ? reason : `${reason}。`;
  return { text, source: { kind: 'reason', indicator, gap: GAPS.reason } };
}

function withoutBreaks(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
