import { GUANGDONG, score, type ScoredIndicator } from '../../src/scoring';
import type { CorpusRow } from '../data/corpus';
import { tableOf } from './build-table';

/** A corpus row, scored by the default rules. */
export function scoreCorpusRow({ number, category, group, name, target, actual, weight }: CorpusRow): ScoredIndicator {
  const [sign, value, unit] = target.includes(' | ') ? target.split(' | ') : [undefined, target, undefined];
  const split = { ...(sign === undefined ? {} : { sign }), ...(unit === undefined ? {} : { unit }) };
  const table = tableOf([{ category, group, name, target: value ?? '', actual, weight, ...split }]);
  const [only] = score({ table, rules: GUANGDONG }).indicators;
  if (only === undefined) throw new Error(`Row ${number} has no indicator.`);
  return only;
}
