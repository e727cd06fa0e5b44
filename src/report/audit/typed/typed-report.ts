import type { Printed } from './place';

/** A report that somebody else wrote, as data: what each place prints, before any of it is judged. */
export interface TypedReport {
  /** The year of the evaluation, wherever one is named for it: "2023". */
  readonly years: readonly Printed[];
  /** Who reports, and about what, wherever it is named. */
  readonly names: readonly TypedName[];
  /** The names of the tables that were found. */
  readonly tables: readonly string[];
  /** 表1-1 and 表2-2. */
  readonly funds: readonly TypedFund[];
  /** 表1-2. */
  readonly targets: readonly TypedRow[];
  /** 表2-3, or an indicator table with its result columns. */
  readonly results: readonly TypedRow[];
  /** The same indicators in a further table: 表2-3 of a book, beside its indicator table. */
  readonly restated: readonly TypedRow[];
  /** 表2-1. */
  readonly scores: readonly TypedLine[];
  /** Headings with totals: （满分 40 分，自评得分 37 分，得分率 92.50%）. */
  readonly headings: readonly TypedHeading[];
  /** What is said of each indicator, and of each part of 过程. */
  readonly paragraphs: readonly TypedParagraph[];
  readonly conclusions: readonly TypedConclusion[];
  readonly counts: readonly TypedCount[];
  /** Amounts of money and spending rates in sentences. */
  readonly amounts: readonly TypedAmount[];
  /** What 总体目标 promises in figures. */
  readonly goals: readonly TypedFigure[];
  /** Figures in the sentences that tell of results, each with the words before it. */
  readonly figures: readonly TypedFigure[];
  /** Signs that a scan left, and how they were read. */
  readonly damage: readonly { readonly printed: Printed; readonly reading: string }[];
  /** Places that a person has still to fill: 【请填写…】. */
  readonly gaps: readonly Printed[];
  readonly unread: readonly Unread[];
}

/** `unit`: 预算单位. `fund`: the fund in titles and sentences. `project`: 具体名称, also in brackets behind the fund and in tables. */
export interface TypedName {
  readonly of: 'unit' | 'fund' | 'project';
  readonly printed: Printed;
}

export interface TypedRow {
  readonly table: string;
  /** 序号 as printed; the row's place in the table where it has none. */
  readonly number: string;
  readonly group: string;
  readonly category: string;
  readonly name: Printed;
  readonly target: Printed | null;
  readonly actual: Printed | null;
  readonly completionRate: Printed | null;
  readonly weight: Printed | null;
  readonly score: Printed | null;
  readonly scoreRate: Printed | null;
  /** `null` where the table has no such column. */
  readonly reason: string | null;
  /** 二级指标 stands under 三级指标 and the name under 目标值. */
  readonly isShifted: boolean;
}

/** A line of 表2-1. */
export interface TypedLine {
  /** 评价总得分; a section with its 合计; a part of the section above. */
  readonly kind: 'total' | 'section' | 'part';
  readonly section: string;
  readonly name: string;
  readonly weight: Printed | null;
  readonly score: Printed | null;
  readonly scoreRate: Printed | null;
}

export interface TypedHeading {
  readonly name: string;
  readonly weight: Printed | null;
  readonly score: Printed | null;
  readonly scoreRate: Printed | null;
}

export interface TypedParagraph {
  readonly name: Printed;
  /** The headings over it, from the outermost. */
  readonly under: readonly string[];
  readonly weight: Printed | null;
  readonly score: Printed | null;
  readonly scoreRate: Printed | null;
  /** The target and the actual as the sentence says them: "不少于30家". */
  readonly planned: Printed | null;
  readonly reached: Printed | null;
  /** What it says beyond its figures. */
  readonly rest: string;
}

export interface TypedFund {
  readonly table: string;
  readonly project: Printed;
  readonly budget: Printed | null;
  readonly spent: Printed | null;
  readonly rate: Printed | null;
}

export interface TypedConclusion {
  readonly score: Printed | null;
  readonly grade: Printed | null;
}

export interface TypedCount {
  readonly of: 'set' | 'completed';
  readonly printed: Printed;
}

export interface TypedAmount {
  readonly of: 'budget' | 'arrived' | 'spent' | 'rate';
  readonly printed: Printed;
}

export interface TypedFigure {
  /** The words that say what is counted. */
  readonly words: string;
  readonly number: string;
  readonly unit: string;
  readonly printed: Printed;
}

/** Something that stands in the report and could not be read. */
export interface Unread {
  readonly printed: Printed;
  readonly reason: 'paragraph' | 'table' | 'planned' | 'reached' | 'number' | 'no-row' | 'row';
}
