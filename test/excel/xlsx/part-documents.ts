import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from '../vendor';
import { type Parts, resolved } from './package-parts';

/** A workbook file taken apart: its parts, and the documents of those that are XML. */
export interface OpenedPackage {
  readonly paths: readonly string[];
  readonly documents: ReadonlyMap<string, Document>;
  /** Paths of parts that claim to be XML and are not well-formed. */
  readonly malformed: readonly string[];
}

/** Where a part says that it leads; an `external` target is no part. */
export interface Relation {
  readonly id: string;
  readonly target: string;
  readonly external: boolean;
}

const XML_PART = /\.(?:xml|rels|vml)$/;
const CONTENT_TYPES = '[Content_Types].xml';

const { DOMParser } = new JSDOM().window;

export function openPackage(bytes: Uint8Array): OpenedPackage {
  const parts: Parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'));
  const parsed = paths
    .filter((path) => XML_PART.test(path))
    .map((path) => [path, new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), 'application/xml')] as const);
  const isMalformed = (document: Document): boolean => elementsIn(document, 'parsererror').length > 0;
  return {
    paths,
    documents: new Map(parsed.filter(([, document]) => !isMalformed(document))),
    malformed: parsed.filter(([, document]) => isMalformed(document)).map(([path]) => path),
  };
}

/** Every element of this local name, at any depth. */
export function elementsIn(document: Document | undefined, name: string): Element[] {
  return [...(document?.getElementsByTagNameNS('*', name) ?? [])];
}

/** What the file says that a part is: by its own entry, else by its ending. */
export function contentTypeOf({ documents }: OpenedPackage, path: string): string | undefined {
  const types = documents.get(CONTENT_TYPES);
  const same = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
  const entry =
    elementsIn(types, 'Override').find((element) => same(element.getAttribute('PartName'), `/${path}`)) ??
    elementsIn(types, 'Default').find((element) => same(element.getAttribute('Extension'), path.slice(path.lastIndexOf('.') + 1)));
  return entry?.getAttribute('ContentType') ?? undefined;
}

/** The relations of each part that has any; the package's own stand under `''`. */
export function relationsByPart({ documents }: OpenedPackage): Map<string, Relation[]> {
  const files = [...documents].filter(([path]) => path.endsWith('.rels'));
  return new Map(
    files.map(([path, document]) => {
      const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return [part, elementsIn(document, 'Relationship').map((element) => relationOf(part, element))];
    }),
  );
}

function relationOf(part: string, element: Element): Relation {
  const target = element.getAttribute('Target') ?? '';
  const external = element.getAttribute('TargetMode') === 'External';
  return { id: element.getAttribute('Id') ?? '', target: external ? target : resolved(part, target.replace(/#.*/, '')), external };
}

export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
