import { strFromU8, strToU8, unzipSync, zipSync } from '../vendor';
import { FileProblem } from './file-problem';
import type { RawPageSetup } from './file-page-setup';
import { attributeText } from './tag-text';
import { unescaped } from './xml-tree';

/** The parts of a workbook file by their path. */
export type Parts = Record<string, Uint8Array>;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream in which an encrypted file keeps the workbook, as the directory of its container names it (UTF-16). */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
export const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Opens a file's parts, or says what is wrong with it. */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (beginsWith(bytes, COMPOUND_FILE)) throw new FileProblem(holds(bytes, ENCRYPTED) ? 'encrypted' : 'oldFormat');
  if (!beginsWith(bytes, ZIP)) throw new FileProblem('notWorkbook');
  const parts = unzipped(bytes);
  if (partText(parts, 'mimetype').includes('opendocument.spreadsheet')) throw new FileProblem('openDocument');
  if (parts['xl/workbook.bin']) throw new FileProblem('binary');
  if (!parts[WORKBOOK] || !parts[relationsPath(WORKBOOK)]) throw new FileProblem('notWorkbook');
  if (/<(?:[\w.-]+:)?workbook\s[^>]*purl\.oclc\.org\/ooxml/.test(partText(parts, WORKBOOK))) throw new FileProblem('strict');
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
  if (!parts[path]) return;
  const text = partText(parts, path);
  const mended = mend(text);
  if (mended !== text) setPartText(parts, path, mended);
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

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where a part leads to: by the id of the relation, its type and the path of the other part. */
export function relationsOf(parts: Parts, path: string): Map<string, Relation> {
  const attribute = (element: string, name: string): string =>
    unescaped(new RegExp(String.raw`\s${name}="([^"]*)"`).exec(element)?.[1] ?? '');
  return new Map(
    [...partText(parts, relationsPath(path)).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([element]) => [
      attribute(element, 'Id'),
      {
        type: attribute(element, 'Type'),
        target: resolved(path, attribute(element, 'Target').replace(/#.*/, '')),
        external: attribute(element, 'TargetMode') === 'External',
      },
    ]),
  );
}

/** The part that the first relation of a type leads to. */
export function followRelation(parts: Parts, path: string, typeEnd: string): string | undefined {
  return [...relationsOf(parts, path).values()].find(({ type }) => type.endsWith(typeEnd))?.target;
}

/** Relates a part to another, and gives the id of the relation. */
export const addRelation = (parts: Parts, path: string, type: string, target: string): string =>
  relate(parts, path, type, `Target="/${target}"`);

/** Relates a part to an address outside the file, and gives the id of the relation. */
export const addExternalRelation = (parts: Parts, path: string, type: string, address: string): string =>
  relate(parts, path, type, `Target="${attributeText(address)}" TargetMode="External"`);

function relate(parts: Parts, path: string, type: string, target: string): string {
  const known = relationsOf(parts, path);
  let number = known.size + 1;
  while (known.has(`rId${String(number)}`)) number += 1;
  const element = `Relationship Id="rId${String(number)}" Type="${OFFICE_RELATIONS}${type}" ${target}/>`;
  setPartText(parts, relationsPath(path), withLast(partText(parts, relationsPath(path)) || NO_RELATIONS, 'Relationships', element));
  return `rId${String(number)}`;
}

/** Takes out what a part says of another; gives the ids of the relations. */
export function removeRelations(parts: Parts, path: string, target: string): readonly string[] {
  const ids = [...relationsOf(parts, path)].filter(([, relation]) => relation.target === target).map(([id]) => id);
  mendPart(parts, relationsPath(path), (text) =>
    text.replace(/<(?:\w+:)?Relationship\s[^>]*\/>/g, (element) => (ids.some((id) => element.includes(`Id="${id}"`)) ? '' : element)),
  );
  return ids;
}

/** Puts an element, without its first bracket, at the end of the root of this name. */
function withLast(text: string, root: string, element: string): string {
  const open = text.replace(new RegExp(String.raw`<((?:\w+:)?)${root}((?:\s[^>]*?)?)\s*/>`), `<$1${root}$2></$1${root}>`);
  return open.replace(new RegExp(String.raw`</((?:\w+:)?)${root}>`), (end, prefix: string) => `<${prefix}${element}${end}`);
}

/** A path that no part has yet: `xl/tables/table3.xml`. */
export function freePath(parts: Parts, start: string, ending = 'xml'): string {
  let number = 1;
  while (parts[`${start}${String(number)}.${ending}`]) number += 1;
  return `${start}${String(number)}.${ending}`;
}

/** Says what kind of part is added, or (`null`) that it is gone. */
export function setContentType(parts: Parts, path: string, type: string | null): void {
  mendPart(parts, CONTENT_TYPES, (text) => {
    const others = text.replace(/<(?:\w+:)?Override\s[^>]*>/g, (element) => (element.includes(`PartName="/${path}"`) ? '' : element));
    return type === null ? others : withLast(others, 'Types', `Override PartName="/${path}" ContentType="${type}"/>`);
  });
}

/** Says what parts with an ending are, where the file does not. */
export function setDefaultType(parts: Parts, ending: string, type: string): void {
  mendPart(parts, CONTENT_TYPES, (text) =>
    new RegExp(`Extension="${ending}"`, 'i').test(text)
      ? text
      : text.replace(
          /<((?:\w+:)?)Types\b[^>]*>/,
          (start, prefix: string) => `${start}<${prefix}Default Extension="${ending}" ContentType="${type}"/>`,
        ),
  );
}

/** Takes a part out, with what it says of others. */
export function removePart(parts: Parts, path: string): void {
  delete parts[path];
  delete parts[relationsPath(path)];
  setContentType(parts, path, null);
}

/** Takes out the parts to which something led before and nothing leads any more. */
export function dropUnreached(parts: Parts, before: Parts): void {
  const reached = reachedFrom(parts);
  for (const path of reachedFrom(before)) if (!reached.has(path)) removePart(parts, path);
}

/** The parts to which the package leads, without going through those of `passedOver`. */
export function reachedFrom(parts: Parts, passedOver: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    for (const { target, external } of relationsOf(parts, path).values()) {
      if (external || reached.has(target) || passedOver.has(target) || !parts[target]) continue;
      reached.add(target);
      follow(target);
    }
  };
  follow('');
  return reached;
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

/** Where a part, or the package itself (`''`), says what it leads to. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (beginsWith(bytes.subarray(at), wanted)) return true;
  return false;
};
