import { literal, type Blueprint, type Content } from './blueprint';
import type { Spending } from '../fund';
import type { GradeBand } from '../grade';
import type { Scorecard, ScoreLine } from '../scorecard';
import { heightOf, LOOKS, SCORE_FORMAT, SCORE_RATE_FORMAT } from './looks';
import { foreignRanges } from './references';
import { ruleNotes } from './rule-notes';
import { spendingKnown, spendingRate } from './spending-formulas';

export const TABLE_2_1 = { sheet: '表2-1', title: '表2-1  专项资金绩效自评得分' } as const;

const HEADER = ['一级指标', '二级指标', '分值', '自评得分', '得分率'];
const WIDTHS = [96, 126, 76, 84, 84];
const TITLE_ROWS = 2;
const FULL_WIDTH = { column: 0, columnCount: HEADER.length };

/** A printed line: where it stands, and the lines it adds up. */
interface PrintedLine {
  readonly row: number;
  readonly line: ScoreLine;
  readonly label: readonly [Content, Content];
  readonly addends: readonly number[];
}

/** The sheet 表2-1: 评价总得分, then each section with its 合计 and its parts, as the report prints them. */
export function table21(scorecard: Scorecard): Blueprint {
  const lines = printedLines(scorecard);
  const notes = notesOf(scorecard);
  const notesRow = TITLE_ROWS + lines.length;
  const sections = sectionSpans(scorecard);
  return {
    sheet: TABLE_2_1.sheet,
    blocks: [
      { row: 0, column: 0, contents: [[TABLE_2_1.title]], numberFormats: null },
      { row: 1, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: TITLE_ROWS,
        column: 0,
        contents: lines.map((line) => contentsOf(scorecard, line)),
        numberFormats: lines.map(() => [null, null, SCORE_FORMAT, SCORE_FORMAT, SCORE_RATE_FORMAT]),
      },
      { row: notesRow, column: 0, contents: notes.map(({ content }) => [content]), numberFormats: null },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: TITLE_ROWS, column: 0, rowCount: 1, columnCount: 2 },
      ...sections.filter(({ rowCount }) => rowCount > 1).map((span) => ({ ...span, column: 0, columnCount: 1 })),
      ...notes.map((_, index) => ({ row: notesRow + index, rowCount: 1, ...FULL_WIDTH })),
    ],
    looks: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.header },
      { area: { row: TITLE_ROWS, rowCount: lines.length, ...FULL_WIDTH }, look: LOOKS.centered },
      { area: { row: TITLE_ROWS, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.total },
      { area: { row: notesRow, rowCount: notes.length, ...FULL_WIDTH }, look: LOOKS.note },
    ],
    copiedFormats: [],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    rowHeights: [
      { row: 0, count: 1, points: 36 },
      { row: 1, count: 1 + lines.length, points: 24 },
      ...notes.map(({ longest }, index) => {
        const width = WIDTHS.reduce((sum, points) => sum + points, 0);
        return { row: notesRow + index, count: 1, points: heightOf(longest, width, LOOKS.note.fontSize) };
      }),
    ],
    page: { orientation: 'portrait', titleRow: TITLE_ROWS },
  };
}

function printedLines(scorecard: Scorecard): PrintedLine[] {
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
  return [{ row: TITLE_ROWS, line: scorecard.total, label: [totalLabel(scorecard), ''], addends: sectionRows }, ...lines];
}

function sectionSpans({ sections }: Scorecard): { row: number; rowCount: number }[] {
  let row = TITLE_ROWS + 1;
  return sections.map((section) => {
    const span = { row, rowCount: 1 + section.parts.length };
    row += span.rowCount;
    return span;
  });
}

/** 一级指标, 二级指标, 分值, 自评得分, 得分率 of one line. Rows are zero-based, cells in formulas are not. */
function contentsOf(scorecard: Scorecard, { row, line, label, addends }: PrintedLine): Content[] {
  const [weightCell, scoreCell] = [`C${row + 1}`, `D${row + 1}`];
  if (line.spending !== null) {
    return [
      ...label,
      Number(line.weight),
      spendingScore(scorecard, line.spending, row),
      `=IF(ISNUMBER(${scoreCell}),${scoreCell}/${weightCell},"")`,
    ];
  }
  if (line.indicators.length === 0 && addends.length === 0) return [...label, Number(line.weight), '', ''];
  const scored = line.scoreRate !== null;
  const score = scoreOf(scorecard, line, addends);
  return [
    ...label,
    weightOf(scorecard, line, addends),
    scored ? `=${score.sum}` : `=IF(COUNT(${score.counted})=0,"",${score.sum})`,
    scored ? `=${scoreCell}/${weightCell}` : '',
  ];
}

function weightOf({ table }: Scorecard, line: ScoreLine, addends: readonly number[]): Content {
  if (addends.length > 0) return `=SUM(${linesBelow('C', addends)})`;
  return `=ROUND(SUM(${foreignRanges(table, line.indicators, table.weightColumn).join(',')}),${weightPlaces(line)})`;
}

