import type { ScoredIndicator } from '../../scoring';
import type { FactId } from '../facts/report-facts';
import type { TableNumber } from '../tables/printed-tables';
import { TABLE_TITLES } from './phrases';
import type { Piece } from './piece';

/** One paragraph of the report. */
export interface Passage {
  /** Tells it from the others, also in a later run over more rows: "结论", "row:12". */
  readonly key: string;
  readonly kind: PassageKind;
  readonly pieces: readonly Piece[];
  /** The indicator that it is about. */
  readonly indicator: ScoredIndicator | null;
}

export type PassageKind =
  | { readonly kind: 'title' }
  /** 一、 is 1,（一） 2, 1. 3,（1） 4, ① 5. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'body' }
  /** A person's own paragraphs, one a line. */
  | { readonly kind: 'own'; readonly fact: FactId }
  /** The title of a table, which stands there in the document. */
  | { readonly kind: 'table'; readonly table: TableNumber };

export function heading(level: 1 | 2 | 3 | 4 | 5, key: string, ...pieces: Piece[]): Passage {
  return { key, kind: { kind: 'heading', level }, pieces, indicator: null };
}

export function body(key: string, ...pieces: Piece[]): Passage {
  return { key, kind: { kind: 'body' }, pieces, indicator: null };
}

export function aboutIndicator(indicator: ScoredIndicator, pieces: readonly Piece[]): Passage {
  return { key: `row:${indicator.row.row}`, kind: { kind: 'body' }, pieces, indicator };
}

export function tableTitle(table: TableNumber): Passage {
  return { key: `表${table}`, kind: { kind: 'table', table }, pieces: [`表${table} ${TABLE_TITLES[table]}`], indicator: null };
}
