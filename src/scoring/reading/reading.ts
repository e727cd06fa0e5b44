import type { Decimal } from '../numbers/decimal';
import type { Unit } from './unit';

/** What a sign or a word says about the side of the target on which the actual should lie. */
export type Relation = 'none' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';

/** How a native formula gets at the number: the cell itself, its text without these pieces, or not at all. */
export type NumberSource =
  { readonly kind: 'cell' } | { readonly kind: 'text'; readonly without: readonly string[] } | { readonly kind: 'none' };

/** What a target or an actual means. A new form that people type is a new kind here or a new reader of an old kind. */
export type Reading =
  | { readonly kind: 'empty' }
  | NumberReading
  | RangeReading
  | DateReading
  | LevelReading
  /** Words that no number can be taken from; only a person can judge them. */
  | { readonly kind: 'words'; readonly text: string }
  /** An error value such as #N/A. */
  | { readonly kind: 'error'; readonly text: string }
  | UnreadableReading;

export interface NumberReading {
  readonly kind: 'number';
  readonly relation: Relation;
  /** The number as a formula gets at it: 30 in "30万元", 0.95 in "95%". */
  readonly amount: Decimal;
  /** What a formula multiplies `amount` by: 10000 for 万, 0.01 for a 90 that means 90 %. */
  readonly scale: Decimal;
  /** `amount` × `scale`. A percentage is held as the fraction: 95 % is 0.95. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** "万", "亿" … as typed, or "". */
  readonly multiplier: string;
  readonly unit: Unit | null;
  /** 增长, 提高 … or 下降, 减少 … before the number. */
  readonly change: 'up' | 'down' | null;
  readonly source: NumberSource;
  /** The reading leaves out words of the text, or takes it for a number in a looser sense, so that a person should see it. */
  readonly loose: boolean;
}

/** 90%-95%, 5～10, 10±2. */
export interface RangeReading {
  readonly kind: 'range';
  readonly low: NumberReading;
  readonly high: NumberReading;
  readonly text: string;
}

/** A day of the calendar; without a year where none was typed. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A date, a month, a year or a period, as its first and last day. */
export interface DateReading {
  readonly kind: 'date';
  readonly first: Day;
  readonly last: Day;
  /** …前, …底前: any day up to the last. */
  readonly deadline: boolean;
  /** "12月前" may or may not take in December. */
  readonly ambiguous: boolean;
  /** A cell that shows a day and no year, as Excel formats what it takes for a date: 3/4 becomes 3月4日. */
  readonly yearless: boolean;
  readonly text: string;
}

/** One of the three levels of qualitative targets, in words that everyone uses for it. */
export interface LevelReading {
  readonly kind: 'level';
  readonly level: Level;
  readonly text: string;
}

/** 达成预期指标, 部分达成并具有一定效果, 未达成且效果较差. */
export type Level = 'achieved' | 'partial' | 'missed';

/** Why a text that looks like a figure or a date cannot be read. */
export type UnreadableReason =
  | 'error-value'
  | 'placeholder'
  | 'damaged'
  | 'spaced-digits'
  | 'comma'
  | 'several-numbers'
  | 'signs-conflict'
  | 'sign-unknown'
  | 'range-reversed'
  | 'no-such-date'
  | 'short-year'
  | 'time-of-day'
  | 'ordinal'
  | 'truth-value'
  | 'unknown-form';

export interface UnreadableReading {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason: UnreadableReason;
  /** What the text probably stands for; shown to a person, never used. */
  readonly suspected: readonly string[];
}

export function unreadable(text: string, reason: UnreadableReason, suspected: readonly string[] = []): UnreadableReading {
  return { kind: 'unreadable', text, reason, suspected };
}

/** The same number under another scale. */
export function scaled(reading: NumberReading, scale: Decimal): NumberReading {
  return { ...reading, scale, value: reading.amount.times(scale) };
}
