import { REFERENCE_PATTERN } from './references';
import { type NamedTable, type Place, resolveStructuredReferences } from './structured-references';

const UNION = new RegExp(String.raw`([(,]\s*)\((\s*(?:${REFERENCE_PATTERN})(?:\s*,\s*(?:${REFERENCE_PATTERN}))+\s*)\)`, 'giu');

/**
 * A formula as Univer 0.25 can calculate it. Univer does not know `[@列]`, reads INDEX and OFFSET over a table of another sheet from the
 * wrong sheet and muddles a table's columns when it grows, so structured references are resolved here. It does not know the union
 * `SUM((A1,C1))` either, which as several arguments says the same to the functions that take one.
 */
export function toEngineFormula(formula: string, place: Place, tables: readonly NamedTable[]): string {
  return resolveStructuredReferences(formula, place, tables).replace(UNION, '$1$2');
}
