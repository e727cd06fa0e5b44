import type { UnitFindingFacts, UnreadableFile } from '../../report';

/** The words of merging the units' workbooks. Numbers come formatted. */
export interface UnitsWords {
  readonly findings: { readonly [Code in keyof UnitFindingFacts]: (facts: UnitFindingFacts[Code]) => string };
  readonly unreadable: { readonly [Kind in UnreadableFile['kind']]: (file: Extract<UnreadableFile, { readonly kind: Kind }>) => string };
  readonly summary: {
    readonly merged: (units: number, indicators: number) => string;
    readonly takenOver: (count: number) => string;
    readonly findings: (count: number) => string;
  };
  readonly view: UnitsViewWords;
}

/** The pane's view. */
export interface UnitsViewWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly reading: string;
  readonly units: (count: string) => string;
  readonly unit: (name: string, indicators: string) => string;
  readonly findings: (count: string) => string;
  readonly noFindings: string;
  readonly assign: string;
  readonly assignHint: string;
  readonly inFiles: (files: readonly string[]) => string;
  readonly assignTo: (indicator: string) => string;
  readonly open: string;
  readonly ignore: string;
  readonly write: string;
  readonly writing: string;
  readonly written: string;
  readonly takeOver: string;
  readonly takeOverHint: string;
  readonly noneToTakeOver: string;
  readonly blank: string;
  readonly becomes: (cell: string, was: string, text: string) => string;
  readonly confirm: (count: string) => string;
  readonly taken: (count: string) => string;
  readonly close: string;
}
