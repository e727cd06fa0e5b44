import type { ICellData } from '@univerjs/core';
import type { Cell, CellContent, CellValue, ErrorText } from './book';
import { without } from './without';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Univer turns text that looks like a number into one when a cell is restyled, unless its type says that it is to stay text. */
const TEXT_KEPT = 4;

export const ERROR_TEXTS: ReadonlySet<string> = new Set<ErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

export const isErrorText = (value: unknown): value is ErrorText => typeof value === 'string' && ERROR_TEXTS.has(value);

/** What the stand-in keeps with a Univer cell that Univer has no field for. It moves with the cell. */
export interface CellExtras {
  /** The cell holds an error, not the text that looks like one. */
  readonly error?: true;
  /** Where the cell came from in the file that was opened, as `row,column`. */
  readonly source?: string;
  readonly traits?: unknown;
}

export const extrasOf = (data: ICellData | null | undefined): CellExtras => (data?.custom ?? {}) as CellExtras;

/** Lays content into the fields of a Univer cell, keeping its style and where it came from. */
export function withContent(old: ICellData | null | undefined, content: CellContent): ICellData | null {
  const former = extrasOf(old);
  const extras = former.error === undefined ? former : without(former, 'error');
  const isError = 'value' in content && typeof content.value === 'object' && content.value !== null;
  const custom = isError ? { ...extras, error: true } : extras;
  const data: ICellData = {
    ...(old?.s ? { s: old.s } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
    ...('formula' in content ? { f: content.formula } : valueFields(content.value)),
  };
  return Object.keys(data).length > 0 ? data : null;
}

/** The fields that say a value, as Univer's engine expects them. */
export function valueFields(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (typeof value === 'object') return { v: value.error, t: TEXT };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  return { v: value, t: looksLikeNumberOrBoolean(value) ? TEXT_KEPT : TEXT };
}

/** Reads a Univer cell. `spilled` is what an array formula elsewhere shows in it. */
export function readCell(data: ICellData | null | undefined, spilled?: ICellData | null): Cell {
  if (data?.f) return { value: resultOf(data), formula: data.f };
  if (data?.v === undefined || data.v === null) return { value: spilled ? resultOf(spilled) : null };
  if (extrasOf(data).error && isErrorText(data.v)) return { value: { error: data.v } };
  return { value: plainValue(data) };
}

/** Whether a cell holds a value or a formula. */
export const hasContent = (data: ICellData | null | undefined): boolean =>
  Boolean(data?.f) || (data?.v !== undefined && data.v !== null) || Boolean(data?.p);

function resultOf(data: ICellData): CellValue {
  if (data.v === undefined || data.v === null) return null;
  return isErrorText(data.v) ? { error: data.v } : plainValue(data);
}

function plainValue(data: ICellData): CellValue {
  const { v } = data;
  const t = Number(data.t);
  if (v === undefined || v === null) return null;
  if (t === BOOLEAN) return typeof v === 'string' ? v.toUpperCase() === 'TRUE' || v === '1' : Boolean(v);
  if (t === NUMBER) return Number(v);
  if (t === TEXT || t === TEXT_KEPT) return String(v);
  return v;
}

function looksLikeNumberOrBoolean(text: string): boolean {
  return (text.trim() !== '' && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);
}
