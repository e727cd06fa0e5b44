import type { DateReading, Day, NumberReading, Reading, Relation } from './reading';

const SIGN: Record<Relation, string> = { none: '', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<', equal: '=' };

/** How a reading is said back to a person: "≥90%", "≤30万元", "90%～95%", "≤2023-12-31". */
export function sayReading(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
      return SIGN[reading.relation] + sayNumber(reading);
    case 'range':
      return `${sayNumber(reading.low)}～${sayNumber(reading.high)}`;
    case 'date':
      return sayDate(reading);
    case 'empty':
      return '';
    case 'level':
    case 'words':
    case 'error':
    case 'unreadable':
      return reading.text;
  }
}

function sayNumber({ percent, value, amount, multiplier, unit }: NumberReading): string {
  return percent ? `${value.times(100).toFixed()}%` : `${amount.toFixed()}${multiplier}${unit?.name ?? ''}`;
}

function sayDate({ first, last, deadline }: DateReading): string {
  if (deadline) return `≤${sayDay(last)}`;
  return sayDay(first) === sayDay(last) ? sayDay(last) : `${sayDay(first)}～${sayDay(last)}`;
}

function sayDay({ year, month, day }: Day): string {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year === null ? monthAndDay : `${year}-${monthAndDay}`;
}
