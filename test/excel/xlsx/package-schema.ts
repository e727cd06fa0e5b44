import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { contentTypeOf, elementsIn, openPackage } from './part-documents';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The schema of each kind of part, by its content type. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/officedocument\.spreadsheetml\..*\+xml$/, 'sml.xsd'],
  [/officedocument\.drawingml\.chart\+xml$/, 'dml-chart.xsd'],
  [/officedocument\.drawing\+xml$/, 'dml-spreadsheetDrawing.xsd'],
];

/** Schemas need more memory than xmllint takes by itself. */
const MEMORY_PAGES = 16_384;

const { XMLSerializer } = new JSDOM().window;

/** The folder of Ecma's transitional schemas, which are no part of this repository; undefined where there is none. */
export function workbookSchemas(root: string): string | undefined {
  const candidates = [process.env['XLSX_SCHEMA'], '../shared/xlsx-schema'];
  return candidates.flatMap((folder) => (folder ? [resolve(root, folder)] : [])).find((folder) => existsSync(join(folder, 'sml.xsd')));
}

interface Part {
  readonly file: number;
  readonly path: string;
  readonly schema: string;
  readonly xml: string;
}

/**
 * What the schemas find wrong in each of these files. Reading a schema takes far longer than checking a part against it, so all parts of
 * all files go in one go.
 */
export async function schemaProblems(files: readonly Uint8Array[], folder: string): Promise<string[][]> {
  const parts = files.flatMap((bytes, file) => partsToCheck(bytes, file));
  const found = await Promise.all(
    SCHEMAS.map(([, schema]) =>
      problemsOf(
        parts.filter((part) => part.schema === schema),
        schema,
        folder,
      ),
    ),
  );
  return files.map((_, index) => found.flat().flatMap(({ file, problem }) => (file === index ? [problem] : [])));
}

function partsToCheck(bytes: Uint8Array, file: number): Part[] {
  const opened = openPackage(bytes);
  return [...opened.documents].flatMap(([path, document]) => {
    // The list of types has none itself, though a file may say that every .xml is a workbook.
    const schema = path === '[Content_Types].xml' ? undefined : SCHEMAS.find(([type]) => type.test(contentTypeOf(opened, path) ?? ''))?.[1];
    return schema === undefined ? [] : [{ file, path, schema, xml: new XMLSerializer().serializeToString(withoutExtensions(document)) }];
  });
}

async function problemsOf(parts: readonly Part[], schema: string, folder: string): Promise<{ file: number; problem: string }[]> {
  if (parts.length === 0) return [];
  const read = (fileName: string): XMLFileInfo => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== schema);
  const { errors } = await validateXML({
    xml: parts.map(({ xml }, index) => ({ fileName: `${index}.xml`, contents: xml })),
    schema: read(schema),
    preload: others.map(read),
    maxMemoryPages: MEMORY_PAGES,
  });
  return errors.flatMap(({ loc, message, rawMessage }) => {
    if (/ fails to validate$/.test(rawMessage)) return [];
    const part = parts[Number.parseInt(loc?.fileName ?? '', 10)];
    if (part === undefined) throw new Error(rawMessage);
    return [{ file: part.file, problem: `${part.path}: ${message.replace(/\{[^}]*\}/g, '')}` }];
  });
}

/** Leaves of a part what the base schema knows: an older reader skips the rest just so. */
function withoutExtensions(document: Document): Document {
  const ignorable = new Set<string | null>();
  for (const element of elementsIn(document, '*')) {
    const prefixes = element.getAttributeNS(COMPATIBILITY, 'Ignorable') ?? '';
    for (const prefix of prefixes.split(/\s+/).filter(Boolean)) ignorable.add(element.lookupNamespaceURI(prefix));
    element.removeAttributeNS(COMPATIBILITY, 'Ignorable');
  }
  for (const choice of elementsIn(document, 'AlternateContent')) {
    const fallback = [...choice.children].find(({ localName }) => localName === 'Fallback');
    choice.replaceWith(...(fallback?.childNodes ?? []));
  }
  for (const list of elementsIn(document, 'extLst')) list.remove();
  for (const element of elementsIn(document, '*')) {
    if (ignorable.has(element.namespaceURI)) element.remove();
    for (const attribute of [...element.attributes]) {
      if (attribute.namespaceURI === XML || ignorable.has(attribute.namespaceURI)) element.removeAttributeNode(attribute);
    }
  }
  return document;
}
