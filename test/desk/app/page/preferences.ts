import type { Language } from './words';

export type Theme = 'light' | 'dark';

/** What the person at the desk chose; kept in the browser for the next time. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'desk-preferences';

/** What is kept; until something is, the first of the browser's languages that the desk speaks. @param languages `navigator.languages` */
export function readPreferences(storage: Pick<Storage, 'getItem'>, languages: readonly string[]): Preferences {
  const kept = new URLSearchParams(storage.getItem(KEY) ?? '');
  return {
    language: languageOf(kept.get('language')) ?? languages.map(languageOf).find((one) => one !== null) ?? 'zh-CN',
    theme: kept.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

function languageOf(tag: string | null): Language | null {
  if (tag === null) return null;
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en-US' : null;
}

export function keepPreferences(storage: Storage, preferences: Preferences): void {
  storage.setItem(KEY, new URLSearchParams({ ...preferences }).toString());
}
