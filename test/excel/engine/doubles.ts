import Big from 'big.js';
import { type ArrayValueObject, type BaseValueObject, functionText, NumberValueObject } from '@univerjs/engine-formula';

/*
 * Excel calculates in IEEE doubles, and takes 15 significant digits where it rounds, compares and shows ("Floating-point arithmetic may give
 * inaccurate results in Excel", Microsoft Learn). Univer's engine calculates in decimals, which hides what doubles do: there INT((0.1+0.7)*10)
 * is 8, in Excel 7. A last step that adds or subtracts and comes close to zero is 0: book/last-step.ts.
 */

const DIGITS = 15;

/** The nearest double to what Excel shows of a number. */
export const inFifteenDigits = (value: number): number => Number(value.toPrecision(DIGITS));

/** Half away from zero, of the decimal digits: ROUND(1.005,2) is 1.01 although the double is a little less. */
export function roundInDecimals(value: number, places: number): number {
  const digits = new Big(value.toPrecision(DIGITS));
  return digits.round(Math.max(Math.trunc(places), -DIGITS * 30), Big.roundHalfUp).toNumber();
}

const differences = new WeakSet<object>();

/** Whether a number is what two that are alike in 15 digits left when one was taken from the other. */
export const isAlmostZero = (value: object): boolean => differences.has(value);

type Numeric = InstanceType<typeof NumberValueObject>;
type Operation = (left: number, right: number) => number;
type Method = (this: Numeric, value: unknown) => BaseValueObject;

/** Replaces what the engine does with two numbers, and leaves texts, errors and blanks to it. */
function inDoubles(name: 'plusBy' | 'minusBy' | 'multiplyBy' | 'dividedBy', operation: Operation): void {
  const prototype = NumberValueObject.prototype as unknown as Record<string, Method>;
  const own = prototype[name] as Method;
  prototype[name] = function (value) {
    const [left, right] = [this.getValue(), value];
    if (typeof left !== 'number' || typeof right !== 'number') return own.call(this, value);
    const result = operation(left, right);
    if (!Number.isFinite(result)) return own.call(this, value);
    const made = NumberValueObject.create(result);
    if (result !== 0 && inFifteenDigits(left) === inFifteenDigits(left - result)) differences.add(made);
    return made;
  };
}

/** From here on the engine calculates as Excel does; for every book alike, as the engine's classes are shared. */
export function calculateInDoubles(): void {
  inDoubles('plusBy', (left, right) => left + right);
  inDoubles('minusBy', (left, right) => left - right);
  inDoubles('multiplyBy', (left, right) => left * right);
  inDoubles('dividedBy', (left, right) => left / right);
  roundAndCompareInDigits();
  writeNumbersInDigits();
}

function roundAndCompareInDigits(): void {
  const prototype = NumberValueObject.prototype as unknown as Record<string, (...values: never[]) => unknown>;
  const ownRound = prototype['round'] as (this: Numeric, places: BaseValueObject) => unknown;
  prototype['round'] = function (this: Numeric, places: BaseValueObject) {
    const [value, digits] = [this.getValue(), places.isArray() ? null : places.getValue()];
    if (typeof value !== 'number' || typeof digits !== 'number' || !Number.isFinite(value)) return ownRound.call(this, places);
    return NumberValueObject.create(roundInDecimals(value, digits));
  };
  const ownCompare = prototype['_compareFiniteNumber'] as (one: number, other: number, operator: string) => unknown;
  prototype['_compareFiniteNumber'] = function (this: Numeric, one: number, other: number, operator: string) {
    return ownCompare.call(this, inFifteenDigits(one), inFifteenDigits(other), operator);
  };
}

type Join = (this: unknown, ...parts: BaseValueObject[]) => BaseValueObject;

/** A number that becomes part of a text: the operator "&" is the function CONCATENATE. */
function writeNumbersInDigits(): void {
  const joining = functionText.find(([, name]) => String(name) === 'CONCATENATE')?.[0] as unknown as { prototype: { calculate: Join } };
  const { calculate } = joining.prototype;
  joining.prototype.calculate = function (...parts) {
    return calculate.apply(this, parts.map(inDigits));
  };
}

function inDigits(part: BaseValueObject): BaseValueObject {
  if (part.isArray()) return (part as ArrayValueObject).mapValue(inDigits);
  const value = part.isNumber() ? part.getValue() : null;
  return typeof value === 'number' ? NumberValueObject.create(inFifteenDigits(value)) : part;
}
