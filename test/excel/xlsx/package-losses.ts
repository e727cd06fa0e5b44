import type { UniverBook } from '../book/univer-book';
import type { FileOrigin, SheetAsRead } from './file-origin';
import { type Loss, PackageFault } from './file-loss';
import { followRelation, type Parts, partText, reachedFrom, relationsOf, WORKBOOK } from './package-parts';
import { areaToA1 } from '../book/area';
import { localNameOf, walkXml } from './xml-tree';

const XML = /\.(?:xml|rels)$/;
/** What the book holds itself, and writes from what it holds. */
const HELD =
  'dimension cols col mergeCells mergeCell hyperlinks hyperlink tableParts tablePart autoFilter filterColumn filters filter customFilters customFilter ' +
  'sheetProtection sheetPr tabColor pageSetUpPr sheetViews sheetView pane selection printOptions pageMargins pageSetup headerFooter oddHeader oddFooter drawing ' +
  'definedNames definedName sheets sheet calcPr bookViews workbookView';
const IN_THE_BOOK = new Set(HELD.split(' '));
/** What lies on cells, and goes with cells that are deleted. */
const ON_CELLS =
  /^(?:conditionalFormatting|cfRule|formula|formula1|formula2|colorScale|dataBar|iconSet|cfvo|color|dataValidations?|protectedRanges?|ignoredErrors?|ext|extLst|sqref|f)$/;

/**
 * What a written package has less of than the one that was opened, beside what was taken away in the book. What was not written is not
 * looked at.
 *
 * @throws PackageFault where a part is not well formed or leads to one that is not there.
 */
export function lossesOf(before: Parts, after: Parts, book: UniverBook, origin: FileOrigin): Loss[] {
  const written = Object.keys(after).filter((path) => XML.test(path) && after[path] !== before[path]);
  const counts = new Map(written.map((path) => [path, counted(path, partText(after, path))]));
  for (const path of Object.keys(after)) checkRelations(after, before, path);
  return [...missingParts(before, after, book, origin), ...missingElements(before, counts, book, origin)];
}

type Counts = ReadonlyMap<string, number>;

/** How many elements of each name there are; the cells of a sheet are not counted. */
function counted(path: string, text: string): Counts {
  const counts = new Map<string, number>();
  let data = false;
  try {
    walkXml(text, true, (parser) => {
      parser.on('opentagstart', ({ name }) => {
        const element = localNameOf(name);
        if (element === 'sheetData') data = true;
        if (!data) counts.set(element, (counts.get(element) ?? 0) + 1);
      });
      parser.on('closetag', ({ name }) => {
        if (localNameOf(name) === 'sheetData') data = false;
      });
    });
  } catch (error) {
    throw new PackageFault(`${path}: ${String(error)}`);
  }
  return counts;
}

/** A sheet's own cells were well formed when they were read. */
const countedBefore = (path: string, text: string): Counts =>
  counted(path, text.replace(/(<(?:[\w.-]+:)?sheetData\b[^>]*[^/]>|<(?:[\w.-]+:)?sheetData>)[\s\S]*(<\/(?:[\w.-]+:)?sheetData>)/, '$1$2'));

function checkRelations(after: Parts, before: Parts, path: string): void {
  if (!path.endsWith('.rels')) return;
  const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  for (const [id, { target, external }] of relationsOf(after, part)) {
    const ledNowhere = before[path] === after[path] && !before[target];
    if (!external && target !== '' && !after[target] && !ledNowhere)
      throw new PackageFault(`${part} leads by ${id} to ${target}, which is not there`);
  }
}

