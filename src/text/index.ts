import { enUS } from './en-US/words';
import { languageFor, type Language } from './languages';
import type { Words } from './shapes/words';
import { zhCN } from './zh-CN/words';

export { LANGUAGES, type Language } from './languages';
export type { MappingWords } from './shapes/mapping-words';
export type { ChoiceWords, CountName, RulesSection, RulesWords } from './shapes/rules-words';
export type { IndicatorWords, Lack } from './shapes/views-words';
export type { DetailFacts } from './shapes/cause-words';
export type { RefusalCode, RefusalFacts, RunStep, Words } from './shapes/words';

/** The words that are needed from the start; those of the later views come with `views.ts`. */
const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words for a host language such as "en-GB"; a language that the product does not speak gets Chinese. */
export function wordsFor(hostLanguage: string): Words {
  return WORDS[languageFor(hostLanguage)];
}
