import type { Scalar } from './sheet-line';

/** How a value is typed in the sheet, and read back. */
export interface Form<Value> {
  /** Number format of its cell. */
  readonly format: string;
  /** What may be typed, as the sheet says it. */
  readonly allowed: string;
  readonly show: (value: Value) => string | number;
  /** `null` for what cannot be read; whether a value may be used is for the rules to say. */
  readonly read: (typed: Scalar) => Value | null;
}

/** One line of the sheet 评分规则, whatever the type of its value. */
export interface Setting<Of, Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly meaning: string;
  readonly format: string;
  readonly allowed: string;
  readonly show: (of: Of) => string | number;
  /** The settings with what was typed; `null` where it cannot be read. */
  readonly read: (of: Of, typed: Scalar) => Of | null;
}

interface Description<Of, Value, Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly meaning: string;
  readonly form: Form<Value>;
  readonly get: (of: Of) => Value;
  readonly set: (of: Of, value: Value) => Of;
}

export function setting<Of, Value, Id extends string>(description: Description<Of, Value, Id>): Setting<Of, Id> {
  const { id, label, meaning, form, get, set } = description;
  return {
    ...{ id, label, meaning, format: form.format, allowed: form.allowed },
    show: (of) => form.show(get(of)),
    read: (of, typed) => {
      const value = form.read(typed);
      return value === null ? null : set(of, value);
    },
  };
}

/** A plain number, a percentage or a text that is one: 1.2, "120%", "１２０％". */
export function plainNumber(typed: Scalar): number | null {
  if (typeof typed === 'number') return typed;
  const text = String(typed).normalize('NFKC').trim();
  if (!/^\d+(\.\d+)?%?$/.test(text)) return null;
  return text.endsWith('%') ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
}

export function textForm(allowed: string): Form<string> {
  return { format: 'General', allowed, show: (value) => value, read: (typed) => String(typed).trim() };
}

export function numberForm(allowed: string): Form<number> {
  return { format: 'General', allowed, show: (value) => value, read: plainNumber };
}

export function percentForm(allowed: string): Form<number> {
  return { ...numberForm(allowed), format: '0%' };
}

/** Words of the sheet, by the values they stand for; a value without a word shows itself, so that a wrong one is seen. */
export function choiceForm<Value extends string>(words: Readonly<Record<Value, string>>): Form<Value> {
  const values = Object.keys(words) as Value[];
  return {
    format: 'General',
    allowed: values.map((value) => words[value]).join('；'),
    show: (value) => (words as Readonly<Record<string, string>>)[value] ?? value,
    read: (typed) => values.find((value) => words[value] === String(typed).trim()) ?? null,
  };
}

const YES_NO = choiceForm({ yes: '是', no: '否' });

export const YES_NO_FORM: Form<boolean> = {
  ...YES_NO,
  show: (value) => YES_NO.show(value ? 'yes' : 'no'),
  read: (typed) => {
    const answer = YES_NO.read(typed);
    return answer === null ? null : answer === 'yes';
  },
};
