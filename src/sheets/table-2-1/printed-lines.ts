import type { ScoreTableLine } from '../../report';
import { literal, type Content } from '../blueprint/blueprint';

/** Rows of 表2-1 above its first line, which is that of the total. */
export const TITLE_ROWS = 2;

/** Zero-based row of a line of 表2-1, given by its place. */
export function rowOfLine(line: number): number {
  return TITLE_ROWS + line;
}

/** 一级指标 and 二级指标 of a line; that of the total is said elsewhere. */
export function labelOf({ kind, name }: ScoreTableLine): readonly [Content, Content] {
  switch (kind) {
    case 'total':
      return ['', ''];
    case 'section':
      return [literal(name), '合计'];
    case 'part':
      return ['', literal(name)];
  }
}

/** The rows that each section's first cell spans. */
export function sectionSpans(lines: readonly ScoreTableLine[]): { row: number; rowCount: number }[] {
  return lines.flatMap(({ kind, addends }, index) => (kind === 'section' ? [{ row: rowOfLine(index), rowCount: 1 + addends.length }] : []));
}
