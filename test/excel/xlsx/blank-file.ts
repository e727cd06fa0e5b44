import type { CellStyle } from '../book/book';
import { strToU8 } from '../vendor';
import type { Parts } from './package-parts';
import { attributeText } from './tag-text';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The part of a sheet with nothing in it. */
export const BLANK_SHEET = `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** A file without sheets, for a book that was not opened from one. */
export function blankFile({ fontName, fontSize }: Pick<CellStyle, 'fontName' | 'fontSize'>): Parts {
  const font = `<font><sz val="${String(fontSize)}"/><name val="${attributeText(fontName)}"/></font>`;
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
      '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      `<cellStyleXfs count="1">${format}/></cellStyleXfs><cellXfs count="1">${format} xfId="0"/></cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(HEADER + text)]));
}
