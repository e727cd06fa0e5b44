import { ShiftConflict } from '../book/shift-conflict';
import { EXCEL_CLASSES } from './classes';
import { ExcelError } from './excel-error';
import type { ApiVersion, ExcelClass, Remote } from './remote';

export function classOf(object: Remote): ExcelClass<unknown> {
  return EXCEL_CLASSES[object.className];
}

/** Whether a member belongs to a set that the host advertises. */
export function offered({ since }: { readonly since: ApiVersion }, level: ApiVersion): boolean {
  return minor(since) <= minor(level);
}

function minor(version: ApiVersion): number {
  return Number(version.slice('1.'.length));
}

/** `Range.values`, from the wire's `Values`. */
export function memberName(object: Remote, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function missingMember(object: Remote, name: string): ExcelError {
  const error = new ExcelError('ApiNotFound', `${memberName(object, name)}.`);
  error.location = memberName(object, name);
  return error;
}

/** The book refuses bad names, areas and shifts with a RangeError; anything else it throws is a fault of the stand-in. */
export function asExcelError(problem: unknown): ExcelError {
  if (problem instanceof ExcelError) return problem;
  const reason = problem instanceof Error ? problem.message : String(problem);
  if (problem instanceof ShiftConflict) return new ExcelError('InsertDeleteConflict', reason);
  return new ExcelError(problem instanceof RangeError ? 'InvalidArgument' : 'GeneralException', reason);
}
