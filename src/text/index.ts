import { enUS } from './en-US';
import type { Words } from './words';
import { zhCN } from './zh-CN';

export type { FindingCode, FindingFacts, UnreadableReason } from './finding-facts';
export type { RefusalCode, RefusalFacts, RunStep, Words } from './words';
export type { MappingWords } from './mapping-words';
export type { ChoiceWords, CountName, RulesSection, RulesWords } from './rules-words';
export type { IndicatorWords, Lack } from './views-words';

/** The words for a host language such as "en-GB"; everything that is not English gets Chinese. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith('en') ? enUS : zhCN;
}
