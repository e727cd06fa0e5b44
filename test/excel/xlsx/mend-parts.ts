import type { UniverBook } from '../book/univer-book';
import { ERROR_TEXTS } from '../book/cell-content';
import { renameInFormula, shiftFormula } from '../book/references';
import { tableName, writeFilters } from './file-filters';
import type { FileOrigin } from './file-origin';
import { mendPart, type Parts, partText } from './package-parts';
import { writeCharts } from './write-charts';
import { escaped, unescaped } from './xml-tree';

type BookSheet = UniverBook['sheets'][number];

const THEME = 'xl/theme/theme1.xml';
const BUILT_IN_DATE = 14;

/** Puts right in a written file what hucre 1.0.0 gets wrong or has no word for. */
export function mendWrittenParts(parts: Parts, book: UniverBook, order: readonly BookSheet[], origin: FileOrigin): void {
  order.forEach((sheet, index) => {
    mendPart(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (text) => withPageDetails(errorResultsAsErrors(text), sheet));
  });
  mendPart(parts, 'xl/workbook.xml', (text) => filterNamesHidden(sheetsInTabOrder(text, book, order)));
  mendPart(parts, 'xl/styles.xml', withBuiltInDate);
  writeFilters(parts, order);
  giveTablesTheirFormulas(parts, origin.parts);
  letChartsFollow(parts, order, origin);
  writeCharts(parts, order, origin);
  if (!parts[THEME]) dropThemeLink(parts);
}

/** hucre writes a formula's error result as text. */
function errorResultsAsErrors(text: string): string {
  return text.replace(
    /(<c [^>]*?)t="str"([^>]*><f[^>]*>(?:[^<]*<\/f>)?<v>)([^<]*)(<\/v>)/g,
    (whole, start: string, middle: string, value: string, end: string) =>
      ERROR_TEXTS.has(value) ? `${start}t="e"${middle}${value}${end}` : whole,
  );
}

/** hucre knows nine paper sizes by name and not that a page is printed in black and white. */
function withPageDetails(text: string, { pageSetup }: BookSheet): string {
  return text.replace(/<pageSetup ([^>]*?)\/>/, (_whole, attributes: string) => {
    const others = attributes.replace(/paperSize="\d+"\s*/, '').trim();
    return `<pageSetup paperSize="${String(pageSetup.paperSize)}" ${others}${pageSetup.blackAndWhite ? ' blackAndWhite="1"' : ''}/>`;
  });
}

/** The sheets' parts keep their numbers; their tabs, and what counts by tabs, stand as in the book. */
function sheetsInTabOrder(text: string, book: UniverBook, order: readonly BookSheet[]): string {
  const places = order.map((sheet) => sheet.position);
  if (places.every((place, index) => place === index)) return text;
  const elements = [...text.matchAll(/<sheet [^>]*\/>/g)].map(([element]) => element);
  const sorted = elements.map((_element, place) => elements[places.indexOf(place)] ?? '').join('');
  return text
    .replace(/<sheets>[\s\S]*?<\/sheets>/, () => `<sheets>${sorted}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_whole, index: string) => `localSheetId="${String(places[Number(index)] ?? 0)}"`)
    .replace(/activeTab="\d+"/, `activeTab="${String(book.activeSheet.position)}"`);
}

/** hucre forgets that the name Excel keeps a filter's area under is not for people to see. */
const filterNamesHidden = (text: string): string =>
  text.replaceAll('<definedName name="_xlnm._FilterDatabase"', '<definedName name="_xlnm._FilterDatabase" hidden="1"');

/** hucre turns Excel's own short date, which follows the reader's locale, into the American one. */
function withBuiltInDate(text: string): string {
  const id = /<numFmt numFmtId="(\d+)" formatCode="m\/d\/yyyy"\/>/.exec(text)?.[1];
  return id === undefined
    ? text
    : text.replaceAll(`numFmtId="${id}"`, (whole, offset: number) =>
        text.slice(offset - 8, offset) === '<numFmt ' ? whole : `numFmtId="${String(BUILT_IN_DATE)}"`,
      );
}

/** hucre drops the formula that a table gives to each new row of a column. */
function giveTablesTheirFormulas(parts: Parts, given: Parts): void {
  const formulas = new Map<string, string>();
  for (const path of tablePaths(given)) {
    const text = partText(given, path);
    for (const [, name = '', formula = ''] of text.matchAll(
      /<tableColumn [^>]*?\bname="([^"]*)"[^>]*>\s*(<calculatedColumnFormula[\s\S]*?<\/calculatedColumnFormula>)/g,
    )) {
      formulas.set(`${tableName(text)}|${name}`, formula);
    }
  }
  if (formulas.size === 0) return;
  for (const path of tablePaths(parts)) {
    mendPart(parts, path, (text) =>
      text.replace(/<tableColumn ([^>]*?\bname="([^"]*)"[^>]*?)\/>/g, (whole, attributes: string, name: string) => {
        const formula = formulas.get(`${tableName(text)}|${name}`);
        return formula ? `<tableColumn ${attributes}>${formula}</tableColumn>` : whole;
      }),
    );
  }
}

/** A chart is kept as it was, so what it draws must follow the cells by itself. */
function letChartsFollow(parts: Parts, order: readonly BookSheet[], origin: FileOrigin): void {
  const moved = order.map((sheet) => ({ sheet, former: origin.sheets.get(sheet.id)?.name ?? sheet.name }));
  if (moved.every(({ sheet, former }) => sheet.name === former && sheet.extras.shifts.length === 0)) return;
  const follow = (formula: string): string =>
    moved.reduce((text, { sheet, former }) => {
      const shifted = sheet.extras.shifts.reduce((at, shift) => shiftFormula(at, '', former, shift), text);
      return sheet.name === former ? shifted : renameInFormula(shifted, former, sheet.name);
    }, formula);
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    mendPart(parts, path, (text) =>
      text.replace(/<c:f>([^<]*)<\/c:f>/g, (_whole, formula: string) => `<c:f>${escaped(follow(unescaped(formula)))}</c:f>`),
    );
  }
}

const tablePaths = (parts: Parts): string[] => Object.keys(parts).filter((path) => path.startsWith('xl/tables/'));

/** hucre links to a theme even where the file has none. */
function dropThemeLink(parts: Parts): void {
  mendPart(parts, 'xl/_rels/workbook.xml.rels', (text) => text.replace(/<Relationship [^>]*\/theme"[^>]*\/>/, ''));
  mendPart(parts, '[Content_Types].xml', (text) => text.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/, ''));
}
