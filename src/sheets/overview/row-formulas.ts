import { type Budget, budgetRow, type OverviewRow, type Report } from '../../report';
import { numberIn } from '../blueprint/live';
import { cellAddress, sheetReference } from '../blueprint/blueprint';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { COMPLETE } from '../table-2-1/line-formulas';
import { rowOfLine } from '../table-2-1/printed-lines';
import { cellsOf, spendingKnown, spendingRate } from '../table-2-1/spending-formulas';
import { completedCount } from '../table-2-3/lead-sentence';

/** A table and the sheets that say what it comes to. */
export interface OverviewSource {
  readonly scorecard: PlacedScorecard;
  readonly report: Report;
  /** The names of its 表2-1, 表2-3 and 核对; `null` for one that is not built. */
  readonly sheets: { readonly scores: string | null; readonly indicators: string | null; readonly check: string | null };
  /** Rows of its 核对. */
  readonly checkLines: number;
}

/** What a line of the overview says, as formulas over the sheets of its table. */
export interface RowFormulas {
  readonly link: string;
  readonly weight: string;
  readonly score: string;
  /** True while every indicator has a score. */
  readonly complete: string;
  readonly count: string;
  readonly completed: string;
  readonly budget: string;
  readonly spendingRate: string;
  readonly findings: string;
}

/** First row of 表2-3 and of 核对 under their captions, from 1. */
const FIRST_INDICATOR = 4;
const FIRST_FINDING = 3;

export function rowFormulas({ scorecard, report, sheets, checkLines }: OverviewSource, row: OverviewRow, conversion: Budget): RowFormulas {
  const { table } = scorecard;
  const own = sheetReference(table.sheet);
  const total = sheets.scores === null ? null : (column: string) => `${sheetReference(sheets.scores ?? '')}${column}${rowOfLine(0) + 1}`;
  const first = `${own}${cellAddress(table.headerRow - 1, table.lookColumn)}`;
  const { rows } = report.indicators;
  const lastIndicator = FIRST_INDICATOR + rows.length - 1;
  const indicators = sheets.indicators === null ? null : `${sheetReference(sheets.indicators)}A${FIRST_INDICATOR}:A${lastIndicator}`;
  const findings = sheets.check === null ? null : `${sheetReference(sheets.check)}A${FIRST_FINDING}:A${FIRST_FINDING + checkLines - 1}`;
  return {
    link: `=HYPERLINK("#"&CELL("address",${first}),"${row.name.replaceAll('"', '""')}")`,
    weight: total === null ? constant(row.weight) : `=${total('C')}`,
    score: total === null ? constant(row.score) : `=IF(ISNUMBER(${total('D')}),${total('D')},"")`,
    complete: total === null ? (row.grade === null ? 'FALSE' : 'TRUE') : `${total('A')}="${COMPLETE}"`,
    count: indicators === null ? `=${row.count}` : `=COUNT(${indicators})`,
    completed: completedFormula(scorecard, report, row),
    ...moneyFormulas(scorecard, row, conversion),
    findings: findings === null ? '=0' : `=COUNT(${findings})`,
  };
}

/** A formula in any case, so that a later run knows the cell for its own. */
function constant(value: OverviewRow['score']): string {
  return value === null ? '=""' : `=${numberIn(value)}`;
}

function completedFormula({ table }: PlacedScorecard, { indicators }: Report, row: OverviewRow): string {
  const counted = indicators.rows.length === 0 ? null : completedCount(table, indicators);
  return `=${counted ?? row.completed}`;
}

function moneyFormulas(scorecard: PlacedScorecard, row: OverviewRow, conversion: Budget): Pick<RowFormulas, 'budget' | 'spendingRate'> {
  const { table, spending } = scorecard;
  if (spending !== null) {
    return {
      budget: row.budget === null ? '=""' : `=SUM(${cellsOf(spending.fund, 'budget')})${converted(conversion)}`,
      spendingRate: `=IF(${spendingKnown(spending.fund)},${spendingRate(spending.fund)},"")`,
    };
  }
  const money = budgetRow(scorecard);
  if (money === null) return { budget: '=""', spendingRate: '=""' };
  const own = sheetReference(table.sheet);
  const rate = own + cellOf(table, money.row.row, 'completionRate');
  const budget = own + money.row.target.address;
  return {
    budget: row.budget === null ? '=""' : `=IF(ISNUMBER(${budget}),${budget}${converted(conversion)},"")`,
    spendingRate: `=IF(ISNUMBER(${rate}),${rate},"")`,
  };
}

/** Divided by a whole number rather than multiplied by a part: the double comes to the same as the exact figure. */
function converted({ times, over }: Budget): string {
  return `${times.eq(1) ? '' : `*${times.toFixed()}`}${over.eq(1) ? '' : `/${over.toFixed()}`}`;
}
