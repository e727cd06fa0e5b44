import type { ColumnRole } from '../../scoring';

/** The words of the view that says which column holds what. */
export interface MappingWords {
  readonly view: string;
  readonly lead: string;
  readonly sheet: string;
  readonly noSheets: string;
  readonly headerRow: string;
  readonly headerRowMeaning: string;
  readonly likelyRows: string;
  readonly row: (row: string) => string;
  readonly wrongRow: string;
  readonly reading: string;
  readonly columns: string;
  readonly noCaption: string;
  readonly noSamples: string;
  readonly meaningOf: (letters: string, caption: string) => string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly unused: string;
  readonly indicators: (count: string) => string;
  readonly adopt: string;
  readonly adopting: string;
  readonly automatic: string;
  readonly automaticMeaning: string;
  readonly close: string;
}
