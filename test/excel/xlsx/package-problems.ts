import { contentTypeOf, elementsIn, openPackage, type OpenedPackage, relationsByPart, repeated } from './part-documents';
import { cellProblems, mergeProblems } from './sheet-problems';
import { nameProblems, sheetNameProblems, tableProblems } from './workbook-problems';

const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

/** What Excel would want to repair in an .xlsx file, or what must not be in one: part by part, without the schema. */
export function packageProblems(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  return [
    ...opened.malformed.map((path) => `${path} is not well-formed`),
    ...contentTypeProblems(opened),
    ...relationProblems(opened),
    ...addinParts(opened),
    ...sheetNameProblems(opened),
    ...nameProblems(opened),
    ...tableProblems(opened),
    ...mergeProblems(opened),
    ...cellProblems(opened),
  ];
}

function contentTypeProblems(opened: OpenedPackage): string[] {
  const entries = elementsIn(opened.documents.get(CONTENT_TYPES), 'Override').map((entry) => entry.getAttribute('PartName') ?? '');
  const missing = entries.filter((name) => !opened.paths.includes(name.slice(1)));
  const untyped = opened.paths.filter((path) => path !== CONTENT_TYPES && contentTypeOf(opened, path) === undefined);
  return [
    ...missing.map((name) => `${CONTENT_TYPES} names ${name}, which is not there`),
    ...repeated(entries).map((name) => `${CONTENT_TYPES} names ${name} twice`),
    ...untyped.map((path) => `${path} has no content type`),
  ];
}

function relationProblems(opened: OpenedPackage): string[] {
  const relations = relationsByPart(opened);
  const leading = [...relations].flatMap(([part, own]) => [
    ...own
      .filter(({ external, target }) => !external && !opened.paths.includes(target))
      .map(({ target }) => `${part || 'the package'} leads to ${target}, which is not there`),
    ...repeated(own.map(({ id }) => id)).map((id) => `${part || 'the package'} has relation ${id} twice`),
  ]);
  const used = [...opened.documents].flatMap(([part, document]) => {
    const known = (relations.get(part) ?? []).map(({ id }) => id);
    return idsUsed(document)
      .filter((id) => !known.includes(id))
      .map((id) => `${part} uses relation ${id}, which it does not have`);
  });
  return [...leading, ...used];
}

function idsUsed(document: Document): string[] {
  const attributes = elementsIn(document, '*').flatMap((element) => [...element.attributes]);
  return attributes.filter(({ namespaceURI, value }) => namespaceURI === RELATIONS_NAMESPACE && value !== '').map(({ value }) => value);
}

/** A workbook that carries one would bring its add-in up at whoever it is mailed to. */
function addinParts(opened: OpenedPackage): string[] {
  const isAddin = (path: string): boolean => /webextension|taskpane/i.test(`${path} ${contentTypeOf(opened, path) ?? ''}`);
  return opened.paths.filter(isAddin).map((path) => `${path} starts an add-in`);
}
