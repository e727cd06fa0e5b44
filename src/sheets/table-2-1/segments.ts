import { leavesOf } from '../../report';
import { fromExcel, type ScoredIndicator, type ScoreLine, sum } from '../../scoring';
import type { Block } from '../blueprint/blueprint';
import { live, type Live } from '../blueprint/live';
import type { PlacedScorecard, PlacedTable } from '../blueprint/placed-table';
import { rowTerms, type RowTerms } from './row-terms';

/*
 * A formula that names every run of a table's rows grows with the table, and Excel takes no more than 8,192 characters and 255 arguments.
 * Beyond a few runs 表2-1 therefore adds up segments, which stand beneath it, outside of what is printed.
 */

/** So many runs of rows still make a formula that a person can read. */
const MOST_RUNS = 24;
/** What stands over the segments, and in which column. */
export const SEGMENTS = { caption: '分段数据（不打印）', column: 1 } as const;
const HEADER = ['分值', '得分', '有得分的分值', '有得分的项数', '有分值的项数'];

/** The terms of each line of 表2-1, and the segments they stand on, if any. */
export interface LineTerms {
  readonly termsOf: (line: ScoreLine) => RowTerms;
  readonly block: Block<Live | string> | null;
}

/** @param firstRow zero-based, where the segments' caption goes */
export function lineTerms({ table, total }: PlacedScorecard, firstRow: number): LineTerms {
  if ([total, ...leavesOf(total)].every(({ indicators }) => isReadable(indicators))) {
    return { termsOf: (line) => rowTerms(table, line.indicators), block: null };
  }
  const places = new Map<ScoreLine, { from: number; to: number }>();
  const segments: ScoredIndicator[][] = [];
  for (const leaf of leavesOf(total)) {
    const own = segmentsOf(leaf.indicators);
    places.set(leaf, { from: segments.length, to: segments.length + own.length - 1 });
    segments.push(...own);
  }
  const top = firstRow + 2;
  return {
    termsOf: (line) => segmentTerms(line, places, top),
    block: {
      ...{ row: firstRow, column: 0, numberFormats: null },
      contents: [['', SEGMENTS.caption, '', '', ''], HEADER, ...segments.map((one) => segmentRow(table, one))],
    },
  };
}

/** The segments of a line and of the lines under it stand one below the other. */
function segmentTerms(line: ScoreLine, places: ReadonlyMap<ScoreLine, { from: number; to: number }>, top: number): RowTerms {
  const own = leavesOf(line)
    .flatMap((leaf) => places.get(leaf) ?? [])
    .filter(({ from, to }) => to >= from);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { weight: '0', scores: '', scoreCount: '0', scoredWeight: '0', weightCount: '0' };
  const column = (letter: string) => `${letter}${top + first.from + 1}:${letter}${top + last.to + 1}`;
  return {
    weight: `SUM(${column('A')})`,
    scores: column('B'),
    scoredWeight: `SUM(${column('C')})`,
    scoreCount: `SUM(${column('D')})`,
    weightCount: `SUM(${column('E')})`,
  };
}

function segmentRow(table: PlacedTable, indicators: readonly ScoredIndicator[]): Live[] {
  const terms = rowTerms(table, indicators);
  const scored = indicators.filter(({ points }) => points !== null);
  const weights = (some: readonly ScoredIndicator[]) => sum(some.flatMap(({ weight }) => weight ?? []));
  return [
    live(`=${terms.weight}`, weights(indicators)),
    live(terms.scores === '' ? 0 : `=SUM(${terms.scores})`, sum(scored.flatMap(({ points }) => points ?? []))),
    live(`=${terms.scoredWeight}`, weights(scored)),
    live(`=${terms.scoreCount}`, fromExcel(scored.length)),
    live(`=${terms.weightCount}`, fromExcel(indicators.filter(({ weight }) => weight !== null).length)),
  ];
}

function segmentsOf(indicators: readonly ScoredIndicator[]): ScoredIndicator[][] {
  const runs = runsOf(indicators);
  const count = Math.ceil(runs.length / MOST_RUNS);
  return Array.from({ length: count }, (_, index) => runs.slice(index * MOST_RUNS, (index + 1) * MOST_RUNS).flat());
}

/** Whether a formula that names these indicators' cells stays readable. */
export function isReadable(indicators: readonly ScoredIndicator[]): boolean {
  return runsOf(indicators).length <= MOST_RUNS;
}

/** Indicators whose rows follow each other. */
function runsOf(indicators: readonly ScoredIndicator[]): ScoredIndicator[][] {
  const runs: ScoredIndicator[][] = [];
  for (const one of [...indicators].sort((a, b) => a.row.row - b.row.row)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row.row === one.row.row - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
