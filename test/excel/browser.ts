/** The door of the stand-in Excel for a page in a browser: the workbook, its wire and its files, without what needs Node. */
export { MAX_COLUMNS, MAX_ROWS, areaBetween, areaFromA1, touches } from './book/area';
export type { Area, Book, Sheet } from './book/book';
export type { RunningUniver } from './book/headless';
export { fromRange, toRange } from './book/ranges';
export { toPixels } from './book/sheet-layout';
export { UniverSheet } from './book/univer-sheet';
export { DARK_THEME, LIGHT_THEME, REQUIREMENT_SETS, type ThemeColors } from './host/excel-defaults';
export { type BridgeSettings, type PageBridge, bridgePage } from './host/page-bridge';
export type { ApiVersion } from './wire/remote';
export { type Counts, Wire } from './wire/wire';
export { formulaMovedBy } from './xlsx/file-formula';
export { originOf } from './xlsx/file-origin';
export { FileLoss } from './xlsx/file-loss';
export { FileProblem } from './xlsx/file-problem';
export { readBook } from './xlsx/read-book';
export { writeBook } from './xlsx/write-book';
export { rangesAfter } from './xlsx/moved-cells';
