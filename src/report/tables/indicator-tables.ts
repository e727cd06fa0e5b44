import { plannedIndicators, type ScoredIndicator, type TableCell } from '../../scoring';
import type { Figure } from '../numbers/figure';
import { isPrintedCompleted, printedRate } from '../numbers/result-figures';

/** A row of 表1-2 (up to the target) and of 表2-3 (all of it). */
export interface IndicatorTableRow {
  readonly indicator: ScoredIndicator;
  /** 序号, from 1. */
  readonly number: number;
  readonly group: string;
  /** The rows that its 二级指标 spans from here on; 0 where an earlier row's span covers it. */
  readonly groupSpan: number;
  readonly name: string;
  /** As the staff typed them. */
  readonly target: TableCell;
  readonly actual: TableCell;
  readonly completionRate: Figure;
}

/** Every indicator but those of 过程, with the count that stands over 表2-3. */
export interface IndicatorTableData {
  readonly rows: readonly IndicatorTableRow[];
  readonly completed: number;
}

export function indicatorTable(indicators: readonly ScoredIndicator[]): IndicatorTableData {
  const own = plannedIndicators(indicators);
  const spans = groupSpans(own);
  const rows = own.map((indicator, index): IndicatorTableRow => {
    const { name, target, actual } = indicator.row;
    const place = { number: index + 1, group: indicator.group, groupSpan: spans[index] ?? 0 };
    return { indicator, ...place, name, target, actual, completionRate: printedRate(indicator) };
  });
  return { rows, completed: own.filter(isPrintedCompleted).length };
}

/** Rows that follow each other with the same 一级指标 and 二级指标 share one cell. */
function groupSpans(indicators: readonly ScoredIndicator[]): number[] {
  const spans = indicators.map(() => 0);
  let start = 0;
  indicators.forEach((one, index) => {
    const first = indicators[start];
    if (first === undefined || first.category !== one.category || first.group !== one.group) start = index;
    spans[start] = (spans[start] ?? 0) + 1;
  });
  return spans;
}
