/** The one door of the stand-in Excel for whatever runs in Node; `browser.ts` is the same for a page. */
export { openXlsx, writeXlsx } from './vendor';
export { areaFromA1 } from './book/area';
export type { Book, Cell, CellContent, CellValue, Sheet } from './book/book';
export { newBook } from './book/new-book';
export { at, put } from './book/sheet-shorthand';
export { type AddinServer, serveAddin } from './host/addin-server';
export { ExcelWindow } from './host/excel-window';
export { type ExcelOptions, openExcel } from './host/open-excel';
export { originOf } from './xlsx/file-origin';
export { FileLoss, PackageFault } from './xlsx/file-loss';
export { FileProblem } from './xlsx/file-problem';
export { packed, partText, partsOf, setPartText } from './xlsx/package-parts';
export { packageProblems } from './xlsx/package-problems';
export { schemaProblems, workbookSchemas } from './xlsx/package-schema';
export { readBook } from './xlsx/read-book';
export { writeBook } from './xlsx/write-book';
