/** The languages of the product, each a folder of words; the first is that of every host language that is not among them. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a host language such as "en-GB". */
export function languageFor(hostLanguage: string): Language {
  const [wanted] = hostLanguage.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.split('-')[0] === wanted) ?? LANGUAGES[0];
}
