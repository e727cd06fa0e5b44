import { dirname, join } from 'node:path';
import { serveAddin, type Site } from './addin-server';
import { ExcelWindow, type ExcelSettings } from './excel-window';

export interface ExcelOptions extends ExcelSettings {
  /** A built add-in's folder and its page; without it, an empty page that only loads office.js. */
  readonly addin?: { readonly folder: string; readonly page: string };
}

const OFFICE_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const BLANK_PAGE = '/blank.html';
const BLANK_HTML = '<!doctype html><meta charset="utf-8"><title>office.js</title><script src="office/office.js"></script>';

/**
 * The same address each time, so that the scripts of the page, which are the same as well, are compiled once in a process and not once for
 * each window. Workers of the test runner begin apart from each other.
 */
const FIRST_PORT = 41_000 + 50 * Number(process.env['JEST_WORKER_ID'] ?? 0);

/** Opens a workbook with the add-in beside it: Microsoft's own office.js in a page of jsdom, over the stand-in workbook. */
export async function openExcel({ addin, ...settings }: ExcelOptions): Promise<ExcelWindow> {
  const server = await serveAddin({ ...(addin ? { folders: { '/': addin.folder } } : blankSite()), firstPort: FIRST_PORT });
  const excel = new ExcelWindow(settings, () => server.close());
  try {
    await excel.load(`${server.origin}${addin ? `/${addin.page}` : BLANK_PAGE}`);
    return excel;
  } catch (problem) {
    excel.close();
    throw problem;
  }
}

function blankSite(): Site {
  return { folders: { '/office/': OFFICE_FOLDER }, pages: { [BLANK_PAGE]: BLANK_HTML } };
}
