import { strFromU8, strToU8, unzipSync, zipSync } from '../vendor';
import { FileProblem } from './file-problem';
import type { RawPageSetup } from './file-page-setup';

/** The parts of a workbook file by their path. */
export type Parts = Record<string, Uint8Array>;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SHEET_RELATION = '/relationships/worksheet';
const WORKBOOK = 'xl/workbook.xml';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Opens a file's parts, or says what is wrong with it. */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (beginsWith(bytes, COMPOUND_FILE)) throw new FileProblem('encrypted');
  if (!beginsWith(bytes, ZIP)) throw new FileProblem('notWorkbook');
  const parts = unzipped(bytes);
  if (!parts[WORKBOOK] || !parts['xl/_rels/workbook.xml.rels']) throw new FileProblem('notWorkbook');
  return parts;
}

export function packed(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: new Date('1980-01-01T00:00:00') });
}

export const partText = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

export function setPartText(parts: Parts, path: string, text: string): void {
  parts[path] = strToU8(text);
}

/** Replaces within a part, where the file has it. */
export function mendPart(parts: Parts, path: string, mend: (text: string) => string): void {
  if (parts[path]) setPartText(parts, path, mend(partText(parts, path)));
}

/** The paths of the sheets' parts in tab order. */
export function sheetPaths(parts: Parts): readonly string[] {
  const targets = relationsOf(parts, WORKBOOK);
  return [...partText(parts, WORKBOOK).matchAll(/<(?:\w+:)?sheet\s[^>]*?\w+:id="([^"]+)"/g)].map(([, id = '']) => {
    const relation = targets.get(id);
    if (!relation) throw new FileProblem('broken');
    if (!relation.type.endsWith(SHEET_RELATION)) throw new FileProblem('chartSheet');
    return relation.target;
  });
}

/**
 * hucre 1.0.0 finds a sheet's charts, pivot tables and threaded comments by assuming that the n-th sheet is sheetN.xml, which no longer
 * holds once sheets were moved in Excel. The parts are named as it expects before it opens them.
 */
export function sheetsNamedInOrder(parts: Parts): Parts {
  const paths = sheetPaths(parts);
  const renamed = new Map<string, string>();
  paths.forEach((path, index) => {
    renamed.set(path, `xl/worksheets/sheet${String(index + 1)}.xml`);
    renamed.set(relationsPath(path), `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`);
  });
  if ([...renamed].every(([from, to]) => from === to)) return parts;
  const result = Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [renamed.get(path) ?? path, bytes]));
  const swap = (text: string, prefix: string): string =>
    swapAll(text, new Map([...renamed].map(([from, to]) => [prefix + from, prefix + to])));
  mendPart(result, '[Content_Types].xml', (text) => swap(text, '/'));
  mendPart(result, 'xl/_rels/workbook.xml.rels', (text) =>
    swapAll(swap(text, '/'), new Map([...renamed].map(([from, to]) => [from.slice(3), to.slice(3)]))),
  );
  return result;
}

/** What hucre does not read of a sheet's page setup. */
export function rawPageSetup(parts: Parts, sheetPath: string): RawPageSetup {
  const attributes = /<(?:\w+:)?pageSetup\s([^>]*)>/.exec(partText(parts, sheetPath))?.[1] ?? '';
  const paperSize = /paperSize="(\d+)"/.exec(attributes)?.[1];
  return { ...(paperSize !== undefined && { paperSize: Number(paperSize) }), blackAndWhite: /blackAndWhite="(1|true)"/.test(attributes) };
}

function unzipped(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new FileProblem('broken', error);
  }
}

/** Where a part leads to: by the id of the relation, its type and the path of the other part. */
export function relationsOf(parts: Parts, path: string): Map<string, { readonly type: string; readonly target: string }> {
  const attribute = (element: string, name: string): string => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
  return new Map(
    [...partText(parts, relationsPath(path)).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([element]) => [
      attribute(element, 'Id'),
      { type: attribute(element, 'Type'), target: resolved(path, attribute(element, 'Target')) },
    ]),
  );
}

/** The part that the first relation of a type leads to. */
export function followRelation(parts: Parts, path: string, typeEnd: string): string | undefined {
  return [...relationsOf(parts, path).values()].find(({ type }) => type.endsWith(typeEnd))?.target;
}

/** Relates a part to another, and gives the id of the relation. */
export function addRelation(parts: Parts, path: string, type: string, target: string): string {
  const known = relationsOf(parts, path);
  let number = known.size + 1;
  while (known.has(`rId${String(number)}`)) number += 1;
  const element = `<Relationship Id="rId${String(number)}" Type="${OFFICE_RELATIONS}${type}" Target="/${target}"/>`;
  const text = partText(parts, relationsPath(path)).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  setPartText(parts, relationsPath(path), (text || NO_RELATIONS).replace('</Relationships>', `${element}</Relationships>`));
  return `rId${String(number)}`;
}

/** Takes out what a part says of another. */
export function removeRelations(parts: Parts, path: string, target: string): void {
  const ids = [...relationsOf(parts, path)].filter(([, relation]) => relation.target === target).map(([id]) => id);
  mendPart(parts, relationsPath(path), (text) =>
    text.replace(/<(?:\w+:)?Relationship\s[^>]*\/>/g, (element) => (ids.some((id) => element.includes(`Id="${id}"`)) ? '' : element)),
  );
}

/** Says what kind of part is added, or (`null`) that it is gone. */
export function setContentType(parts: Parts, path: string, type: string | null): void {
  mendPart(parts, '[Content_Types].xml', (text) => {
    const others = text.replace(/<Override\s[^>]*>/g, (element) => (element.includes(`PartName="/${path}"`) ? '' : element));
    return type === null ? others : others.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`);
  });
}

/** Takes a part out, with what it says of others. */
export function removePart(parts: Parts, path: string): void {
  delete parts[path];
  delete parts[relationsPath(path)];
  setContentType(parts, path, null);
}

/** The path of a part, from how another one (or the package itself, `''`) names it. */
export function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Replaces whole attribute values, all at once, so that names may change places. */
const swapAll = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/"([^"]*)"/g, (whole, value: string) => (names.has(value) ? `"${names.get(value) ?? ''}"` : whole));

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
