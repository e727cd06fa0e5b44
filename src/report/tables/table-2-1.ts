import type { Decimal, Scorecard, ScoreLine } from '../../scoring';
import { pointsFigure, scoreRateFigure, type Figure, type Origin } from '../numbers/figure';

/** A line of 表2-1: 评价总得分, a section with its 合计, or a part of a section. */
export interface ScoreTableLine {
  readonly kind: 'total' | 'section' | 'part';
  /** 一级指标 of a section, 二级指标 of a part. */
  readonly name: string;
  /** The lines that it adds up, by their place in the table from 0. */
  readonly addends: readonly number[];
  readonly weight: Figure;
  readonly score: Figure;
  readonly scoreRate: Figure;
  readonly line: ScoreLine;
}

/** 评价总得分, then each section with its parts, as the report prints them. */
export function scoreTable({ sections, total }: Pick<Scorecard, 'sections' | 'total'>): ScoreTableLine[] {
  const starts = sections.map((_, index) => 1 + sections.slice(0, index).reduce((sum, { parts }) => sum + 1 + parts.length, 0));
  const lines = sections.flatMap((section, index) => [
    lineOf(
      'section',
      section,
      section.parts.map((_, part) => (starts[index] ?? 0) + 1 + part),
    ),
    ...section.parts.map((part) => lineOf('part', part, [])),
  ]);
  return [lineOf('total', total, starts), ...lines];
}

function lineOf(kind: ScoreTableLine['kind'], line: ScoreLine, addends: readonly number[]): ScoreTableLine {
  return { kind, name: line.name, addends, line, ...lineFigures(line, addends) };
}

/** What is printed of a line, in the table or beside it. */
export function lineFigures(line: ScoreLine, addends: readonly number[]): Pick<ScoreTableLine, 'weight' | 'score' | 'scoreRate'> {
  return {
    weight: pointsFigure(line.weight, originOf(line, addends, 'weight')),
    score: pointsFigure(scoreOf(line), originOf(line, addends, 'score')),
    scoreRate: scoreRateFigure(line.scoreRate, { kind: 'quotient' }),
  };
}

function originOf({ indicators, spending }: ScoreLine, addends: readonly number[], of: 'weight' | 'score'): Origin {
  if (addends.length > 0) return { kind: 'lines', lines: addends };
  if (spending !== null && of === 'score') return { kind: 'fund' };
  return indicators.length === 0 ? { kind: 'rules' } : { kind: 'rows', rows: indicators.map(({ row }) => row.row), of };
}

/** A line of weight 0 has no score rate, and yet a score. */
function scoreOf(line: ScoreLine): Decimal | null {
  const scored = leavesOf(line).some(
    ({ indicators, spending }) => (spending?.rate ?? null) !== null || indicators.some((one) => one.score !== null),
  );
  return scored ? line.score : null;
}

/** The lines that add up nothing but indicators or spending. */
export function leavesOf(line: ScoreLine): ScoreLine[] {
  return line.parts.length === 0 ? [line] : line.parts.flatMap(leavesOf);
}
