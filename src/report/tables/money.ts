import { type Decimal, fromDigits, type FundTable, type NumberReading, ONE, type ScoredIndicator, SPENDING_RATE } from '../../scoring';
import { type FundLine, fundLines } from './fund-tables';

/** The money of a report: what 表1-1, 表2-2 and the paragraph on spending say. */
export interface Money {
  readonly table: FundTable;
  readonly lines: readonly FundLine[];
  /** 万元, as the captions have it; "" where they do not say. */
  readonly unit: string;
  /** `false`: the one project goes by its name in 报告信息, as the workbook has no table of projects. */
  readonly isNamed: boolean;
}

/** The fund table, or, without one, the row 资金支出率 or 预算执行率 where budget and spending stand in it as amounts. */
export function moneyOf(
  funds: { readonly table: FundTable; readonly lines: readonly FundLine[] } | null,
  sheet: string,
  indicators: readonly ScoredIndicator[],
  project: string,
): Money | null {
  if (funds !== null) return { ...funds, unit: moneyUnitIn(funds.table.captions.budget), isNamed: true };
  const row = indicators.find((one) => SPENDING_RATE.test(one.row.name) && isAmount(one.target) && isAmount(one.actual))?.row;
  if (row === undefined || typeof row.target.value !== 'number' || typeof row.actual.value !== 'number') return null;
  const unit = moneyUnitIn(row.name);
  const captions = { name: '一级项目', budget: withUnit('年度预算经费', unit), spent: withUnit('实际支出金额', unit) };
  const table = { sheet, captions, rows: [{ name: project, nameAddress: row.nameAddress, budget: row.target, spent: row.actual }] };
  return { table, lines: fundLines(table), unit, isNamed: false };
}

function isAmount(reading: ScoredIndicator['target']): reading is NumberReading {
  return reading.kind === 'number' && !reading.percent;
}

/** "万元" in "预算金额（万元）"; "" where a caption names no unit of money. */
export function moneyUnitIn(caption: string): string {
  return /[（(]\s*([百千万亿]*元)\s*[）)]/.exec(caption)?.[1] ?? '';
}

const SIZES: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' };

/** So many 元 a unit of money is: 10000 for "万元". */
export function yuanIn(unit: string): Decimal {
  return [...unit].reduce((size, character) => size.times(fromDigits(SIZES[character] ?? '1')), ONE);
}

function withUnit(caption: string, unit: string): string {
  return unit === '' ? caption : `${caption}（${unit}）`;
}
