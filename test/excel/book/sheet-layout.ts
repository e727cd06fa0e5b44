import type { Worksheet } from '@univerjs/core';
import type { Shift } from './references';
import { without } from './without';

/** Univer measures in pixels of 1/96 inch, the book in points of 1/72 inch. */
export const toPixels = (points: number): number => (points * 96) / 72;
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

const LINE_HEIGHT = 1.3;
/** Width of a digit of an 11 pt font in pixels, as Excel measures columns; a Chinese character is two wide. */
const DIGIT_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;

/** A text and the font size it is set in. */
export interface SetText {
  readonly text: string;
  readonly fontSize: number;
}

/** Widths, heights and hidden rows and columns of one sheet. */
export class SheetLayout {
  constructor(private readonly worksheet: Worksheet) {}

  columnWidth(column: number): number {
    const config = this.worksheet.getConfig();
    return toPoints(config.columnData[column]?.w ?? config.defaultColumnWidth);
  }

  setColumnWidth(from: number, count: number, points: number): void {
    const { columnData } = this.worksheet.getConfig();
    for (let column = from; column < from + count; column++) columnData[column] = { ...columnData[column], w: toPixels(points) };
  }

  rowHeight(row: number): number {
    const config = this.worksheet.getConfig();
    const data = config.rowData[row];
    return toPoints((isOn(data?.ia) ? data?.ah : data?.h) ?? config.defaultRowHeight);
  }

  /** Whether a row's height was set, rather than left to follow what stands in it. */
  rowHeightIsSet(row: number): boolean {
    const data = this.worksheet.getConfig().rowData[row];
    return data?.h !== undefined && !isOn(data.ia);
  }

  columnWidthIsSet(column: number): boolean {
    return this.worksheet.getConfig().columnData[column]?.w !== undefined;
  }

  setRowHeight(from: number, count: number, points: number): void {
    const { rowData } = this.worksheet.getConfig();
    for (let row = from; row < from + count; row++) rowData[row] = { ...rowData[row], h: toPixels(points), ia: 0 };
  }

  get standardWidth(): number {
    return toPoints(this.worksheet.getConfig().defaultColumnWidth);
  }

  get standardHeight(): number {
    return toPoints(this.worksheet.getConfig().defaultRowHeight);
  }

  resetColumnWidth(from: number, count: number): void {
    const { columnData } = this.worksheet.getConfig();
    for (let column = from; column < from + count; column++) columnData[column] = without(columnData[column] ?? {}, 'w');
  }

  resetRowHeight(from: number, count: number): void {
    const { rowData } = this.worksheet.getConfig();
    for (let row = from; row < from + count; row++) rowData[row] = without(rowData[row] ?? {}, 'h', 'ia', 'ah');
  }

  columnHidden(column: number): boolean {
    return isOn(this.worksheet.getConfig().columnData[column]?.hd);
  }

  rowHidden(row: number): boolean {
    return isOn(this.worksheet.getConfig().rowData[row]?.hd);
  }

  /** The rows and columns that have a size or are hidden. */
  describedColumns(): number[] {
    return Object.keys(this.worksheet.getConfig().columnData).map(Number);
  }

  describedRows(): number[] {
    return Object.keys(this.worksheet.getConfig().rowData).map(Number);
  }

  /** Makes a column as wide as its widest text. */
  fitColumn(column: number, texts: readonly SetText[]): void {
    const widest = Math.max(0, ...texts.map(textPixels));
    if (widest > 0) this.setColumnWidth(column, 1, toPoints(widest + CELL_PADDING_PIXELS));
  }

  /** Makes a row as high as its highest text, each given with the width in which it wraps (`null`: it does not). */
  fitRow(row: number, texts: readonly (SetText & { readonly wrapPoints: number | null })[]): void {
    const { rowData, defaultRowHeight } = this.worksheet.getConfig();
    const highest = Math.max(defaultRowHeight, ...texts.map((text) => toPixels(lineCount(text) * text.fontSize * LINE_HEIGHT)));
    rowData[row] = { ...without(rowData[row] ?? {}, 'h'), ia: 1, ah: highest };
  }

  /** Lets sizes follow whole rows or columns that were put in or taken out. */
  shift(shift: Shift): void {
    const config = this.worksheet.getConfig();
    const sizes = (shift.axis === 'row' ? config.rowData : config.columnData) as Record<number, unknown>;
    const entries = Object.entries(sizes).map(([index, data]) => [Number(index), data] as const);
    for (const [index] of entries) delete sizes[index];
    for (const [index, data] of entries) {
      const target = shiftedIndex(index, shift);
      if (target !== null) sizes[target] = data;
    }
  }
}

const isOn = (flag: number | undefined): boolean => flag === 1;

function shiftedIndex(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}

function textPixels({ text, fontSize }: SetText): number {
  return Math.max(...text.split('\n').map((line) => digitWidths(line) * DIGIT_PIXELS * (fontSize / 11)));
}

function lineCount({ text, fontSize, wrapPoints }: SetText & { readonly wrapPoints: number | null }): number {
  const lines = text.split('\n');
  if (wrapPoints === null) return 1;
  const available = Math.max(1, toPixels(wrapPoints) - CELL_PADDING_PIXELS);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textPixels({ text: line, fontSize }) / available)), 0);
}

/** How many digits wide a text is. */
function digitWidths(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
