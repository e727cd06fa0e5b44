import { type Book, type ExcelWindow, openExcel } from '../excel';

type Host = Pick<typeof globalThis, 'Excel' | 'Office' | 'OfficeExtension'>;

/** Opens a book in the stand-in Excel and lets code under test talk to it as if it ran in the add-in's page. */
export async function inExcel(book: Book, settings: Omit<Parameters<typeof openExcel>[0], 'book'> = {}): Promise<ExcelWindow> {
  const excel = await openExcel({ ...settings, book });
  const { Excel, Office, OfficeExtension } = excel.window as unknown as Host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return excel;
}
