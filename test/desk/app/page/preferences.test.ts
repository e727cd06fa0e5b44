import { readPreferences } from './preferences';

const languageWith = (kept: string | null, ...languages: string[]) => readPreferences({ getItem: () => kept }, languages).language;

test.each([
  ['zh-TW', 'zh-CN'],
  ['en', 'en-US'],
  ['en-GB', 'en-US'],
  ['fr-FR', 'zh-CN'],
])('a browser in %s opens the desk in %s', (browser, desk) => expect(languageWith(null, browser)).toBe(desk));

test('the first of several languages that the desk speaks is taken', () =>
  expect(languageWith(null, 'fr', 'en-US', 'zh-CN')).toBe('en-US'));

test('what a person chose counts before the browser', () => expect(languageWith('language=zh-CN', 'en-US')).toBe('zh-CN'));
