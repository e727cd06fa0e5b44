import { type Book, type ExcelWindow, openExcel } from '../excel';

/** After so many workbooks the page is opened anew, so that a long batch needs no more memory than a short one. */
const MOST_BOOKS = 50;

/** The built add-in in its page, opened once and then handed from one workbook to the next. */
export class AddinPage {
  private excel: ExcelWindow | null = null;
  private books = 0;

  constructor(private readonly folder: string) {}

  /** Has something done with the add-in beside the book; a page in which that failed is not used again. */
  async over<Result>(book: Book, work: (excel: ExcelWindow) => Promise<Result>): Promise<Result> {
    const excel = await this.turnedTo(book);
    try {
      const result = await work(excel);
      if (this.books >= MOST_BOOKS) this.close();
      return result;
    } catch (problem) {
      this.close();
      throw problem;
    }
  }

  close(): void {
    this.excel?.close();
    this.excel = null;
    this.books = 0;
  }

  private async turnedTo(book: Book): Promise<ExcelWindow> {
    this.books += 1;
    if (this.excel === null) this.excel = await openExcel({ book, addin: { folder: this.folder, page: 'taskpane.html' } });
    else this.excel.switchTo(book);
    return this.excel;
  }
}
