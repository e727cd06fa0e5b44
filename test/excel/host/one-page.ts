import { newBook } from '../book/new-book';
import type { ExcelSettings, ExcelWindow } from './excel-window';
import { openExcel } from './open-excel';

/** For a test file: one page with office.js for all its tests, and a fresh workbook (sheet `数据`) for each. */
export function onePage(settings: Partial<ExcelSettings> = {}): { readonly excel: ExcelWindow } {
  let excel: ExcelWindow | undefined;
  beforeAll(async () => {
    excel = await openExcel({ ...settings, book: newBook(['数据']) });
  });
  beforeEach(() => {
    excel!.book.dispose();
    excel!.switchTo(newBook(['数据']));
  });
  afterAll(() => {
    excel?.close();
    excel?.book.dispose();
  });
  return {
    get excel() {
      return excel!;
    },
  };
}

/** The code of the error that a batch ends with; fails when it ends well. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; location: string; message: string }> {
  try {
    await work;
  } catch (problem) {
    const { code, message, debugInfo } = problem as { code: string; message: string; debugInfo?: { errorLocation?: string } };
    return { code, message, location: debugInfo?.errorLocation ?? '' };
  }
  throw new Error('The batch ended without an error.');
}
