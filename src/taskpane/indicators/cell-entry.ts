/** What goes on in a field for one cell. `was` is what the cell showed when the person began to type. */
export type CellEntry =
  | { readonly kind: 'still' }
  | { readonly kind: 'typing'; readonly was: string; readonly text: string; readonly refused: RefusedText | null }
  | { readonly kind: 'writing'; readonly was: string; readonly text: string }
  /** Until the sheet has been read again. */
  | { readonly kind: 'written'; readonly was: string; readonly text: string };

/** Why a text was not written; it is tried again only when asked for, not whenever the field is left. */
export interface RefusedText {
  readonly text: string;
  readonly sentence: string;
}

export type CellEvent =
  | { readonly kind: 'typed'; readonly text: string; readonly shown: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'accepted' };

export const STILL: CellEntry = { kind: 'still' };

export function nextEntry(entry: CellEntry, event: CellEvent): CellEntry {
  switch (event.kind) {
    case 'typed':
      return typed(entry, event.text, event.shown);
    case 'cancelled':
      return entry.kind === 'typing' ? STILL : entry;
    case 'sent':
      return entry.kind === 'typing' ? { kind: 'writing', was: entry.was, text: entry.text } : entry;
    case 'refused':
      if (entry.kind !== 'typing' && entry.kind !== 'writing') return entry;
      return { kind: 'typing', was: entry.was, text: entry.text, refused: { text: entry.text, sentence: event.sentence } };
    case 'accepted':
      return entry.kind === 'writing' ? { ...entry, kind: 'written' } : entry;
  }
}

function typed(entry: CellEntry, text: string, shown: string): CellEntry {
  switch (entry.kind) {
    case 'typing':
      return { ...entry, text };
    case 'writing':
      return entry;
    case 'still':
      return { kind: 'typing', was: shown, text, refused: null };
    case 'written':
      return { kind: 'typing', was: shown === entry.was ? entry.text : shown, text, refused: null };
  }
}

/** What the field shows while the cell shows `shown`. */
export function textOf(entry: CellEntry, shown: string): string {
  if (entry.kind === 'still' || (entry.kind === 'written' && shown !== entry.was)) return shown;
  return entry.text;
}

/** There is something to write: not what stands there already, and not what was refused unless the person insists. */
export function isToBeWritten(entry: CellEntry, insists: boolean): boolean {
  if (entry.kind !== 'typing' || entry.text === entry.was) return false;
  return insists || entry.refused?.text !== entry.text;
}

/** What the cell has to show still, for the text to be written: once told of a refusal, the person answers to what stands there now. */
export function expectedText(entry: CellEntry, shown: string): string {
  return entry.kind === 'still' || (entry.kind === 'typing' && entry.refused !== null) ? shown : entry.was;
}
