import { shown, type TableCell } from '../../scoring';
import type { Figure } from '../numbers/figure';
import { amountText } from '../numbers/amount';
import type { FundLine } from './fund-tables';
import type { IndicatorTableData } from './indicator-tables';
import type { Money } from './money';
import type { ScoreTableLine } from './table-2-1';

/** The tables of the report, in its order. */
export const TABLE_NUMBERS = ['1-1', '1-2', '2-1', '2-2', '2-3'] as const;

export type TableNumber = (typeof TABLE_NUMBERS)[number];

/** A table as it is printed. */
export interface PrintedTable {
  readonly header: readonly string[];
  /** Without the header. A cell that another one's span covers is "". */
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  /** Shares of the page's width, one for each column. */
  readonly widths: readonly number[];
  /** Columns whose texts begin at the left. */
  readonly left: readonly number[];
}

/** A cell that spans several, by its place in `rows` from 0. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type PrintedTables = Readonly<Record<TableNumber, PrintedTable>>;

interface Printed {
  readonly scores: readonly ScoreTableLine[];
  readonly indicators: IndicatorTableData;
  readonly money: Money | null;
}

/** All five; those of money have no rows where nothing is known of it. */
export function printedTables({ scores, indicators, money }: Printed): PrintedTables {
  return {
    '1-1': table11(money),
    '1-2': table12(indicators),
    '2-1': table21(scores),
    '2-2': table22(money),
    '2-3': table23(indicators),
  };
}

function table11(money: Money | null): PrintedTable {
  const captions = money?.table.captions ?? { name: '一级项目', budget: '年度预算经费' };
  const rows = (money?.lines ?? []).map(({ name, budget }) => [name, amountOf(budget)]);
  return { header: [captions.name, captions.budget], rows, spans: [], widths: [60, 40], left: [] };
}

function table22(money: Money | null): PrintedTable {
  const captions = money?.table.captions ?? { name: '一级项目', budget: '年度预算金额', spent: '实际支出金额' };
  const rows = (money?.lines ?? []).map(({ name, budget, spent, rate }: FundLine) => [name, amountOf(budget), amountOf(spent), rate.text]);
  return { header: [captions.name, captions.budget, captions.spent, '支出率'], rows, spans: [], widths: [40, 23, 23, 14], left: [] };
}

function table12({ rows }: IndicatorTableData): PrintedTable {
  return {
    header: ['序号', '二级指标', '三级指标', '目标值'],
    rows: rows.map(({ number, group, groupSpan, name, target }) => [
      String(number),
      groupSpan > 0 ? group : '',
      plain(name),
      textOf(target),
    ]),
    spans: groupSpans(rows),
    widths: [9, 20, 52, 19],
    left: [2],
  };
}

function table23({ rows }: IndicatorTableData): PrintedTable {
  return {
    header: ['序号', '二级指标', '三级指标', '目标值', '完成值', '完成率'],
    rows: rows.map(({ number, group, groupSpan, name, target, actual, completionRate }) => [
      ...[String(number), groupSpan > 0 ? group : '', plain(name)],
      ...[textOf(target), textOf(actual), completionRate.text],
    ]),
    spans: groupSpans(rows),
    widths: [7, 15, 34, 15, 14, 15],
    left: [2],
  };
}

function groupSpans(rows: IndicatorTableData['rows']): Span[] {
  return rows.flatMap(({ groupSpan }, row) => (groupSpan > 1 ? [{ row, column: 1, rowSpan: groupSpan, columnSpan: 1 }] : []));
}

function table21(lines: readonly ScoreTableLine[]): PrintedTable {
  const spans = lines.flatMap(({ kind, addends }, row): Span[] => {
    if (kind === 'total') return [{ row, column: 0, rowSpan: 1, columnSpan: 2 }];
    return kind === 'section' && addends.length > 0 ? [{ row, column: 0, rowSpan: 1 + addends.length, columnSpan: 1 }] : [];
  });
  const rows = lines.map((line) => [...labels(line), line.weight.text, line.score.text, line.scoreRate.text]);
  return { header: ['一级指标', '二级指标', '分值', '自评得分', '得分率'], rows, spans, widths: [24, 28, 14, 17, 17], left: [] };
}

function labels({ kind, name }: ScoreTableLine): [string, string] {
  switch (kind) {
    case 'total':
      return [name, ''];
    case 'section':
      return [name, '合计'];
    case 'part':
      return ['', name];
  }
}

function amountOf({ printed }: Figure): string {
  return printed === null ? '' : amountText(printed);
}

function textOf(cell: TableCell): string {
  return plain(shown(cell));
}

function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, '').trim();
}
