import { OWN_SHEETS, ownSheet, setOfSheet, unfinishedTitle } from '../../sheets';

/** Queues the title of a sheet of ours: its own, or with the sign that a run is under way. */
export function setTitle(sheet: Excel.Worksheet, name: string, state: 'unfinished' | 'whole'): void {
  const own = ownSheet(name);
  if (own !== null) sheet.getRange('A1').values = [[state === 'unfinished' ? unfinishedTitle(own) : own.title]];
}

/** The place of a sheet of ours among the others, or in its set; that of the staff's own comes first. */
function tabOrder(name: string): number {
  const own = ownSheet(name);
  return own === null ? -1 : OWN_SHEETS.indexOf(own);
}

/** Sheets in the order of their tabs: those that stand by themselves, then set after set as they come. */
export function inTabOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const sets = [...new Set(items.map((item) => setOfSheet(nameOf(item))))].filter((set) => set !== null);
  const rank = (item: Item) => sets.indexOf(setOfSheet(nameOf(item)) ?? '');
  return [...items].sort((one, other) => rank(one) - rank(other) || tabOrder(nameOf(one)) - tabOrder(nameOf(other)));
}
