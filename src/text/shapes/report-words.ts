/** The words of the pane's view on the whole report; the report itself is Chinese in every language. */
export interface ReportWords {
  readonly missing: string;
  readonly missingCount: (count: string) => string;
  readonly nothingMissing: string;
  readonly more: (count: string) => string;
  readonly fillIn: string;
  readonly build: string;
  readonly giveBack: string;
  readonly giveBackOf: (cell: string) => string;
  readonly actions: string;
  readonly export: string;
  readonly exporting: string;
  readonly exportHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly downloaded: (file: string) => string;
  readonly refused: string;
  readonly failed: string;
  readonly preview: string;
  readonly outdated: string;
  readonly table: (title: string, rows: string) => string;
  readonly rest: (count: string) => string;
}
