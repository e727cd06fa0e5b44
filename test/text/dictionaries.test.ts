import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFor } from '../../src/text';
import { viewsOf } from '../../src/text/views';

const SOURCE = join(__dirname, '..', '..', 'src');
const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** All words of a language, those that come later among them. */
function allWords(language: string) {
  const words = wordsFor(language);
  return { ...words, views: viewsOf(words) };
}

/** Everything that reads words: all of the product but the words themselves. */
const READERS = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.startsWith(join(SOURCE, 'text')))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

type Leaf = readonly [path: string, word: unknown];

function leaves(words: object, path = ''): Leaf[] {
  return Object.entries(words)
    .sort(byName)
    .flatMap(([key, word]: [string, unknown]) =>
      typeof word === 'object' && word !== null ? leaves(word, `${path}${key}.`) : [[`${path}${key}`, word] as const],
    );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/**
 * Read by its name, as in `words.pane.title` or `const { title } = words.pane`; or by a code that the product knows, as in
 * `words.findings[code]`.
 */
function isRead(path: string): boolean {
  const keys = path.split('.');
  const key = keys.at(-1) ?? '';
  const named = new RegExp(`\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = `);
  const dynamic = new RegExp(`\\b${keys.at(-2)}\\b[^;]*\\[`);
  const known = new RegExp(`['"]${key}['"]|\\b${key}:`);
  return (/^\w+$/.test(key) && named.test(READERS)) || (dynamic.test(READERS) && known.test(READERS));
}

test('both languages have the same words', () => {
  const [chinese, english] = LANGUAGES.map((language) => leaves(allWords(language)).map(([path]) => path));
  expect(english).toEqual(chinese);
});

test.each(LANGUAGES)('no word of %s is empty', (language) =>
  expect(leaves(allWords(language)).filter(([, word]) => word === '')).toEqual([]),
);

test('where a word needs facts in one language, it needs as many in the other', () => {
  const arities = LANGUAGES.map((language) => leaves(allWords(language)).map(([path, word]) => [path, typeof word === 'function']));
  expect(arities[0]).toEqual(arities[1]);
});

test('every word is read somewhere', () =>
  expect(
    leaves(allWords('zh-CN'))
      .map(([path]) => path)
      .filter((path) => !isRead(path)),
  ).toEqual([]));

test('English sentences of the pane are in English', () => {
  const chinese = leaves(allWords('en-US').pane).filter(
    ([, word]) => typeof word === 'string' && /\p{Script=Han}/u.test(word.replace(/核对|评分规则/g, '')),
  );
  expect(chinese).toEqual([]);
});
