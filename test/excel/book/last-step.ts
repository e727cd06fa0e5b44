import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isAlmostZero, NumberValueObject } from '../vendor';
import { tokensOf } from './formula-tokens';

const WEAKER = new Set(['=', '<', '>', '<=', '>=', '<>', '&']);

/**
 * What a formula comes to, where its last step adds or subtracts and comes close to zero: 0, so that =1.333+1.225-1.333-1.225 is 0, and with
 * brackets round it -2.2E-16 (https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result, "when a value
 * reaches zero").
 */
export function afterLastStep(value: FunctionVariantType, formula: () => string): FunctionVariantType {
  const cell = cellOf(value);
  return cell !== null && isAlmostZero(cell) && endsInSum(formula()) ? NumberValueObject.create(0) : value;
}

/** The one number of a result that is no larger. */
function cellOf(value: FunctionVariantType): BaseValueObject | null {
  if (!value.isValueObject()) return null;
  if (!value.isArray()) return value as BaseValueObject;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/** Whether the operator that is carried out last, outside of brackets, is a plus or a minus between two operands. */
export function endsInSum(formula: string): boolean {
  let depth = 0;
  let sums = false;
  let operandBefore = false;
  for (const { kind, text } of tokensOf(formula.replace(/^=/, '')) ?? []) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0 && kind === 'operator') {
      if (WEAKER.has(text)) return false;
      if (operandBefore && (text === '+' || text === '-')) sums = true;
    }
    operandBefore = !['operator', 'open', 'comma', 'function'].includes(kind);
  }
  return sums;
}
