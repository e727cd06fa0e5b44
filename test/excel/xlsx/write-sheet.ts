import { areaToA1 } from '../book/area';
import { type Shift } from '../book/references';
import type { UniverSheet } from '../book/univer-sheet';
import { formulaFromFile, formulaToFile } from './file-formula';
import { rangesAfter } from './moved-cells';
import type { SheetPart } from './sheet-part';
import { sameState, type SheetState } from './sheet-state';
import { withAttribute } from './tag-text';
import { escaped, find, localName, newElement, setChild, unescaped, xmlText, type XmlElement } from './xml-tree';

const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Changes an element of a sheet, or a new one of that name; one that says nothing in the end is left out. */
export function changeElement(
  part: SheetPart,
  name: string,
  change: (element: XmlElement, make: (xml: string) => XmlElement) => void,
): void {
  const element = newElement(part.get(name) ?? part.prefixed(`<${name}/>`));
  change(element, (xml) => newElement(part.prefixed(xml)));
  part.set(name, Object.keys(element.attributes).length + element.children.length > 0 ? xmlText(element) : null);
}

/** Sets attributes; `null` takes one out. */
export function setAttributes(element: XmlElement | undefined, attributes: Readonly<Record<string, string | number | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!element) return;
    if (value === null) delete element.attributes[name];
    else element.attributes[name] = escaped(String(value));
  }
}

/** Writes what lies on the cells of a sheet and how its window looks, where that changed. */
export function writeLook(part: SheetPart, state: SheetState, before: SheetState | undefined): void {
  if (state.tabColor !== (before?.tabColor ?? null)) {
    const color = state.tabColor;
    changeElement(part, 'sheetPr', (element, make) => {
      setChild(element, 'tabColor', color === null ? null : make(`<tabColor rgb="FF${color.slice(1)}"/>`), SHEET_PROPERTIES);
    });
  }
  writeView(part, state, before);
  if (!sameState(state.protection, before?.protection ?? null)) writeProtection(part, state.protection);
  if (!sameState(state.filter, before?.filter ?? null)) writeFilter(part, state.filter, before?.filter ?? null);
  if (!sameState(state.merges, before?.merges ?? [])) {
    const cells = state.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
    part.set('mergeCells', cells.length > 0 ? `<mergeCells count="${String(cells.length)}">${cells.join('')}</mergeCells>` : null);
  }
}

function writeView(part: SheetPart, { showGridlines, frozen }: SheetState, before: SheetState | undefined): void {
  const sameGridlines = showGridlines === (before?.showGridlines ?? true);
  const samePanes = sameState(frozen, before?.frozen ?? { rows: 0, columns: 0 });
  if (sameGridlines && samePanes) return;
  changeView(part, (view, make) => {
    if (!sameGridlines) setAttributes(view, { showGridLines: showGridlines ? null : 0 });
    if (!samePanes) setPanes(view, frozen, make);
  });
}

function setPanes(view: XmlElement, { rows, columns }: SheetState['frozen'], make: (xml: string) => XmlElement): void {
  view.children = view.children.filter((child) => typeof child === 'string' || localName(child) !== 'selection');
  const active = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const corner = areaToA1({ row: rows, column: columns, rowCount: 1, columnCount: 1 });
  const pane = rows + columns > 0 ? make(`<pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`) : null;
  setChild(view, 'pane', pane, VIEW);
  if (pane) view.children.splice(1, 0, make(`<selection pane="${active}"/>`));
}

/** Says of a sheet whether it is the one in front. */
export function writeSelected(part: SheetPart, selected: boolean): void {
  const said = /<[^>]*\stabSelected="(?:1|true)"/.test(part.get('sheetViews') ?? '');
  if (said === selected) return;
  changeView(part, (view) => {
    setAttributes(view, { tabSelected: selected ? 1 : null });
  });
}

