import type { UniverBook } from '../book/univer-book';
import { mendPart, type Parts, partText } from './package-parts';

const FILTER = /<((?:\w+:)?autoFilter)\s([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/;

/** What the filter of a sheet or a table lets through, as its part says it. hucre reads lists of values only. */
export function filterCriteria(part: string): string {
  return FILTER.exec(part)?.[3]?.trim() ?? '';
}

/** The criteria of each table's filter, by the table's name. */
export function tableCriteria(parts: Parts): ReadonlyMap<string, string> {
  const paths = Object.keys(parts).filter((path) => path.startsWith('xl/tables/'));
  return new Map(paths.map((path) => [tableName(partText(parts, path)), filterCriteria(partText(parts, path))]));
}

/** Gives the filters of a written file their criteria, which hucre drops. */
export function writeFilters(parts: Parts, order: UniverBook['sheets']): void {
  order.forEach(({ filter }, index) => {
    if (filter) mendPart(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (text) => withCriteria(text, filter.criteria));
  });
  const tables = new Map(order.flatMap((sheet) => sheet.tables).map((table) => [table.name, table.filterCriteria]));
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/tables/'))) {
    mendPart(parts, path, (text) => withCriteria(text, tables.get(tableName(text)) ?? ''));
  }
}

export const tableName = (part: string): string => /<(?:\w+:)?table [^>]*?\bdisplayName="([^"]*)"/.exec(part)?.[1] ?? '';

function withCriteria(part: string, criteria: string): string {
  return part.replace(FILTER, (_whole, tag: string, attributes: string) =>
    criteria === '' ? `<${tag} ${attributes}/>` : `<${tag} ${attributes}>${criteria}</${tag}>`,
  );
}
