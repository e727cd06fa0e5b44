/** One line of the sheet that says something of this book alone, as it is written. */
export interface BookLine {
  readonly label: string;
  readonly value: string;
  readonly allowed: string;
  readonly meaning: string;
  readonly format: string;
}
