import { at, newBook, put, type Sheet, writeBook } from '../../excel';
import { type Outcome } from '../outcome';
import type { TotalsTask } from '../task';
import { writeWhole } from '../write-whole';
import { note } from './done-record';
import type { TotalsRow } from './totals-row';

const SHEET = '总表';
const HEADER = ['序号', '工作簿', '工作表', '分值', '总得分', '得分率', '等级', '错误', '提醒', '说明', '备注'];
const WIDTHS = [36, 240, 130, 50, 56, 62, 46, 40, 40, 40, 320];
const FIRST_ROW = 3;
/** It is made anew by every batch. */
const NO_ORIGIN = '';
const LAST_COLUMN = 'K';

/** Writes the workbook of all totals, a row a table; rates and means are native formulas. */
export async function writeTotals({ rows, output }: TotalsTask): Promise<Outcome> {
  const book = newBook([SHEET]);
  try {
    fill(book.sheets[0]!, rows);
    await book.calculate();
    const bytes = await writeBook(book);
    note(output, bytes, NO_ORIGIN, null);
    return (await writeWhole(output, bytes)) ?? { ok: true, data: null, summary: [] };
  } finally {
    book.dispose();
  }
}

function fill(sheet: Sheet, rows: readonly TotalsRow[]): void {
  const lastRow = FIRST_ROW + rows.length - 1;
  const totalRow = lastRow + 1;
  put(sheet, 'A1', [['总表']]);
  put(sheet, 'A2', [HEADER]);
  put(
    sheet,
    `A${FIRST_ROW}`,
    rows.map((row, index) => cellsOf(row, index + 1, FIRST_ROW + index)),
  );
  put(sheet, `A${totalRow}`, [meanCells(FIRST_ROW, lastRow)]);
  const all = at(`A2:${LAST_COLUMN}${totalRow}`);
  const line = { style: 'thin', color: '#000000' } as const;
  sheet.restyle(all, {
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    borders: { top: line, bottom: line, left: line, right: line },
  });
  for (const column of ['B', 'C', 'K']) sheet.restyle(at(`${column}${FIRST_ROW}:${column}${lastRow}`), { horizontal: 'left' });
  sheet.merge(at(`A1:${LAST_COLUMN}1`));
  sheet.restyle(at('A1'), { bold: true, fontSize: 16, horizontal: 'center' });
  sheet.restyle(at(`A2:${LAST_COLUMN}2`), { bold: true });
  sheet.restyle(at(`A${totalRow}:${LAST_COLUMN}${totalRow}`), { bold: true });
  sheet.restyle(at(`E${FIRST_ROW}:E${totalRow}`), { numberFormat: '0.00' });
  sheet.restyle(at(`F${FIRST_ROW}:F${totalRow}`), { numberFormat: '0.00%' });
  WIDTHS.forEach((points, column) => sheet.setColumnWidth(column, 1, points));
  sheet.frozen = { rows: 2, columns: 0 };
  Object.assign(sheet.pageSetup, { orientation: 'landscape', paperSize: 9, scale: { wide: 1, tall: null }, titleRows: [1, 1] });
}

/** A file's name is a text whatever it begins with, which `put` would take for a formula. */
const named = (text: string) => (text.startsWith('=') ? `'${text}` : text);

function cellsOf(row: TotalsRow, number: number, rowNumber: number) {
  if ('problem' in row) return [number, named(row.file), row.sheet ?? '', ...Array<null>(7).fill(null), row.problem];
  const { error, warning, info } = row.findings;
  const rate = `=IF(AND(ISNUMBER(E${rowNumber}),N(D${rowNumber})>0),ROUND(E${rowNumber}/D${rowNumber},4),"")`;
  const note = row.complete ? '' : '还有指标没有得分，总得分不完整。';
  return [number, named(row.file), named(row.sheet), row.weight, row.score, rate, row.grade, error, warning, info, note];
}

/** A total counts for the mean where it is complete, and so has a grade. */
function meanCells(first: number, last: number) {
  const cells = (column: string) => `${column}${first}:${column}${last}`;
  const mean = (column: string, places: number) =>
    `=IF(COUNTIF(${cells('G')},"?*")=0,"",ROUND(AVERAGEIF(${cells('G')},"?*",${cells(column)}),${places}))`;
  const scored = `="已评分 "&COUNT(${cells('E')})&" 张，其中完整 "&COUNTIF(${cells('G')},"?*")&" 张"`;
  const sums = ['H', 'I', 'J'].map((column) => `=SUM(${cells(column)})`);
  return ['', '完整的平均', scored, null, mean('E', 2), mean('F', 4), null, ...sums, null];
}
