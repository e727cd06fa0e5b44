import { PROCESS } from '../../scoring';
import type { ReportFacts } from '../facts/report-facts';
import { TABLE_NUMBERS, type TableNumber } from '../tables/printed-tables';
import type { ParagraphNumbers } from './agrees';
import type { MissingCode } from './missing';
import { type ReportDocument, reportDocument } from './report-document';
import { numbersOf, type WholeReport } from './whole-report';

/** The whole report as plain data, for the pane and for other programs. */
export interface ReportData {
  /** As a person typed them; "" where nothing is typed. */
  readonly facts: ReportFacts;
  /** Each table's rows without its header, as they are printed. */
  readonly tables: Readonly<Record<TableNumber, readonly (readonly string[])[]>>;
  readonly conclusion: string;
  /** One for each indicator but those of 过程. */
  readonly paragraphs: readonly ParagraphData[];
  readonly missing: readonly MissingData[];
  readonly document: ReportDocument;
}

export interface ParagraphData {
  /** "产出 › 数量指标" */
  readonly section: string;
  readonly indicator: string;
  readonly text: string;
  /** As printed. */
  readonly numbers: ParagraphNumbers;
}

export interface MissingData {
  readonly code: MissingCode;
  /** With its sheet: "报告信息!B4". */
  readonly cell: string;
  readonly message: string;
}

/** @param messages one sentence for each of the report's missing things, in their order */
export function reportDataOf(whole: WholeReport, messages: readonly string[]): ReportData {
  const { facts, tables, passages, sources, missing } = whole;
  return {
    facts,
    tables: Object.fromEntries(TABLE_NUMBERS.map((name) => [name, tables[name].rows])) as ReportData['tables'],
    conclusion: passages.find(({ key }) => key === '结论')?.text ?? '',
    paragraphs: passages.flatMap(({ passage, text }): ParagraphData[] => {
      const indicator = passage?.indicator ?? null;
      const figures = indicator === null ? undefined : sources.figures.get(indicator);
      if (indicator === null || figures === undefined || indicator.category === PROCESS) return [];
      const section = [indicator.category ?? '', indicator.group].filter((name) => name !== '').join(' › ');
      return [{ section, indicator: indicator.row.name, text, numbers: numbersOf(figures) }];
    }),
    missing: missing.map(({ code, cell }, index) => ({ code, cell, message: messages[index] ?? '' })),
    document: reportDocument(whole),
  };
}
