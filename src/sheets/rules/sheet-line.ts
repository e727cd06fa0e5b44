export type Scalar = string | number | boolean;

/** A line of the sheet: what its value is, and where that stands. */
export interface SheetLine {
  readonly label: string;
  readonly value: Scalar;
  /** With its "=", or the constant. */
  readonly formula: Scalar;
  readonly cell: string;
}

/** A value that cannot be used. Thrown and caught inside this folder only. */
export class Unusable extends Error {
  constructor(
    readonly cell: string,
    readonly found: string,
    readonly allowed: string,
  ) {
    super(allowed);
  }
}

/** Lines whose label begins so, with the rest of the label. */
export function linesUnder(lines: readonly SheetLine[], prefix: string): (SheetLine & { readonly rest: string })[] {
  return lines.filter(({ label }) => label.startsWith(prefix)).map((line) => ({ ...line, rest: line.label.slice(prefix.length).trim() }));
}
