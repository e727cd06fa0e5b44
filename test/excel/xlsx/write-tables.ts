import { areaToA1 } from '../book/area';
import type { SheetAsRead } from './file-origin';
import { addRelation, freePath, partText, type Parts, removeRelations, setContentType, setPartText } from './package-parts';
import type { SheetPart } from './sheet-part';
import { sameState, type SheetState, type TableState } from './sheet-state';
import { attributeText } from './tag-text';
import { setAttributes } from './write-sheet';
import { childrenOf, find, localName, newElement, parseXml, setChild, unescaped, xmlPart, type XmlElement } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Writes the Excel tables of a sheet, each into its own part; one that did not change stays as it stands. */
export function writeTables(parts: Parts, path: string, part: SheetPart, state: SheetState, asRead: SheetAsRead | undefined): void {
  const before = asRead?.state.tables ?? [];
  if (sameState(state.tables, before)) return;
  for (const former of before) {
    const said = asRead?.tables.get(former.id);
    const table = state.tables.find(({ id }) => id === former.id);
    if (said === undefined) continue;
    if (!table) removeTable(parts, path, part, said);
    else if (!sameState(table, former)) setPartText(parts, said, xmlPart(changed(parseXml(partText(parts, said)), table, former)));
  }
  for (const table of state.tables) if (!asRead?.tables.has(table.id)) addTable(parts, path, part, table);
}

function removeTable(parts: Parts, sheetPath: string, part: SheetPart, path: string): void {
  const ids = removeRelations(parts, sheetPath, path);
  setTableParts(
    part,
    tagsIn(part).filter((tag) => !ids.some((id) => tag.includes(`"${id}"`))),
  );
}

function addTable(parts: Parts, sheetPath: string, part: SheetPart, table: TableState): void {
  const path = freePath(parts, 'xl/tables/table');
  const ids = Object.keys(parts)
    .filter((name) => /^xl\/tables\//.test(name) && name.endsWith('.xml'))
    .map((name) => Number(/<(?:[\w.-]+:)?table\b[^>]*?\sid="(\d+)"/.exec(partText(parts, name))?.[1] ?? 0));
  const id = Math.max(0, ...ids) + 1;
  const root = parseXml(
    `<table xmlns="${MAIN}" id="${String(id)}" totalsRowShown="0"><autoFilter ref="A1"/><tableColumns/>` +
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  );
  setPartText(parts, path, xmlPart(changed(root, table, undefined)));
  setContentType(parts, path, TABLE_TYPE);
  const relation = addRelation(parts, sheetPath, '/table', path);
  setTableParts(part, [...tagsIn(part), `<tablePart ${part.relationPrefix()}:id="${relation}"/>`]);
}

const tagsIn = (part: SheetPart): string[] =>
  [...(part.get('tableParts') ?? '').matchAll(/<(?:[\w.-]+:)?tablePart\s[^>]*?\/?>/g)].map(([tag]) =>
    tag.replace(/\s*\/?>$/, '/>').replace(/^<[\w.-]+:/, '<'),
  );

function setTableParts(part: SheetPart, tags: readonly string[]): void {
  part.set('tableParts', tags.length > 0 ? `<tableParts count="${String(tags.length)}">${tags.join('')}</tableParts>` : null);
}

/** A table's part, changed in what is no longer as it was read. */
function changed(root: XmlElement, table: TableState, before: TableState | undefined): XmlElement {
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  const make = (xml: string): XmlElement => newElement(xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`));
  const { area, showTotals } = table;
  if (table.name !== before?.name) setAttributes(root, { name: table.name, displayName: table.name });
  setAttributes(root, { ref: areaToA1(area) });
  if (showTotals !== (before?.showTotals ?? false)) setAttributes(root, { totalsRowCount: showTotals ? 1 : null });
  const filter = find(root, 'autoFilter');
  setAttributes(filter, { ref: areaToA1(showTotals ? { ...area, rowCount: area.rowCount - 1 } : area) });
  if (filter && table.filterCriteria !== (before?.filterCriteria ?? ''))
    filter.children =
      table.filterCriteria === '' ? [] : [newElement(`<criteria>${table.filterCriteria}</criteria>`)].flatMap(({ children }) => children);
  if (!sameState(table.columnNames, before?.columnNames)) setChild(root, 'tableColumns', columnsOf(root, table, make), ORDER);
  if (table.style !== before?.style) setAttributes(find(root, 'tableStyleInfo'), { name: table.style || null });
  return root;
}

/** Columns keep what the file says of them by their name; else by their place, as that of a caption that was changed. */
function columnsOf(root: XmlElement, { columnNames }: TableState, make: (xml: string) => XmlElement): XmlElement {
  const given = childrenOf(find(root, 'tableColumns')!).filter((child) => localName(child) === 'tableColumn');
  const nameOf = ({ attributes }: XmlElement): string => decoded(unescaped(attributes['name'] ?? ''));
  const free = given.filter((column) => !columnNames.includes(nameOf(column)));
  let id = Math.max(0, ...given.map(({ attributes }) => Number(attributes['id'] ?? 0)));
  const columns = columnNames.map((name, index) => {
    const known = given.find((column) => nameOf(column) === name) ?? free.find((column) => given.indexOf(column) === index);
    if (!known) id += 1;
    const column = known ?? make(`<tableColumn id="${String(id)}" name=""/>`);
    if (!known || nameOf(known) !== name) column.attributes['name'] = encoded(name);
    return column;
  });
  const list = make(`<tableColumns count="${String(columns.length)}"/>`);
  list.children = columns;
  return list;
}

/** A line feed in a column's name is written as such or by its code. */
const decoded = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const encoded = (name: string): string =>
  attributeText(name).replace(/[\n\r]/g, (character) => (character === '\n' ? '_x000a_' : '_x000d_'));
