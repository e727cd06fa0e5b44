import { type Book, type CellValue, type ExcelWindow, newBook } from '../excel';
import { openWithAddin, sheetNamed } from './scoring';

export const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'];
/** 20 of 40 and 40 of 40 points. */
export const RESULT_ROWS = [
  ['产出', '数量指标', '申请专利（件）', 600, 300, 40],
  ['效益', '社会效益指标', '服务企业（家）', 10, 20, 40],
];

/** A book with these sheets, each filled from its second row and column. */
export function bookOf(sheets: Record<string, readonly (readonly CellValue[])[]>): Book {
  const book = newBook(Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) {
    const area = { row: 1, column: 1, rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)) };
    const cells = rows.map((row) => Array.from({ length: area.columnCount }, (_, column) => ({ value: row[column] ?? null })));
    sheetNamed(book, name).write(area, cells);
  }
  return book;
}

/** Opens the book with the add-in, and closes it when `look` has seen enough. */
export async function scored<T>(book: Book, look: (excel: ExcelWindow) => Promise<T> | T): Promise<T> {
  const excel = await openWithAddin(book);
  try {
    return await look(excel);
  } finally {
    excel.close();
    book.dispose();
  }
}