/** Parts that are gone, and to which something leads that was not taken away in the book. */
function missingParts(before: Parts, after: Parts, book: UniverBook, origin: FileOrigin): Loss[] {
  const gone = Object.keys(before).filter((path) => !after[path] && !path.endsWith('.rels'));
  if (gone.length === 0) return [];
  const taken = new Set([
    followRelation(before, WORKBOOK, '/calcChain') ?? '',
    ...[...origin.asRead].flatMap(([id, sheet]) => partsTaken(id, sheet, book)),
  ]);
  const expected = reachedFrom(before, taken);
  return gone.filter((path) => expected.has(path)).map((path) => ({ kind: path, sheet: null, count: 1 }));
}

function partsTaken(id: string, asRead: SheetAsRead, book: UniverBook): string[] {
  const sheet = book.sheets.find((other) => other.id === id);
  if (!sheet) return [asRead.path];
  const tables = new Set(sheet.bookTables.map((table) => table.id));
  return [
    ...[...asRead.tables].filter(([table]) => !tables.has(table)).map(([, path]) => path),
    ...asRead.charts.filter(({ chart }) => !sheet.charts.some((other) => other.id === chart.id)).map(({ path }) => path),
  ];
}

function missingElements(before: Parts, counts: ReadonlyMap<string, Counts>, book: UniverBook, origin: FileOrigin): Loss[] {
  const losses: Loss[] = [];
  for (const sheet of book.sheets) {
    const asRead = origin.asRead.get(sheet.id);
    const after = asRead && counts.get(asRead.path);
    if (!asRead || !after) continue;
    const lose = (kind: string, count: number): void => {
      if (count > 0) losses.push({ kind, sheet: sheet.name, count });
    };
    const deleted = sheet.extras.shifts.some(({ kind }) => kind === 'delete');
    for (const [kind, count] of countedBefore(asRead.path, partText(before, asRead.path)))
      if (!IN_THE_BOOK.has(kind) && !(deleted && ON_CELLS.test(kind))) lose(kind, count - (after.get(kind) ?? 0));
    lose('mergeCell', new Set(sheet.merges.map((area) => areaToA1(area))).size - (after.get('mergeCell') ?? 0));
    lose('tablePart', sheet.bookTables.length - (after.get('tablePart') ?? 0));
    lose('drawing', Number(followRelation(before, asRead.path, '/drawing') !== undefined) - (after.get('drawing') ?? 0));
  }
  const workbook = counts.get(WORKBOOK);
  if (workbook) {
    const said = counted(WORKBOOK, partText(before, WORKBOOK));
    for (const [kind, count] of said)
      if (!IN_THE_BOOK.has(kind) && count > (workbook.get(kind) ?? 0))
        losses.push({ kind, sheet: null, count: count - (workbook.get(kind) ?? 0) });
    const tabs = (said.get('sheet') ?? 0) - [...origin.asRead.keys()].filter((id) => !book.sheets.some((sheet) => sheet.id === id)).length;
    if (tabs > (workbook.get('sheet') ?? 0)) losses.push({ kind: 'sheet', sheet: null, count: tabs - (workbook.get('sheet') ?? 0) });
  }
  return [...losses, ...missingDrawings(before, counts, book, origin)];
}

/** Pictures, shapes and charts on the drawings that were written. */
function missingDrawings(before: Parts, counts: ReadonlyMap<string, Counts>, book: UniverBook, origin: FileOrigin): Loss[] {
  return book.sheets.flatMap((sheet) => {
    const asRead = origin.asRead.get(sheet.id);
    const path = asRead && followRelation(before, asRead.path, '/drawing');
    const after = path === undefined ? undefined : counts.get(path);
    if (!asRead || path === undefined || !after) return [];
    const removed = asRead.charts.filter(({ chart }) => !sheet.charts.some(({ id }) => id === chart.id)).length;
    const said = counted(path, partText(before, path));
    return ['pic', 'sp', 'cxnSp', 'grpSp', 'graphicFrame'].flatMap((kind) => {
      const count = (said.get(kind) ?? 0) - (after.get(kind) ?? 0) - (kind === 'graphicFrame' ? removed : 0);
      return count > 0 ? [{ kind, sheet: sheet.name, count }] : [];
    });
  });
}