/** Policy A adds the lines below, as they print; policy B adds the unrounded scores of all indicators. */
function scoreOf({ table, rules }: Scorecard, line: ScoreLine, addends: readonly number[]): { sum: string; counted: string } {
  const places = rules.scorePlaces;
  if (addends.length > 0 && rules.totals === 'A') {
    const below = linesBelow('D', addends);
    return { sum: `ROUND(SUM(${below}),${places})`, counted: below };
  }
  const scores = foreignRanges(table, line.indicators, table.results.score.column);
  const spent = leavesOf(line).flatMap(({ spending, weight }) =>
    spending === null ? [] : [`IF(${spendingKnown(spending.fund)},MIN(1,${spendingRate(spending.fund)})*${weight.toFixed()},"")`],
  );
  const terms = [...scores, ...spent].join(',');
  return { sum: `ROUND(SUM(${[...scores, ...spent.map((term) => `N(${term})`)].join(',')}),${places})`, counted: terms };
}

function linesBelow(column: string, addends: readonly number[]): string {
  return addends.map((addend) => `${column}${addend + 1}`).join(',');
}

/** The spending rate, at most 100 %, × weight. */
function spendingScore({ rules }: Scorecard, { fund }: Spending, row: number): Content {
  return `=IF(${spendingKnown(fund)},ROUND(MIN(1,${spendingRate(fund)})*C${row + 1},${rules.scorePlaces}),"")`;
}

function weightPlaces(line: ScoreLine): number {
  return Math.max(2, ...line.indicators.map(({ weight }) => (weight === null ? 0 : weight.c.length - weight.e - 1)));
}

/** True in Excel while every indicator has a score; `null` where that cannot come true without another run. */
function completeCondition(scorecard: Scorecard): string | null {
  const { table, total } = scorecard;
  const leaves = leavesOf(total);
  if (leaves.some((leaf) => leaf.indicators.length === 0 && leaf.spending === null)) return null;
  const scores = foreignRanges(table, total.indicators, table.results.score.column).join(',');
  const all = `COUNT(${scores})=${total.indicators.length}`;
  const rates = leaves.flatMap(({ spending }) => (spending === null ? [] : [spendingKnown(spending.fund)]));
  return rates.length === 0 ? all : `AND(${[all, ...rates].join(',')})`;
}

function leavesOf(line: ScoreLine): ScoreLine[] {
  return line.parts.length === 0 ? [line] : line.parts.flatMap(leavesOf);
}

function totalLabel(scorecard: Scorecard): Content {
  const condition = completeCondition(scorecard);
  return condition === null ? '评价总得分（不完整）' : `=IF(${condition},"评价总得分","评价总得分（不完整）")`;
}

/** Lines under the table: the grade or what is missing, and the rules in force. */
function notesOf(scorecard: Scorecard): { content: Content; longest: string }[] {
  return [{ content: gradeNote(scorecard), longest: '' }, ...ruleNotes(scorecard).map((text) => ({ content: text, longest: text }))];
}

/** The grade; while scores are missing, the lowest and highest total instead. */
function gradeNote(scorecard: Scorecard): Content {
  const condition = completeCondition(scorecard);
  const [score, weight] = [`D${TITLE_ROWS + 1}`, `C${TITLE_ROWS + 1}`];
  const open = openWeight(scorecard, weight);
  const known = `"待定（尚有 "&${open}&" 分没有得分，总得分最低 "&N(${score})&" 分，最高 "&ROUND(N(${score})+${open},2)&" 分）"`;
  const bounds = pendingNote(scorecard, open, `N(${score})`, known);
  return `="评价等级："&${condition === null ? bounds : `IF(${condition},${gradeFormula(scorecard.rules.grades, score, weight)},${bounds})`}`;
}

/** Where weights are missing, or only rows of no weight are open, the points that are open would be said wrong. */
function pendingNote({ table, total }: Scorecard, open: string, score: string, bounds: string): string {
  const weightless = total.indicators.some((one) => one.weight === null);
  if (!weightless && total.highest.gt(total.score)) return bounds;
  const weights = foreignRanges(table, total.indicators, table.weightColumn).join(',');
  const unknown = `OR(COUNT(${weights})<${total.indicators.length},${open}=0)`;
  return `IF(${unknown},"待定（有指标没有分值或得分，总得分最低 "&${score}&" 分）",${bounds})`;
}

/** The weight of everything that has no score yet, as a formula. */
function openWeight({ table, total }: Scorecard, weight: string): string {
  const scores = foreignRanges(table, total.indicators, table.results.score.column);
  const weights = foreignRanges(table, total.indicators, table.weightColumn);
  const scored = scores.map((range, index) => `-SUMIF(${range},">=0",${weights[index] ?? range})`);
  const spent = leavesOf(total).flatMap((leaf) =>
    leaf.spending === null ? [] : [`-IF(${spendingKnown(leaf.spending.fund)},${leaf.weight.toFixed()},0)`],
  );
  return `ROUND(${weight}${[...scored, ...spent].join('')},2)`;
}

function gradeFormula(bands: readonly GradeBand[], score: string, weight: string): string {
  const last = bands.at(-1)?.name ?? '';
  return bands.slice(0, -1).reduceRight((rest, band) => `IF(${score}>=${weight}*${band.from}/100,"${band.name}",${rest})`, `"${last}"`);
}
