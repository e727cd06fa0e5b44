import type { FundRow, FundTable } from '../../scoring';
import { builtSheet } from '../../sheets';
import { findHeaders } from '../tables/find-header';
import { tableCellAt, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';

const NAME = /^(一级项目|项目名称|资金名称|项目)$/;
const BUDGET = /^(\d{4}年度?)?(年度)?(全年)?(预算|预算安排)(金额|数|经费|资金)?$/;
const SPENT = /^(\d{4}年度?)?(年度)?(全年)?(实际)?(支出|执行)(金额|数|资金)$/;
const TOTAL = /^(合计|总计|小计)$/;

/** The fund table of the scored sheet, else the first one on another sheet; `null` where the book has none. */
export function fundTableOf(sheet: SheetSnapshot, book: BookSnapshot): FundTable | null {
  const foreign = book.own.filter((own) => builtSheet(own) === null);
  for (const candidate of [sheet, ...book.beginnings, ...foreign]) {
    const fund = findFundTable(candidate);
    if (fund !== null) return fund;
  }
  return null;
}

/**
 * Where a book has several indicator tables, money on another sheet may be that of any of them, or of all: a table takes what stands on its own
 * sheet, where that has no other table.
 */
export function ownFundTable(sheet: SheetSnapshot): FundTable | null {
  return findHeaders(sheet).length > 1 ? null : findFundTable(sheet);
}

/** The first table of the sheet whose header says project, budget and spending; `null` when it has none. */
function findFundTable(sheet: SheetSnapshot): FundTable | null {
  for (const [gridRow, cells] of sheet.values.entries()) {
    const captions = cells.map((cell) => bare(String(cell)));
    const [name, budget, spent] = [NAME, BUDGET, SPENT].map((pattern) => captions.findIndex((caption) => pattern.test(caption)));
    if (name === undefined || budget === undefined || spent === undefined || Math.min(name, budget, spent) < 0) continue;
    const rows = [...fundRows(sheet, gridRow + 1, { name, budget, spent })];
    if (rows.length === 0) continue;
    const caption = (column: number) => String(cells[column] ?? '').replace(/\s*\n\s*/g, '');
    return { sheet: sheet.name, captions: { name: caption(name), budget: caption(budget), spent: caption(spent) }, rows };
  }
  return null;
}

/** Rows down to the first blank one; 合计 rows are worked out anew. */
function* fundRows(sheet: SheetSnapshot, from: number, columns: { name: number; budget: number; spent: number }): Generator<FundRow> {
  for (let gridRow = from; gridRow < sheet.values.length; gridRow += 1) {
    const at = (column: number) => tableCellAt(sheet, gridRow, column);
    const [name, budget, spent] = [at(columns.name), at(columns.budget), at(columns.spent)];
    if (budget.value === '' && spent.value === '') return;
    const label = String(name.value).trim();
    if (!TOTAL.test(label.replace(/\s/g, ''))) yield { name: label, nameAddress: name.address, budget, spent };
  }
}

/** "2023 年度预算金额（万元）" without spaces and brackets. */
function bare(caption: string): string {
  return caption
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\([^)]*\))+$/, '');
}
