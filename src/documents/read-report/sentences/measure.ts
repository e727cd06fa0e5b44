import { readCell } from '../../../scoring';
import { NUMBER } from './printed';

const DATE = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?底?(?:之?前|以前)?$|\d{4}年(?:底|年底)?(?:之?前)?$|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?$/;
const RANGE = new RegExp(String.raw`(?:在)?(${NUMBER}%?[~-]${NUMBER}[^\d]{0,4}?)(?:之间)?$`);
/** What makes a figure a bound, or looks so: 达到 stands before bare targets as well. */
const SIGN = /(?:不(?:少于|低于|高于|超过|大于|小于|多于)|多于|高于|低于|少于|超过|至少|达到|达|[≥≤><=])$/;

/** The figure that a clause ends with, from its sign on: "不低于8%" of "实现收入增长率不低于8%"; `null` where it names none. */
export function measureIn(clause: string): string | null {
  const date = DATE.exec(clause)?.[0];
  if (date !== undefined) return date;
  const range = RANGE.exec(clause)?.[1];
  if (range !== undefined && readCell(cellOf(range)).kind === 'range') return range;
  return candidates(clause).find((text) => readCell(cellOf(text)).kind === 'number') ?? null;
}

/** The last figure first; what stands behind it may be a unit, or a unit and the words for what was counted. */
function candidates(clause: string): string[] {
  const starts = [...clause.matchAll(new RegExp(NUMBER, 'g'))].map(({ index }) => index).reverse();
  return starts.flatMap((start) => {
    const front = clause.slice(0, start);
    const sign = SIGN.exec(front)?.[0] ?? '';
    const text = sign + clause.slice(start);
    return [text, text.replace(/\((.*?)\)$/, '$1'), text.replace(/[（(].*$/, '')];
  });
}

export function cellOf(text: string) {
  return { address: '', value: text, text, numberFormat: '@' };
}
