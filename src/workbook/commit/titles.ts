import { OWN_SHEETS, ownSheet, unfinishedTitle } from '../../sheets';

/** Queues the title of a sheet of ours: its own, or with the sign that a run is under way. */
export function setTitle(sheet: Excel.Worksheet, name: string, state: 'unfinished' | 'whole'): void {
  const own = ownSheet(name);
  if (own !== null) sheet.getRange('A1').values = [[state === 'unfinished' ? unfinishedTitle(own) : own.title]];
}

/** The place of a sheet of ours among the others; that of the staff's own comes first. */
export function tabOrder(name: string): number {
  return OWN_SHEETS.findIndex((own) => own.name === name);
}
