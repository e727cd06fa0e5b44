import { columnIndex, columnLetters } from '../book/area';
import { mapReferences, referenceText } from '../book/references';

/** Functions newer than the file format; a file says them with a prefix. */
const PREFIXED = new Set(
  'ACOT ACOTH ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT DAYS DECIMAL FILTERXML FLOOR.MATH FORMULATEXT GAMMA IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS NUMBERVALUE PDURATION PHI RANDARRAY RRI SEQUENCE SHEET SHEETS SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK HSTACK XLOOKUP XMATCH XOR'.split(
    ' ',
  ),
);
const DOUBLY_PREFIXED = new Set(['FILTER', 'SORT', 'SORTBY']);

/** A formula of the book from one in a file. */
export function formulaFromFile(formula: string): string {
  return `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
}

/** A formula as a file says it: no equals sign, and newer functions marked. */
export function formulaToFile(formula: string): string {
  return formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/gu, (whole: string, name: string | undefined) => {
      if (name === undefined) return whole;
      if (DOUBLY_PREFIXED.has(name)) return `_xlfn._xlws.${name}`;
      return PREFIXED.has(name) ? `_xlfn.${name}` : name;
    });
}

/** A formula as it reads so many rows further down and columns further right; dollar signs hold a row or a column. */
export function formulaMovedBy(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ sheet, cells }) =>
    referenceText(
      sheet,
      cells
        .split(':')
        .map((corner) => cornerMovedBy(corner, rows, columns))
        .join(':'),
    ),
  );
}

function cornerMovedBy(corner: string, rows: number, columns: number): string {
  const [, columnPart = '', rowPart = ''] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(corner) ?? [];
  const column = columnPart === '' || columnPart.startsWith('$') ? columnPart : columnLetters(columnIndex(columnPart) + columns);
  const row = rowPart === '' || rowPart.startsWith('$') ? rowPart : String(Number(rowPart) + rows);
  return column + row;
}
