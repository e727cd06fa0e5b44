import type { ScoreLine } from '../../scoring';
import { type PlacedScorecard } from '../blueprint/placed-table';
import { literal, type Content } from '../blueprint/blueprint';

/** Rows of 表2-1 above its first line, which is that of the total. */
export const TITLE_ROWS = 2;

/** A line of 表2-1: where it stands, and the lines it adds up. Rows are zero-based. */
export interface PrintedLine {
  readonly row: number;
  readonly line: ScoreLine;
  /** 一级指标 and 二级指标; those of the total are said elsewhere. */
  readonly label: readonly [Content, Content];
  readonly addends: readonly number[];
}

/** What 表2-1 says of a scorecard: as formulas that follow every edit, or as values that stay. */
export interface LineContents {
  /** 分值, 自评得分, 得分率. */
  readonly numbersOf: (line: PrintedLine) => Content[];
  readonly totalLabel: Content;
  /** The grade; while scores are missing, the lowest and highest total instead. */
  readonly gradeNote: Content;
}

/** 评价总得分, then each section with its 合计 and its parts. */
export function printedLines(scorecard: PlacedScorecard): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let row = TITLE_ROWS + 1;
  const sectionRows: number[] = [];
  for (const section of scorecard.sections) {
    const parts = section.parts.map((_, index) => row + 1 + index);
    sectionRows.push(row);
    lines.push({ row, line: section, label: [literal(section.name), '合计'], addends: parts });
    section.parts.forEach((part, index) => lines.push({ row: row + 1 + index, line: part, label: ['', literal(part.name)], addends: [] }));
    row += 1 + parts.length;
  }
  return [{ row: TITLE_ROWS, line: scorecard.total, label: ['', ''], addends: sectionRows }, ...lines];
}

/** The rows that each section's first cell spans. */
export function sectionSpans({ sections }: PlacedScorecard): { row: number; rowCount: number }[] {
  let row = TITLE_ROWS + 1;
  return sections.map((section) => {
    const span = { row, rowCount: 1 + section.parts.length };
    row += span.rowCount;
    return span;
  });
}

/** The lines that add up nothing but indicators or spending. */
export function leavesOf(line: ScoreLine): ScoreLine[] {
  return line.parts.length === 0 ? [line] : line.parts.flatMap(leavesOf);
}
