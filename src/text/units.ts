import { unitsEnUS } from './en-US/units';
import type { Language } from './languages';
import type { UnitsWords } from './shapes/units-words';
import type { Words } from './shapes/words';
import { unitsZhCN } from './zh-CN/units';

export type { UnitsWords } from './shapes/units-words';

/** The words of merging units, apart from the others so that they are loaded with it. */
const UNITS: Readonly<Record<Language, UnitsWords>> = { 'zh-CN': unitsZhCN, 'en-US': unitsEnUS };

export function unitsWordsOf({ language }: Pick<Words, 'language'>): UnitsWords {
  return UNITS[language];
}
