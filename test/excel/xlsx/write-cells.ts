import type { ICellData } from '@univerjs/core';
import { areaToA1, areaBetween } from '../book/area';
import { extrasOf, readCell } from '../book/cell-content';
import type { CellValue } from '../book/book';
import { spellOutThisRow, type NamedTable } from '../book/structured-references';
import type { UniverSheet } from '../book/univer-sheet';
import { formulaToFile } from './file-formula';
import type { CellAsRead, SheetAsRead } from './file-origin';
import { lineAfter, rangesAfter } from './moved-cells';
import type { CellInPart, SheetPart } from './sheet-part';
import { sameSize, type SheetState, type Size } from './sheet-state';
import type { StylesPart } from './styles-part';
import { withAttribute } from './tag-text';
import { textInPart, type TextsPart } from './texts-part';

const FORMULA = /<((?:[\w.-]+:)?f)(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1>)/;
/** Excel works with so many digits; what differs beyond them is the same result. */
const DIGITS = 15;

/** What cells are written with. */
export interface CellWriter {
  readonly sheet: UniverSheet;
  readonly part: SheetPart;
  readonly asRead: SheetAsRead | undefined;
  readonly state: SheetState;
  readonly styles: StylesPart;
  readonly texts: TextsPart;
}

/** Whether any cell of a sheet is another than the file has. */
export function cellsChanged(sheet: UniverSheet, asRead: SheetAsRead): boolean {
  let changed = false;
  let seen = 0;
  sheet.grid.forEach((cell, row, column) => {
    const key = `${String(row)},${String(column)}`;
    const before = extrasOf(cell).source === key ? asRead.cells.get(key) : undefined;
    seen += 1;
    changed ||= !before || !sameContent(cell, before) || !sameResult(sheet, cell, before) || sheet.book.styles.of(cell) !== before.style;
  });
  return changed || seen !== asRead.cells.size;
}

/** Writes the rows of a sheet; a row in which nothing changed stays as it stands, and so does a cell in a row that did. */
export function writeCells(writer: CellWriter): void {
  const { sheet, part, asRead, state } = writer;
  const { shifts } = sheet.extras;
  const { rows: given } = part;
  const cells = cellsByRow(writer, given);
  const former = new Map(
    [...given].flatMap(([row, said]) => {
      const target = lineAfter('row', row, shifts);
      return target === null ? [] : [[target, { row, said }] as const];
    }),
  );
  const rows = [...new Set([...former.keys(), ...cells.keys(), ...state.rows.keys()])].sort((one, other) => one - other);
  const written = rows.map((row) => {
    const before = former.get(row);
    const texts = cells.get(row) ?? new Map<number, string>();
    if (before && shifts.length === 0) keepUnknownCells(texts, before.said.cells, asRead);
    const content = [...texts]
      .sort(([one], [other]) => one - other)
      .map(([, text]) => text)
      .join('');
    const size = state.rows.get(row);
    const formerSize = before && asRead?.state.rows.get(before.row);
    if (before?.row === row && sameSize(size, formerSize) && content === before.said.cells.map(({ text }) => text).join(''))
      return before.said.text;
    const tag = before?.said.tag.replace(/\s*\/?>$/, '>') ?? part.prefixed('<row>');
    const numbered = withAttribute(withAttribute(tag, 'r', row + 1), 'spans', null);
    const sized = sameSize(size, formerSize) ? numbered : withHeight(numbered, size);
    if (content === '' && !/\s(?!r=)[\w:]+=/.test(sized)) return '';
    return content === '' ? sized.replace(/>$/, '/>') : `${sized}${content}</${part.prefix}row>`;
  });
  part.set('sheetData', `<sheetData>${written.join('')}</sheetData>`);
  writeDimension(sheet, part);
}

function withHeight(tag: string, size: Size | undefined): string {
  const high = withAttribute(tag, 'ht', size?.points ?? null);
  return withAttribute(withAttribute(high, 'customHeight', size?.points == null ? null : 1), 'hidden', size?.hidden ? 1 : null);
}

/** Cells of the file that the book did not take up stay, where nothing else stands by now. */
function keepUnknownCells(texts: Map<number, string>, cells: readonly CellInPart[], asRead: SheetAsRead | undefined): void {
  for (const { row, column, text } of cells)
    if (!texts.has(column) && !asRead?.cells.has(`${String(row)},${String(column)}`)) texts.set(column, text);
}

function writeDimension(sheet: UniverSheet, part: SheetPart): void {
  const used = sheet.used(false);
  if (used) part.set('dimension', `<dimension ref="${areaToA1(used)}"/>`);
}

function cellsByRow(writer: CellWriter, given: SheetPart['rows']): Map<number, Map<number, string>> {
  const { sheet, asRead } = writer;
  const inPart = new Map<string, CellInPart>(
    [...given.values()].flatMap(({ cells }) => cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell] as const)),
  );
  const broken = brokenGroups(sheet, asRead, inPart);
  const tables = sheet.book.namedTables();
  const rows = new Map<number, Map<number, string>>();
  sheet.grid.forEach((cell, row, column) => {
    const source = extrasOf(cell).source ?? '';
    const before = asRead?.cells.get(source);
    const said = before && inPart.get(source);
    const text =
      before && said
        ? rewritten(writer, cell, row, column, before, said, broken, tables)
        : made(writer, cell, row, column, undefined, tables);
    if (text === '') return;
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, text));
  });
  return rows;
}

