import type { Manifest } from './manifest';

/** Where the add-in's pages are while it is developed; the build puts its own address in place of it. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** Excel's ribbon needs these sizes for every button. */
const RIBBON_ICON_SIZES = [16, 32, 80];

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** References to resources that do not exist, and resources that nothing refers to. */
export function resourceProblems({ resids, resourceIds }: Manifest): string[] {
  return [
    ...resids.filter((id) => !resourceIds.includes(id)).map((id) => `resid "${id}" has no resource`),
    ...resourceIds.filter((id) => !resids.includes(id)).map((id) => `resource "${id}" is not used`),
  ];
}

/** Ids that occur twice, among the resources or among tabs, groups and controls. */
export function idProblems({ controlIds, resourceIds }: Manifest): string[] {
  return [...repeated(controlIds), ...repeated(resourceIds)].map((id) => `id "${id}" occurs twice`);
}

/** Addresses outside the add-in's own pages, and pages or images that the build does not contain. */
export function addressProblems({ urls }: Manifest, builtFiles: readonly string[]): string[] {
  return urls.flatMap((url) => {
    if (!url.startsWith(DEVELOPMENT_BASE)) return [`${url} is not under ${DEVELOPMENT_BASE}`];
    return builtFiles.includes(builtFile(url)) ? [] : [`${url} is not in the build`];
  });
}

/** Buttons that lack an icon size, and icons whose picture has another size than announced. */
export function iconProblems({ icons, iconSizesByButton }: Manifest, read: (file: string) => Buffer): string[] {
  const missing = [...iconSizesByButton].flatMap(([button, sizes]) =>
    RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `button "${button}" has no icon of ${size} px`),
  );
  const wrong = icons.flatMap(({ url, size }) => {
    const found = pngSize(read(builtFile(url)));
    return found === `${size}×${size}` ? [] : [`${url} is ${found}, not ${size}×${size}`];
  });
  return [...missing, ...wrong];
}

/** Ribbon functions that no source text gives to Office.actions.associate. */
export function actionProblems({ functionNames }: Manifest, sources: readonly string[]): string[] {
  const associated = sources.flatMap((source) =>
    [...source.matchAll(/Office\.actions\.associate\(\s*['"]([^'"]+)['"]/g)].map(([, name]) => name),
  );
  return functionNames.filter((name) => !associated.includes(name)).map((name) => `function "${name}" is not associated`);
}

/** Texts without Chinese default, or without a translation into every other language of the product. */
export function textProblems({ texts }: Manifest, otherLocales: readonly string[]): string[] {
  return texts.flatMap(({ where, text, translations }) => [
    ...(/\p{Script=Han}/u.test(text) ? [] : [`${where} is not in Chinese`]),
    ...otherLocales.filter((locale) => !translations.get(locale)?.trim()).map((locale) => `${where} has no ${locale} text`),
  ]);
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) < i);
}

function builtFile(url: string): string {
  return url.slice(DEVELOPMENT_BASE.length);
}

function pngSize(file: Buffer): string {
  if (file.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return 'not a PNG';
  return `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
}
