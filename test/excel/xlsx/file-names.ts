import type { DefinedName } from '../book/book';
import { quotedSheetName } from '../book/references';
import { formulaFromFile, formulaToFile } from './file-formula';
import type { FileOrigin } from './file-origin';
import { printNames } from './file-page-setup';
import type { UniverBook } from '../book/univer-book';
import { attributeText } from './tag-text';
import { childrenOf, escaped, localName, newElement, textOf, unescaped, type XmlElement } from './xml-tree';

/** Names under which a file keeps what is a sheet's page setup in the book. */
const PRINT_NAMES = /^_xlnm\.Print_(?:Area|Titles)$/i;

/** The names of a file. `sheetIds` are those of the listed sheets in tab order, `null` where one holds no cells. */
export function namesFromFile(list: XmlElement | undefined, sheetIds: readonly (string | null)[]): DefinedName[] {
  return elementsIn(list).flatMap((element) => {
    const { name = '', hidden, localSheetId, comment = '' } = element.attributes;
    const sheetId = localSheetId === undefined ? null : (sheetIds[Number(localSheetId)] ?? undefined);
    if (PRINT_NAMES.test(name) || sheetId === undefined) return [];
    const formula = formulaFromFile(textOf(element));
    return [
      {
        name: unescaped(name),
        sheetId,
        formula,
        visible: !/^(?:1|true)$/.test(hidden ?? '') && !name.startsWith('_xlnm.'),
        comment: unescaped(comment),
      },
    ];
  });
}

const elementsIn = (list: XmlElement | undefined): XmlElement[] =>
  list ? childrenOf(list).filter((child) => localName(child) === 'definedName') : [];

/** Where the sheets of a book stand among all of its file. */
export interface TabPlaces {
  /** By the id of a sheet of the book. */
  readonly now: ReadonlyMap<string, number>;
  /** Where a listed sheet of the file stands by now; `undefined` when it is gone. */
  readonly ofListed: readonly (number | undefined)[];
  readonly idOfListed: readonly (string | null)[];
}

/** The names to write: those of the file as it says them, where they still are so. */
export function namesToFile(
  list: XmlElement | undefined,
  prefix: string,
  book: UniverBook,
  origin: FileOrigin,
  places: TabPlaces,
): XmlElement[] {
  const make = (name: string, formula: string, place: number | undefined, more = ''): XmlElement =>
    newElement(
      `<${prefix}definedName name="${attributeText(name)}"${place === undefined ? '' : ` localSheetId="${String(place)}"`}${more}>${escaped(formula)}</${prefix}definedName>`,
    );
  const printed = new Set(book.sheets.filter((sheet) => printChanged(sheet, origin)).map(({ id }) => id));
  const left = new Map(book.names.map((name) => [keyOf(name.name, name.sheetId), name]));
  const kept = elementsIn(list).flatMap((element) => {
    const { localSheetId } = element.attributes;
    const name = unescaped(element.attributes['name'] ?? '');
    const place = localSheetId === undefined ? undefined : places.ofListed[Number(localSheetId)];
    if (localSheetId !== undefined && place === undefined) return [];
    const id = localSheetId === undefined ? null : (places.idOfListed[Number(localSheetId)] ?? undefined);
    const said: XmlElement = {
      ...element,
      attributes: { ...element.attributes, ...(place !== undefined && { localSheetId: String(place) }) },
    };
    if (id === undefined) return [said];
    if (PRINT_NAMES.test(name)) return id !== null && printed.has(id) ? [] : [said];
    const now = left.get(keyOf(name, id));
    if (!now) return [];
    left.delete(keyOf(name, id));
    return [formulaFromFile(textOf(element)) === now.formula ? said : { ...said, children: [escaped(formulaToFile(now.formula))] }];
  });
  const added = [...left.values()].map(({ name, sheetId, formula, comment }) =>
    make(
      name,
      formulaToFile(formula),
      sheetId === null ? undefined : places.now.get(sheetId),
      `${comment ? ` comment="${attributeText(comment)}"` : ''}${name.startsWith('_xlnm._Filter') ? ' hidden="1"' : ''}`,
    ),
  );
  const forPrint = book.sheets
    .filter(({ id }) => printed.has(id))
    .flatMap((sheet) =>
      printNames(sheet.pageSetup, quotedSheetName(sheet.name)).map(({ name, range }) => make(name, range, places.now.get(sheet.id))),
    );
  return [...kept, ...added, ...forPrint];
}

const keyOf = (name: string, sheetId: string | null): string => `${name.toLowerCase()}|${sheetId ?? ''}`;

function printChanged({ id, name, pageSetup }: UniverBook['sheets'][number], origin: FileOrigin): boolean {
  const before = origin.asRead.get(id);
  const said = ({ printArea, titleRows, titleColumns }: typeof pageSetup): string => JSON.stringify([printArea, titleRows, titleColumns]);
  if (!before) return true;
  return said(pageSetup) !== said(before.state.pageSetup) || before.name !== name;
}
