/** What a person has made of the report's text in the sheet 报告正文. */
export interface KeptText {
  /** Paragraphs that a person has rewritten, by the key of the passage. */
  readonly rewritten: ReadonlyMap<string, KeptPassage>;
  /** Paragraphs of a person's own, by the key of the passage that they stand behind; "" before the first. */
  readonly added: ReadonlyMap<string, readonly KeptPassage[]>;
}

export interface KeptPassage {
  readonly text: string;
  /** What the cell holds: the text, or a person's own formula. */
  readonly content: string;
  /** Where it stands, with its sheet: "报告正文!A12". */
  readonly cell: string;
}

export const NOTHING_KEPT: KeptText = { rewritten: new Map(), added: new Map() };
