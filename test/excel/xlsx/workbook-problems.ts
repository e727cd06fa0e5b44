import { areaFromA1 } from '../book/area';
import { contentTypeOf, elementsIn, type OpenedPackage, repeated, relationsByPart } from './part-documents';
import { textsByCell } from './sheet-problems';

const WORKBOOK = 'xl/workbook.xml';
const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[:\\/?*[\]]|^'|'$/;

export function sheetNameProblems({ documents }: OpenedPackage): string[] {
  const names = elementsIn(documents.get(WORKBOOK), 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called "${name}"`),
    ...names
      .filter((name) => name === '' || name.length > LONGEST_SHEET_NAME || NOT_IN_SHEET_NAMES.test(name))
      .map((name) => `no sheet may be called "${name}"`),
  ];
}

/** Defined names, each unique in the workbook or in its sheet. */
export function nameProblems({ documents }: OpenedPackage): string[] {
  const names = elementsIn(documents.get(WORKBOOK), 'definedName').map(
    (element) => `${element.getAttribute('name')?.toLowerCase()} of ${element.getAttribute('localSheetId') ?? 'the workbook'}`,
  );
  return repeated(names).map((name) => `two names are ${name}`);
}

export function tableProblems(opened: OpenedPackage): string[] {
  const tables = [...opened.documents].filter(([path]) => contentTypeOf(opened, path)?.endsWith('.table+xml'));
  const attributes = (name: string): string[] => tables.map(([, { documentElement }]) => documentElement.getAttribute(name) ?? '');
  return [
    ...repeated(attributes('displayName').map((name) => name.toLowerCase())).map((name) => `two tables are called "${name}"`),
    ...repeated(attributes('id')).map((id) => `two tables have id ${id}`),
    ...tables.flatMap(([path, document]) => columnProblems(opened, path, document)),
  ];
}

function columnProblems(opened: OpenedPackage, path: string, document: Document): string[] {
  const ref = document.documentElement.getAttribute('ref') ?? '';
  const area = areaFromA1(ref);
  const names = elementsIn(document, 'tableColumn').map((column) => decoded(column.getAttribute('name') ?? ''));
  if (area === null) return [`${path} has no area`];
  if (area.columnCount !== names.length) return [`${path} is ${ref} but has ${names.length} columns`];
  const hasHeader = document.documentElement.getAttribute('headerRowCount') !== '0';
  const captions = hasHeader ? captionsOf(opened, path, area.row, area.column, names.length) : names;
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${path} has two columns "${name}"`),
    ...names.flatMap((name, index) => (name === captions[index] ? [] : [`${path} has a column "${name}" under "${captions[index]}"`])),
  ];
}

/** What stands in the cells above a table's columns. */
function captionsOf(opened: OpenedPackage, path: string, row: number, column: number, count: number): string[] {
  const sheet = [...relationsByPart(opened)].find(([, relations]) => relations.some(({ target }) => target === path))?.[0] ?? '';
  const texts = textsByCell(opened, sheet);
  return Array.from({ length: count }, (_, index) => texts.get(`${row},${column + index}`) ?? '');
}

/** A line feed in a column's name is written as such or by its code. */
const decoded = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
