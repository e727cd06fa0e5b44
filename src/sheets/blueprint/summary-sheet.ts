import type { OverviewMethod, Proposals, Report, TableName, WholeReport } from '../../report';
import type { Finding, Severity } from '../../scoring';
import type { Area, LiveBlueprint, CellStyle } from './blueprint';
import type { ResultForm } from './live';
import type { PlacedScorecard } from './placed-table';
import type { Cells, ReadSheet, StandingSheet } from './standing-sheet';

/** A sheet that runs write: how it looks, and how it is known again. */
export interface OwnSheet {
  readonly name: string;
  /** What its first cell says. */
  readonly title: string;
  /** Rows of title and captions above the first row of its own. */
  readonly head: number;
  readonly style: SheetStyle;
  readonly known: Recognition;
  /** It tells of files and not of the scorecard: clearing leaves it, and nobody would look for it to go. */
  readonly outlivesScores?: true;
}

/** A sheet that says what a scorecard comes to. To add one: a folder with its definition, a line in the registry, its words. */
export interface SummarySheet extends OwnSheet {
  /** Built only where it is asked for; from then on kept up by every run. */
  readonly onDemand?: true;
  /** @returns `null` where it has nothing to say; one that stands is then taken away */
  readonly build: (input: SheetInput) => LiveBlueprint | null;
}

/** What summary sheets are built from. */
export interface SheetInput {
  readonly scorecard: PlacedScorecard;
  readonly report: Report;
  /** The scorecard's findings by their causes, in Chinese. */
  readonly causes: readonly ToldCause[];
  readonly output: OutputSettings;
  /** The whole report and how it stands in the book; `null` while no sheet of it is wanted. */
  readonly whole: WantedReport | null;
}

/** What the sheets of the whole report are built from. */
export interface WantedReport {
  readonly report: WholeReport;
  readonly proposals: Proposals;
  /** The names of the sheets that are asked for, or stand already. */
  readonly sheets: ReadonlySet<string>;
  /** A sheet of ours as it stands; `null` where there is none yet. */
  readonly standing: (name: string) => ReadSheet | null;
}

/** Findings with one cause, said once. */
export interface ToldCause {
  readonly severity: Severity;
  /** What they have in common; of a finding by itself, its own sentence. */
  readonly sentence: string;
  /** Each with what it says of its own cell beyond that. */
  readonly findings: readonly { readonly finding: Finding; readonly detail: string }[];
}

/** What a run writes. */
export interface OutputSettings {
  /** `formulas` follow every edit; `sealed` results stay as they are until the next run. */
  readonly results: ResultForm;
  /** The tables to build. */
  readonly tables: Readonly<Record<TableName, boolean>>;
  /** A chart of score rates on 表2-1. */
  readonly chart: boolean;
  /** How the overview of several tables makes one total of theirs. */
  readonly overview: OverviewMethod;
}

/** Everything about a sheet's looks that does not depend on what it says; a change of it reaches books that were scored before. */
export interface SheetStyle {
  /** Points, from column A on: the columns that it fills. */
  readonly widths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly orientation: 'portrait' | 'landscape';
}

/** How a sheet is told from a person's own of the same name, and which of its rows and cells only a run can have written. */
export interface Recognition {
  /** A cell, zero-based, that only a run fills so: a person's own 表2-1 has typed figures there. */
  readonly mark: { readonly row: number; readonly column: number; readonly holds: RegExp };
  readonly isOwnRow: (row: Cells) => boolean;
  /** Columns of an own row that hold a formula, or nothing. */
  readonly results: (row: Cells) => readonly number[];
  /** Columns whose formulas refer to the indicator table. */
  readonly tableColumns: readonly number[];
  /** Whatever else stands in its columns is a person's note, and is written again with it. */
  readonly keepsNotes?: true;
  /** Something that a person typed stands on it, for which clearing leaves the whole sheet. */
  readonly holdsTyped?: (sheet: StandingSheet) => boolean;
  /** The name of the chart under it. */
  readonly chart?: string;
  /** Captions over cells of ours that stand beneath, outside of what is printed: what the chart draws, and the like. */
  readonly beneath?: readonly { readonly caption: string; readonly column: number }[];
}

export function isFormula(cell: Cells[number] | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** All columns of a sheet. */
export function fullWidth({ widths }: SheetStyle): Pick<Area, 'column' | 'columnCount'> {
  return { column: 0, columnCount: widths.length };
}

export function columnWidths({ widths }: SheetStyle): { column: number; points: number }[] {
  return widths.map((points, column) => ({ column, points }));
}
