import type { AuditedFile, BookSettings } from '../../sheets';
import type { ColumnRole, Suggestion, TableHint } from '../../scoring';
import type { Assignment, ReportData, ScoreData } from '../../report';
import type { NewForm } from '../run/create-form';
import type { ClearOutcome, EveryOutcome, RunOutcome } from '../run/outcome';
import type { NotDone } from '../book/not-done';
import type { WaitingSheet } from '../plan/write-plan';
import type { NamedPlace } from '../read/every-table';
import type { TakeOver, UnitFile } from '../units/unit-file';
import type { UnitsPreview } from './merge-units';

/** What the pane asks of the workbook. No action rejects: what went wrong comes back as a sentence. */
export interface BookActions {
  /** Reads and scores the book without writing anything. */
  inspect(): Promise<Inspection>;
  /**
   * The ribbon's 评分. Its progress is told through `onRunState`.
   * @param overwritten sheets that a person typed over and gives up, as they saw them
   */
  score(overwritten?: readonly WaitingSheet[]): Promise<RunOutcome>;
  /** The ribbon's 全部评分, told of in the same way. */
  scoreEvery(overwritten?: readonly WaitingSheet[]): Promise<EveryOutcome>;
  /** Gives sheets that a person typed over another name, so that the next run makes them anew beside them. */
  keepSheets(sheets: readonly string[]): Promise<Done>;
  /** Takes out what the add-in wrote, and nothing else. */
  clear(): Promise<ClearOutcome>;
  /** Ends the run under way before its next step; what is written by then is undone. */
  stop(): void;
  /** Selects a cell such as "绩效指标表!F7". */
  goTo(place: string): Promise<Done>;
  /** Types a text into a cell that still shows `was`, as the person would. */
  type(entry: Entry): Promise<Done>;
  /** Carries out what was suggested, all of it in one step of Excel's undo where Excel can, or has it left alone; remembers that in 评分规则. */
  answer(suggestions: readonly Suggestion[], answer: 'yes' | 'no'): Promise<Done>;
  /** Writes the settings to the sheet 评分规则. */
  saveSettings(settings: BookSettings): Promise<Done>;
  /** What the book as it was last read comes to under other settings; `null` before anything was read. */
  scoreUnder(settings: BookSettings): ScoreData | null;
  /** The whole report over the book as it was last read; `null` before that. */
  report(): ReportPreview | null;
  /** 评分, and the sheets of the whole report with it; its outcome brings the report. */
  writeReport(): Promise<RunOutcome>;
  /** Blanks a paragraph of 报告正文 that a person has rewritten, so that the next run writes it anew. */
  giveBack(cell: string): Promise<Done>;
  /** The sheets that may hold the table, each with the header rows that look like one. */
  sheets(): Promise<readonly SheetChoice[] | NotDone>;
  /** A sheet's columns as the table's header row would name them. */
  preview(hint: TableHint): Promise<TablePreview | NotDone>;
  /** What merging the units' files comes to; nothing is written. @param assigned what a person has said beyond what 评分规则 says */
  mergeUnits(files: readonly UnitFile[], assigned: readonly Assignment[]): Promise<UnitsPreview | NotDone>;
  /** The same, with the sheet 单位汇总 written and what was said kept in 评分规则. */
  writeUnits(files: readonly UnitFile[], assigned: readonly Assignment[]): Promise<UnitsPreview | NotDone>;
  /** Types figures of the units into cells of the master that still show what the person saw. @param sheet the master's */
  takeOver(sheet: string, figures: readonly TakeOver[]): Promise<Done>;
  /** Writes what an audit found to the sheet 审核意见. */
  writeAudit(audited: AuditedFile): Promise<Done>;
  /** Puts a form on a new sheet and shows it. */
  createForm(form: NewForm): Promise<Done>;
  /**
   * Calls back after a person changed cells, sheets or their names, with the place of the change.
   * @returns a function that ends the watch
   */
  watch(listener: (place: string) => void): () => void;
}

/** The report, and whether its sheets stand in the book already. */
export interface ReportPreview {
  readonly data: ReportData;
  readonly hasSheets: boolean;
}

/** What `inspect` found. */
export type Inspection =
  | {
      readonly ok: true;
      readonly score: ScoreData;
      readonly settings: BookSettings;
      readonly freshness: Freshness;
      /** Every table that was seen, the one that was scored among them. */
      readonly tables: readonly NamedPlace[];
      /** Sheets that a run would leave alone, as a person typed over what stood there. */
      readonly waiting: readonly WaitingSheet[];
      /** What would keep a run from writing; `null` where nothing would. */
      readonly obstacle: NotDone | null;
    }
  | (NotDone & { readonly settings: BookSettings | null });

/**
 * What stands in the result columns. `none`: nothing yet. `current`: what a run would write. `followed`: cells were changed since, and the
 * formulas of the results give what a run would give; only what is told about them waits for it. `outdated`: results would be others.
 */
export type Freshness = 'none' | 'current' | 'followed' | 'outdated';

export type Done = { readonly ok: true } | NotDone;

export interface Entry {
  readonly sheet: string;
  readonly cell: string;
  /** What the cell showed when the person began to type. */
  readonly was: string;
  readonly text: string;
}

export interface SheetChoice {
  readonly sheet: string;
  /** Row numbers, from 1, the likeliest first. */
  readonly headerRows: readonly number[];
}

export interface TablePreview {
  readonly ok: true;
  readonly hint: TableHint;
  readonly columns: readonly PreviewColumn[];
  /** Indicators that would be scored; `null` while a needed column is missing. */
  readonly indicators: number | null;
  /** What is still missing, in a sentence; "" where nothing is. */
  readonly missing: string;
}

export interface PreviewColumn {
  /** Zero-based, on the sheet. */
  readonly column: number;
  /** "E". */
  readonly letters: string;
  readonly caption: string;
  /** What the first rows under the header show. */
  readonly samples: readonly string[];
  readonly role: ColumnRole | null;
}
