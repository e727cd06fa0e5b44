import { FileProblem } from './file-problem';
import { mendPart, type Parts, partText, relationsOf, relationsPath, WORKBOOK } from './package-parts';
import { attributeOf } from './tag-text';

/** A sheet as the workbook's part lists it; only worksheets hold cells. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly isWorksheet: boolean;
}

const SHEET = /<(?:[\w.-]+:)?sheet\s[^>]*?\/?>/g;

/** Every sheet of a file in tab order, those that are a chart, a dialog or macros included. */
export function listedSheets(parts: Parts): readonly ListedSheet[] {
  const relations = relationsOf(parts, WORKBOOK);
  return [...partText(parts, WORKBOOK).matchAll(SHEET)].map(([tag]) => {
    const relation = relations.get(attributeOf(tag, String.raw`[\w.-]+:id`) ?? '');
    if (!relation || !parts[relation.target]) throw new FileProblem('broken');
    return { name: attributeOf(tag, 'name') ?? '', path: relation.target, isWorksheet: relation.type.endsWith('/worksheet') };
  });
}

/** The parts without the views that people saved of a sheet: their filters and pages are not the sheet's own, though they read the same. */
export function withoutCustomViews(parts: Parts, listed: readonly ListedSheet[]): Parts {
  const result = { ...parts };
  let found = false;
  for (const { path } of listed)
    mendPart(result, path, (text) => {
      const without = text.replace(/<((?:[\w.-]+:)?customSheetViews)>[\s\S]*<\/\1>/, '');
      found ||= without !== text;
      return without;
    });
  return found ? result : parts;
}

/**
 * The package as hucre 1.0.0 can open it. It knows worksheets only, and finds what hangs on the n-th by assuming that it is sheetN.xml,
 * which no longer holds once sheets were moved in Excel.
 */
export function packageForReading(parts: Parts, listed: readonly ListedSheet[]): Parts {
  const worksheets = listed.filter(({ isWorksheet }) => isWorksheet);
  const paths = worksheets.map(({ path }) => path);
  if (paths.length === listed.length && paths.every((path, index) => path === sheetPath(index))) return parts;
  const result = { ...parts };
  for (const { path } of listed) {
    delete result[path];
    delete result[relationsPath(path)];
  }
  paths.forEach((path, index) => {
    result[sheetPath(index)] = parts[path]!;
    const relations = parts[relationsPath(path)];
    if (relations) result[relationsPath(sheetPath(index))] = relations;
  });
  const renamed = new Map(paths.map((path, index) => [path, sheetPath(index)]));
  mendPart(result, '[Content_Types].xml', (text) => swapAll(text, renamed, '/'));
  mendPart(result, relationsPath(WORKBOOK), (text) => swapAll(swapAll(text, renamed, '/'), renamed, ''));
  mendPart(result, WORKBOOK, (text) => onlyWorksheets(text, listed));
  return result;
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${String(index + 1)}.xml`;

/** Replaces whole attribute values, all at once, so that names may change places. */
function swapAll(text: string, paths: ReadonlyMap<string, string>, start: '/' | ''): string {
  const said = (path: string): string => (start === '/' ? `/${path}` : path.replace(/^xl\//, ''));
  const names = new Map([...paths].map(([from, to]) => [said(from), said(to)]));
  return text.replace(/"([^"]*)"/g, (whole, value: string) => (names.has(value) ? `"${names.get(value) ?? ''}"` : whole));
}

/** What counts by tabs then counts by worksheets. */
function onlyWorksheets(text: string, listed: readonly ListedSheet[]): string {
  const places = listed.map(({ isWorksheet }, index) =>
    isWorksheet ? listed.slice(0, index).filter((sheet) => sheet.isWorksheet).length : null,
  );
  let index = -1;
  return text
    .replace(SHEET, (tag) => (listed[++index]?.isWorksheet ? tag : ''))
    .replace(
      /(localSheetId|activeTab|firstSheet)="(\d+)"/g,
      (_whole, name: string, place: string) => `${name}="${String(places[Number(place)] ?? 0)}"`,
    );
}
