import { fromExcel, ONE } from '../numbers/decimal';
import type { TableCell } from '../table/indicator-table';
import { literalsOf, meaningOf, showsYear } from './number-format';
import { readDate, readSerial } from './read-date';
import { readNumber } from './read-number';
import { readRange } from './read-range';
import { readWords } from './read-words';
import { scaled, unreadable, type NumberReading, type Reading } from './reading';
import { suspectDamage } from './scan-damage';
import { plainText } from './typed-text';

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/;
/** What people write for "nothing here": never a 0. */
const PLACEHOLDER = /^(?:[/\\\-—－–]+|无|暂无|不适用|N\/A|n\/a|待定|\?+)$/;

/** Reads one cell for itself; what target, actual, name, sign and unit say about each other comes after. */
export function readCell(cell: TableCell): Reading {
  if (typeof cell.value === 'number') return readNumberCell(cell.value, cell);
  if (typeof cell.value === 'boolean') return unreadable(cell.text, 'truth-value');
  return readText(cell.value);
}

/** Reads a text as a cell holds it. */
export function readText(typed: string): Reading {
  const trimmed = typed.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (ERROR_VALUE.test(trimmed)) return { kind: 'error', text: trimmed };
  const plain = plainText(trimmed);
  if (plain === '' || PLACEHOLDER.test(plain)) return unreadable(trimmed, 'placeholder');
  const suspected = suspectDamage(plain);
  if (suspected.length > 0) return unreadable(trimmed, 'damaged', suspected);
  return readDate(plain, trimmed) ?? readRange(plain, trimmed) ?? readFigureOrWords(plain, typed, trimmed);
}

function readFigureOrWords(plain: string, typed: string, trimmed: string): Reading {
  const attempt = readNumber(plain, typed);
  if (attempt !== null && 'number' in attempt) return attempt.number;
  if (!/\d/.test(plain)) return readWords(plain, trimmed);
  if (/^第\d/.test(plain)) return unreadable(trimmed, 'ordinal');
  return unreadable(trimmed, attempt?.reason ?? 'unknown-form', attempt?.reason === 'spaced-digits' ? [plain.replace(/\s+/g, '')] : []);
}

function readNumberCell(value: number, { numberFormat, text }: TableCell): Reading {
  const meaning = meaningOf(numberFormat);
  if (meaning === 'date') return value >= 61 ? readSerial(value, text, !showsYear(numberFormat)) : unreadable(text, 'no-such-date');
  if (meaning === 'time') return unreadable(text, 'time-of-day');
  const amount = fromExcel(value);
  const bare: NumberReading = {
    ...{ kind: 'number', relation: 'none', amount, scale: ONE, value: amount, percent: meaning === 'percent' },
    ...{ multiplier: '', unit: null, change: null, source: { kind: 'cell' }, loose: false },
  };
  return meaning === 'percent' ? bare : withLiterals(bare, numberFormat);
}

/** A format such as `"≥"0"个"` shows a sign and a unit that the cell does not hold. */
function withLiterals(bare: NumberReading, numberFormat: string): NumberReading {
  const literals = literalsOf(numberFormat);
  if (literals === null || literals.before + literals.behind === '') return bare;
  const shown = readNumber(plainText(`${literals.before}1${literals.behind}`), '');
  if (shown === null || !('number' in shown) || shown.number.percent) return bare;
  const { relation, scale, multiplier, unit } = shown.number;
  return scaled({ ...bare, relation, multiplier, unit }, scale);
}
