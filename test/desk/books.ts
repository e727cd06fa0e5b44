import { at, type Book, newBook, put, writeBook } from '../excel';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as a file chooser takes it. */
export interface BookFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Rows = readonly (readonly (string | number | null)[])[];

export const TABLE = '指标';
export const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '自评得分'];
/** 12, 8 typed by a person, 40 and half of 40: 80 of 100. */
export const ROWS: Rows = [
  ['过程', '资金管理', '资金支出率（万元）', 300, 300, 12, null],
  ['过程', '事项管理', '监管有效性', '监管有效', '监管有效', 8, 8],
  ['产出', '数量指标', '申请专利（件）', 600, 600, 40, null],
  ['效益', '社会效益指标', '服务企业（家）', 10, 5, 40, null],
];

/** The table above with some cells filled in otherwise, by their address. */
export function tableWith(cells: Readonly<Record<string, string | number | null>>): Rows {
  const rows = [HEADER, ...ROWS].map((row) => [...row]);
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = at(address);
    rows[row]?.splice(column, 1, content);
  }
  return rows;
}

export const fileOf = (name: string, bytes: Uint8Array): BookFile => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

/** A workbook with these sheets, each filled from A1 on. @param adjust what else is to be done to it */
export async function bookFile(name: string, sheets: Readonly<Record<string, Rows>>, adjust?: (book: Book) => void): Promise<BookFile> {
  const book = newBook(Object.keys(sheets));
  for (const sheet of book.sheets) if (sheets[sheet.name]?.length) put(sheet, 'A1', sheets[sheet.name] ?? []);
  adjust?.(book);
  await book.calculate();
  const bytes = await writeBook(book);
  book.dispose();
  return fileOf(name, bytes);
}