function changeView(part: SheetPart, change: (view: XmlElement, make: (xml: string) => XmlElement) => void): void {
  changeElement(part, 'sheetViews', (views, make) => {
    if (!find(views, 'sheetView')) views.children.push(make('<sheetView workbookViewId="0"/>'));
    change(find(views, 'sheetView')!, make);
  });
}

/** A file says with 1 what may not be done. */
function writeProtection(part: SheetPart, protection: SheetState['protection']): void {
  if (!protection) part.set('sheetProtection', null);
  else
    changeElement(part, 'sheetProtection', (element) => {
      const { allowFormatCells, allowSort, allowAutoFilter } = protection;
      setAttributes(element, {
        sheet: 1,
        formatCells: allowFormatCells ? 0 : 1,
        sort: allowSort ? 0 : 1,
        autoFilter: allowAutoFilter ? 0 : 1,
      });
    });
}

function writeFilter(part: SheetPart, filter: SheetState['filter'], before: SheetState['filter']): void {
  if (!filter) part.set('autoFilter', null);
  else if (before && filter.criteria === before.criteria)
    part.set(
      'autoFilter',
      (part.get('autoFilter') ?? '').replace(/^<[^>]*>/, (tag) => withAttribute(tag, 'ref', areaToA1(filter.area))),
    );
  else {
    const start = `<autoFilter ref="${areaToA1(filter.area)}"`;
    part.set('autoFilter', filter.criteria === '' ? `${start}/>` : `${start}>${filter.criteria}</autoFilter>`);
  }
}

/** What else lies on cells: rules, validations, ranges that may be edited, filters of views, what extensions say of ranges. */
const FOLLOWING =
  /^(?:conditionalFormatting|dataValidations|protectedRanges|ignoredErrors|extLst|customSheetViews|sheetViews|scenarios|sortState|cellWatches)$/;
const RANGES = new Set(['sqref', 'ref', 'activeCell', 'topLeftCell', 'r']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
const COUNTED: Readonly<Record<string, string>> = { dataValidations: 'dataValidation' };

/** Lets what only the file knows of follow cells that moved and sheets that were renamed. */
export function letRulesFollow(part: SheetPart, { extras, name }: UniverSheet, follow: (formula: string, home: string) => string): void {
  const { shifts } = extras;
  part.rewrite([], (kind, text) => {
    if (!FOLLOWING.test(kind)) return text;
    const element = newElement(text);
    const kept = followIn(element, shifts, (formula) => formulaToFile(follow(formulaFromFile(formula), name)));
    if (!kept) return '';
    const after = xmlText(element);
    return after === xmlText(newElement(text)) ? text : after;
  });
}

/** Gives `false` when nothing of an element is left. */
function followIn(element: XmlElement, shifts: readonly Shift[], follow: (formula: string) => string): boolean {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!RANGES.has(name) || shifts.length === 0) continue;
    const moved = rangesAfter(value, shifts);
    if (moved === '' && name === 'sqref') return false;
    if (moved !== '') element.attributes[name] = moved;
  }
  const name = localName(element);
  if (name === 'sqref' && shifts.length > 0) {
    const moved = rangesAfter(textIn(element), shifts);
    if (moved === '') return false;
    element.children = [moved];
  }
  if (FORMULAS.has(name) && element.children.every((child) => typeof child === 'string') && element.children.length > 0) {
    const formula = unescaped(textIn(element));
    const followed = follow(formula);
    if (followed !== formula) element.children = [escaped(followed)];
  }
  const before = element.children.length;
  element.children = element.children.filter((child) => typeof child === 'string' || followIn(child, shifts, follow));
  if (element.children.length === before) return true;
  if (element.children.length === 0) return false;
  const counted = COUNTED[name];
  if (counted && element.attributes['count'] !== undefined)
    element.attributes['count'] = String(
      element.children.filter((child) => typeof child !== 'string' && localName(child) === counted).length,
    );
  return !element.children.every((child) => typeof child !== 'string' && localName(child) === 'sqref');
}

const textIn = (element: XmlElement): string =>
  element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
