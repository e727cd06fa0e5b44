import { fromDigits, fromExcel } from '../decimal';
import type { TableCell } from '../indicator-table';
import type { NumberReading, Reading, Relation } from './reading';

const SIGNS: Readonly<Record<string, Relation>> = {
  '': 'none',
  '≥': 'at-least',
  '≧': 'at-least',
  '>=': 'at-least',
  '=>': 'at-least',
  '>': 'more-than',
  '≤': 'at-most',
  '≦': 'at-most',
  '<=': 'at-most',
  '=<': 'at-most',
  '<': 'less-than',
  '=': 'equal',
  '═': 'equal',
};

const SIGNED_NUMBER = /^\s*(>=|=>|<=|=<|[≥≧≤≦<>=═])?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%)?\s*$/;
const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/;
/** What people write for "nothing here": never a 0. */
const PLACEHOLDER = /^[/／\\—－\-–－]+$|^无$/;

/** Reads one cell for itself; what target, actual and name say about each other comes after. */
export function readCell(cell: TableCell): Reading {
  if (typeof cell.value === 'number') return readNumberCell(cell.value, cell.numberFormat);
  const text = String(cell.value).trim();
  if (text === '') return { kind: 'empty' };
  if (ERROR_VALUE.test(text)) return { kind: 'error', text };
  if (PLACEHOLDER.test(text)) return { kind: 'unreadable', text };
  return readSignedNumber(text) ?? (/[\d０-９]/.test(text) ? { kind: 'unreadable', text } : { kind: 'words', text });
}

function readNumberCell(value: number, numberFormat: string): NumberReading {
  const percent = /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ''));
  return { kind: 'number', relation: 'none', value: fromExcel(value), percent, source: { kind: 'cell' }, inPercentPoints: false };
}

function readSignedNumber(typed: string): NumberReading | null {
  const match = SIGNED_NUMBER.exec(typed.normalize('NFKC'));
  if (match === null) return null;
  const [, sign = '', digits = '', percentSign] = match;
  const value = fromDigits(digits.replaceAll(',', ''));
  const relation = SIGNS[sign];
  if (relation === undefined) return null;
  return {
    kind: 'number',
    relation,
    value: percentSign === undefined ? value : value.div(100),
    percent: percentSign !== undefined,
    source: { kind: 'text', without: piecesToDrop(typed) },
    inPercentPoints: false,
  };
}

/** The pieces of the text that Excel's VALUE cannot take: the sign, and the commas between thousands. */
function piecesToDrop(typed: string): string[] {
  const sign = /^[^\d+\-.０-９]+/.exec(typed)?.[0];
  return [...(sign === undefined ? [] : [sign]), ...(typed.includes(',') ? [','] : [])];
}
