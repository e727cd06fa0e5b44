/** A document as a list of what stands in it, whatever kind of file it was. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The level of a heading, from 0, where the file says that it is one. */
  readonly level?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** The name of the sheet; absent where the table is no sheet. */
  readonly sheet?: string;
  readonly rows: readonly (readonly BlockCell[])[];
}

export interface BlockCell {
  /** As printed; "" where a merged cell covers it. */
  readonly text: string;
  /** A1 address where the table is a sheet. */
  readonly cell?: string;
}
