import type { UniverBook } from '../book/univer-book';
import type { FileOrigin } from './file-origin';
import { namesToFile, type TabPlaces } from './file-names';
import {
  addRelation,
  followRelation,
  partText,
  type Parts,
  relationsOf,
  removePart,
  removeRelations,
  setPartText,
  WORKBOOK,
} from './package-parts';
import { listedSheets } from './sheets-of-file';
import { setAttributes } from './write-sheet';
import { childrenOf, escaped, find, localName, newElement, parseXml, setChild, xmlPart, xmlText, type XmlElement } from './xml-tree';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Writes which sheets there are, in which order and under which names, and the names of the workbook. `paths` are the sheets' parts by id. */
export function writeWorkbook(parts: Parts, book: UniverBook, origin: FileOrigin, paths: ReadonlyMap<string, string>): void {
  const root = parseXml(partText(parts, WORKBOOK));
  const before = xmlText(root);
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  const make = (xml: string): XmlElement => newElement(xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`));
  const list = find(root, 'sheets')!;
  const given = childrenOf(list);
  const idOfListed = listedSheets(origin.parts).map(({ path }) => [...origin.asRead].find(([, sheet]) => sheet.path === path)?.[0] ?? null);
  const order = tabOrder(book, idOfListed);
  const used = new Set(given.map(({ attributes }) => Number(attributes['sheetId'])));
  list.children = order.map((tab) => {
    if (typeof tab === 'number') return given[tab]!;
    const sheet = book.sheets.find(({ id }) => id === tab)!;
    const known = given[idOfListed.indexOf(tab)];
    const element = known ?? newSheetElement(parts, root, make, paths.get(tab)!, used);
    const state = sheet.visibility === 'visible' ? null : sheet.visibility;
    if ((element.attributes['state'] ?? 'visible') !== (state ?? 'visible')) setAttributes(element, { state });
    element.attributes['name'] = escaped(sheet.name).replaceAll('"', '&quot;');
    return element;
  });
  const places: TabPlaces = {
    now: new Map(order.flatMap((tab, place) => (typeof tab === 'string' ? [[tab, place] as const] : []))),
    ofListed: given.map((_element, index) => {
      const place = order.indexOf(idOfListed[index] ?? index);
      return place < 0 ? undefined : place;
    }),
    idOfListed,
  };
  writeNames(root, prefix, book, origin, places, make);
  if (
    book.activeSheet.name !== origin.activeSheet ||
    order.length !== given.length ||
    order.some((tab, index) => tab !== (idOfListed[index] ?? index))
  )
    setActive(root, places.now.get(book.activeSheet.id) ?? 0, make);
  for (const [id, { path }] of origin.asRead) if (!book.sheets.some((sheet) => sheet.id === id)) removeRelations(parts, WORKBOOK, path);
  if (xmlText(root) !== before) setPartText(parts, WORKBOOK, xmlPart(root));
}

/** Lets the file be calculated anew where it is opened next, and drops the order in which its formulas were calculated. */
export function letBeCalculated(parts: Parts, book: UniverBook): void {
  const chain = followRelation(parts, WORKBOOK, '/calcChain');
  if (chain !== undefined) {
    removeRelations(parts, WORKBOOK, chain);
    removePart(parts, chain);
  }
  if (book.calculationMode === 'manual') return;
  const root = parseXml(partText(parts, WORKBOOK));
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  const properties = find(root, 'calcPr') ?? newElement(`<${prefix}calcPr/>`);
  setAttributes(properties, { fullCalcOnLoad: 1 });
  setChild(root, 'calcPr', properties, ORDER);
  setPartText(parts, WORKBOOK, xmlPart(root));
}

/** The tabs: ids of the book's sheets, and the listed places of those that hold no cells, each behind the sheet that it followed. */
function tabOrder(book: UniverBook, idOfListed: readonly (string | null)[]): (string | number)[] {
  const order: (string | number)[] = book.sheets.map(({ id }) => id);
  idOfListed.forEach((id, index) => {
    if (id !== null) return;
    const before = idOfListed
      .slice(0, index)
      .map((other, place) => other ?? place)
      .reverse()
      .find((tab) => order.includes(tab));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, index);
  });
  return order;
}

function newSheetElement(parts: Parts, root: XmlElement, make: (xml: string) => XmlElement, path: string, used: Set<number>): XmlElement {
  const known = [...relationsOf(parts, WORKBOOK)].find(([, { target }]) => target === path)?.[0];
  const id = Math.max(0, ...used) + 1;
  used.add(id);
  const prefix =
    Object.entries(root.attributes)
      .find(([, value]) => value === RELATIONS)?.[0]
      .replace('xmlns:', '') ?? 'r';
  root.attributes[`xmlns:${prefix}`] ??= RELATIONS;
  return make(`<sheet name="" sheetId="${String(id)}" ${prefix}:id="${known ?? addRelation(parts, WORKBOOK, '/worksheet', path)}"/>`);
}

function writeNames(
  root: XmlElement,
  prefix: string,
  book: UniverBook,
  origin: FileOrigin,
  places: TabPlaces,
  make: (xml: string) => XmlElement,
): void {
  const list = find(root, 'definedNames');
  const names = namesToFile(list, prefix, book, origin, places);
  if (names.map(xmlText).join('') === (list ? childrenOf(list).map(xmlText).join('') : '')) return;
  const written = list ?? make('<definedNames/>');
  written.children = names;
  setChild(root, 'definedNames', names.length > 0 ? written : null, ORDER);
}

function setActive(root: XmlElement, place: number, make: (xml: string) => XmlElement): void {
  const views = find(root, 'bookViews') ?? make('<bookViews/>');
  if (!find(views, 'workbookView')) views.children.push(make('<workbookView/>'));
  for (const view of childrenOf(views)) if (localName(view) === 'workbookView') setAttributes(view, { activeTab: place, firstSheet: null });
  setChild(root, 'bookViews', views, ORDER);
}
