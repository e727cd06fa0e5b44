import { areaFromA1 } from '../book/area';
import { placeTable } from '../book/sheet-tables';
import type { UniverSheet } from '../book/univer-sheet';
import { filterCriteria } from './file-filters';
import { partText, type Parts, relationsOf } from './package-parts';
import { find, parseXml, unescaped } from './xml-tree';

/** Puts a sheet's Excel tables into the book; gives the part of each by the id that it has there. */
export function fillTables(sheet: UniverSheet, parts: Parts, sheetPath: string): ReadonlyMap<string, string> {
  const paths = [...relationsOf(parts, sheetPath).values()].filter(({ type, target }) => type.endsWith('/table') && parts[target]);
  return new Map(
    paths.flatMap(({ target }) => {
      const text = partText(parts, target);
      const root = parseXml(text);
      const { displayName, name, ref, headerRowCount, totalsRowCount } = root.attributes;
      const area = areaFromA1(ref ?? '');
      if (!area) return [];
      const { id } = sheet.book.nextTable();
      placeTable(sheet, {
        id,
        name: unescaped(displayName ?? name ?? ''),
        area,
        showHeaders: headerRowCount !== '0',
        showTotals: Number(totalsRowCount ?? 0) > 0,
        style: unescaped(find(root, 'tableStyleInfo')?.attributes['name'] ?? ''),
        filterCriteria: filterCriteria(text),
      });
      return [[id, target] as const];
    }),
  );
}