/** Formulas that are shared stay so only where all that share one stay. */
function brokenGroups(sheet: UniverSheet, asRead: SheetAsRead | undefined, inPart: ReadonlyMap<string, CellInPart>): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const [key, { row, column, shared }] of inPart) {
    if (shared === undefined) continue;
    const cell = sheet.grid.cell(row, column);
    const before = asRead?.cells.get(key);
    if (!cell || !before || extrasOf(cell).source !== key || !sameContent(cell, before) || sheet.extras.shifts.length > 0)
      broken.add(shared);
  }
  return broken;
}

/** A cell of the file, changed in what is no longer as it was read. */
function rewritten(
  writer: CellWriter,
  cell: ICellData,
  row: number,
  column: number,
  before: CellAsRead,
  said: CellInPart,
  broken: ReadonlySet<string>,
  tables: readonly NamedTable[],
): string {
  const { sheet, styles } = writer;
  const style = sheet.book.styles.of(cell);
  const stands = row === said.row && column === said.column;
  const isShared = said.shared !== undefined && broken.has(said.shared);
  const same = sameContent(cell, before);
  if (same && stands && !isShared && style === before.style && sameResult(sheet, cell, before)) return said.text;
  const given = { index: Number(/^<[^>]*?\ss\s*=\s*["'](\d+)/.exec(said.text)?.[1] ?? 0), style: before.style };
  const formula = FORMULA.exec(said.text)?.[0];
  const movedArray = formula !== undefined && sheet.extras.shifts.length > 0 && /^<[^>]*\st="array"/.test(formula);
  if (isShared || !(same || movedArray)) return made(writer, cell, row, column, given, tables);
  const changed = changeTag(said.text, (tag) => {
    const placed = stands ? tag : withAttribute(tag, 'r', address(row, column));
    return style === before.style ? placed : withAttribute(placed, 's', styles.indexOf(style, given));
  });
  if (formula === undefined) return changed;
  const kept = movedArray ? movedFormula(formula, formulaText(cell, sheet, row, column, tables), sheet) : formula;
  if (kept === formula && sameResult(sheet, cell, before)) return changed;
  return withResult(writer, changed, kept, resultOf(cell));
}

const changeTag = (element: string, change: (tag: string) => string): string => element.replace(/^<[^>]*>/, change);

function movedFormula(element: string, text: string, { extras }: UniverSheet): string {
  const tag = (/^<[^>]*>/.exec(element)?.[0] ?? '').replace(/\s*\/>$/, '>');
  const ref = /\sref="([^"]*)"/.exec(tag)?.[1];
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'f';
  return `${ref === undefined ? tag : withAttribute(tag, 'ref', rangesAfter(ref, extras.shifts))}${textInPart(text)}</${name}>`;
}

function withResult({ part }: CellWriter, cell: string, formula: string, value: CellValue): string {
  const { type, text } = resultFields(value);
  const name = `${part.prefix}v`;
  const tag = withAttribute((/^<[^>]*>/.exec(cell)?.[0] ?? '').replace(/\s*\/>$/, '>'), 't', type);
  return `${tag}${formula}${text === null ? '' : `<${name}>${textInPart(text)}</${name}>`}</${part.prefix}c>`;
}

/** A cell that the file does not have so. */
function made(
  { sheet, part, styles, texts }: CellWriter,
  cell: ICellData,
  row: number,
  column: number,
  given: { readonly index: number; readonly style: CellAsRead['style'] } | undefined,
  tables: readonly NamedTable[],
): string {
  const index = styles.indexOf(sheet.book.styles.of(cell), given);
  const { value, formula } = readCell(cell);
  const start = `<c r="${address(row, column)}"${index === 0 ? '' : ` s="${String(index)}"`}`;
  if (formula !== undefined) {
    const { type, text } = resultFields(value);
    const result = text === null ? '' : `<v>${textInPart(text)}</v>`;
    const said = textInPart(formulaText(cell, sheet, row, column, tables));
    return part.prefixed(`${start}${type === null ? '' : ` t="${type}"`}><f>${said}</f>${result}</c>`);
  }
  if (value === null) return index === 0 && given === undefined ? '' : part.prefixed(`${start}/>`);
  if (typeof value === 'string') return part.prefixed(`${start} t="s"><v>${String(texts.indexOf(value))}</v></c>`);
  const { type, text } = resultFields(value);
  return part.prefixed(`${start}${type === null ? '' : ` t="${type}"`}><v>${text ?? ''}</v></c>`);
}

function formulaText(cell: ICellData, { name }: UniverSheet, row: number, column: number, tables: readonly NamedTable[]): string {
  return formulaToFile(spellOutThisRow(cell.f ?? '', { sheetName: name, row, column }, tables));
}

/** Without its result a formula would show nothing in a reader that does not calculate. */
function resultFields(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (value === null) return { type: 'str', text: '' };
  if (typeof value === 'object') return { type: 'e', text: value.error };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return typeof value === 'number' ? { type: null, text: String(value) } : { type: 'str', text: value };
}

const resultOf = (cell: ICellData): CellValue => readCell(cell).value;

function sameContent(cell: ICellData, before: CellAsRead): boolean {
  if (cell.f !== undefined || before.f !== undefined) return cell.f === before.f;
  return cell.v === before.v && (extrasOf(cell).error ?? false) === before.error;
}

/** What the engine cannot calculate keeps the result that the file gives: functions that it does not have, and dates that count from 1904. */
function sameResult({ book }: UniverSheet, cell: ICellData, before: CellAsRead): boolean {
  if (cell.f === undefined || book.date1904) return true;
  const { v } = cell;
  if (typeof v === 'number' && typeof before.v === 'number') return v.toPrecision(DIGITS) === before.v.toPrecision(DIGITS);
  return (v ?? '') === (before.v ?? '') || v === '#NAME?';
}

const address = (row: number, column: number): string => areaToA1(areaBetween(row, column, row, column));
