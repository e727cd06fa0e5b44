import { demand, ExcelError } from './excel-error';
import { isRemote, type ClassName, type Remote, type Targets } from './remote';

/** The arguments of one call, checked as they are taken; a wrong one is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    demand(typeof value === 'string', 'InvalidArgument');
    return value;
  }

  integer(index: number, lowest = Number.MIN_SAFE_INTEGER): number {
    const value = this.values[index];
    demand(Number.isInteger(value) && (value as number) >= lowest, 'InvalidArgument');
    return value as number;
  }

  /** A missing one counts as `otherwise`. */
  integerOr(index: number, otherwise: number): number {
    return this.given(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    if (!this.given(index)) return otherwise;
    const value = this.values[index];
    demand(typeof value === 'boolean', 'InvalidArgument');
    return value;
  }

  choice<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.given(index) && otherwise !== undefined) return otherwise;
    return choice(this.values[index], choices);
  }

  remote<K extends ClassName>(index: number, className: K): Targets[K] | undefined {
    const value = this.values[index];
    if (!isRemote(value)) return undefined;
    if (value.className !== className) throw new ExcelError('InvalidArgument');
    return (value as Remote<K>).target;
  }
}

/** One of an enumeration's strings, else InvalidArgument. */
export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  demand(choices.includes(value as T), 'InvalidArgument');
  return value as T;
}

export function booleanValue(value: unknown): boolean {
  demand(typeof value === 'boolean', 'InvalidArgument');
  return value;
}

export function textValue(value: unknown): string {
  demand(typeof value === 'string', 'InvalidArgument');
  return value;
}

export function numberValue(value: unknown, lowest = 0, highest = Infinity): number {
  demand(typeof value === 'number' && value >= lowest && value <= highest, 'InvalidArgument');
  return value;
}
