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

/** Opens a workbook with the add-in beside it: Microsoft's own office.js in a page of jsdom, over the stand-in workbook. */
export async function openExcel({ addin, ...settings }: ExcelOptions): Promise<ExcelWindow> {
  const server = await serveAddin(addin ? { folders: { '/': addin.folder } } : blankSite());
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
