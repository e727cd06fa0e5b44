import { type IndicatorTableData, isReversed } from '../../report';
import { live, type Live } from '../blueprint/live';
import type { PlacedTable } from '../blueprint/placed-table';
import { foreignRanges } from '../blueprint/references';

const LEAD = ['共设置绩效指标 ', ' 个，截至评价日完成 ', ' 个。'] as const;
/** So many terms still make a formula that a person can read. */
const MOST_RANGES_IN_FORMULA = 12;

/**
 * "42 indicators set, 35 completed": completed is a rate of 100 % or more, or of 100 % or less where lower is better. Counted on the exact
 * rates of the indicator table, since 99.996 % prints as 100.00 %.
 * @param numbers the cells of 序号, one for each indicator
 */
export function leadSentence(table: PlacedTable, { rows, completed }: IndicatorTableData, numbers: string): Live {
  const [before, between, after] = LEAD;
  const said = `${before}${rows.length}${between}${completed}${after}`;
  const count = completedCount(table, { rows, completed });
  if (count === null) return live(said, said);
  return live(`="${before}"&COUNT(${numbers})&"${between}"&(${count})&"${after}"`, said);
}

/** How many indicators are completed, as terms of a formula; `null` where it would name more cells than a person can read. */
export function completedCount(table: PlacedTable, { rows }: IndicatorTableData): string | null {
  const indicators = rows.map(({ indicator }) => indicator);
  const reversed = indicators.filter(isReversed);
  const ranges = foreignRanges(table, indicators, 'completionRate');
  if (ranges.length + reversed.length > MOST_RANGES_IN_FORMULA) return null;
  const reached = ranges.map((range) => `COUNTIF(${range},">=1")`);
  const turned = reversed
    .flatMap((one) => foreignRanges(table, [one], 'completionRate'))
    .map((cell) => `COUNTIF(${cell},"<1")-COUNTIF(${cell},">1")`);
  return [...reached, ...turned].join('+');
}
