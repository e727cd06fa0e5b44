import type { Language } from './words';

export type Theme = 'light' | 'dark';

/** What the person at the desk chose; kept in the browser for the next time. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'desk-preferences';
const DEFAULT: Preferences = { language: 'zh-CN', theme: 'light' };

export function readPreferences(storage: Storage): Preferences {
  const kept = new URLSearchParams(storage.getItem(KEY) ?? '');
  return {
    language: kept.get('language') === 'en-US' ? 'en-US' : DEFAULT.language,
    theme: kept.get('theme') === 'dark' ? 'dark' : DEFAULT.theme,
  };
}

export function keepPreferences(storage: Storage, preferences: Preferences): void {
  storage.setItem(KEY, new URLSearchParams({ ...preferences }).toString());
}
