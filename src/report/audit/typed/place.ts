/** Where something stands in a report. */
export type Place =
  /** A row of a table, by the table's name ("表2-3") and the row's 序号 or name. `cell` is its address where the table is a sheet. */
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly column: string; readonly cell?: string }
  | { readonly kind: 'heading'; readonly quote: string }
  | { readonly kind: 'sentence'; readonly quote: string }
  | { readonly kind: 'cover'; readonly label: string };

/** A text as it is printed, and where. */
export interface Printed {
  readonly text: string;
  readonly place: Place;
}
