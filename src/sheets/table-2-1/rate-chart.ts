import { type Figure, lineFigures, numberOf, type Report } from '../../report';
import { groupsOf, PROCESS, type ScoreLine } from '../../scoring';
import type { Area, BarChart, Block, Blueprint, Content } from '../blueprint/blueprint';
import { live, type Live } from '../blueprint/live';
import type { PlacedScorecard } from '../blueprint/placed-table';
import { countedIndicators, foreignRanges } from '../blueprint/references';
import { STYLES, SCORE_RATE_FORMAT } from '../blueprint/style';
import { weightPlaces } from './line-formulas';
import { rowOfLine } from './printed-lines';
import { isReadable } from './segments';

/** By this name a later run knows the chart for its own. */
export const RATE_CHART = '得分率';

const SERIES = [
  { name: '一级指标', colour: '#0B5563' },
  { name: '二级指标', colour: '#3A9CA8' },
] as const;
/** What stands over the cells that the chart draws, and in which column. */
export const CHART_DATA = { caption: '图表数据（不打印）', column: 1 } as const;
/** With more bars than these only the categories are drawn. */
const MOST_BARS = 20;
/** Height of a bar with the space around it, where there is room, and below which names would run into each other. */
const BAR_POINTS = { most: 22, least: 12 };
/** Title, axis and legend. */
const FRAME_POINTS = 84;
const CHART_ROW_POINTS = 15;
/** An upright A4 page within its margins. */
const PAGE_POINTS = 842 - 2 * 54;

/** A chart of score rates under 表2-1, and below it, outside of what is printed, the cells that it draws. */
export interface RateChart {
  readonly drawn: BarChart;
  readonly block: Block<Content | Live>;
  readonly styles: Blueprint['styles'];
  readonly rowHeights: Blueprint['rowHeights'];
}

/** A bar: a category or a group, and its row in 表2-1 where it has one. */
interface Bar {
  readonly name: string;
  readonly series: 0 | 1;
  readonly line: ScoreLine;
  readonly row: number | null;
}

/** Where the chart goes: under the notes of 表2-1, across all its columns. */
export interface ChartPlace {
  /** Zero-based, the first row under the notes. */
  readonly firstRow: number;
  /** Height in points of everything above it. */
  readonly above: number;
  readonly columnCount: number;
}

export function rateChart(scorecard: PlacedScorecard, { scores }: Report, place: ChartPlace): RateChart {
  const bars = barsOf(scorecard, scores);
  const chartRows = rowsOf(bars.length, place.above);
  const chartArea = { row: place.firstRow + 1, rowCount: chartRows, column: 0, columnCount: place.columnCount };
  const captionRow = chartArea.row + chartRows + 1;
  const data: Area = { row: captionRow + 1, rowCount: 1 + bars.length, column: CHART_DATA.column, columnCount: 1 + SERIES.length };
  const rows = bars.map((bar, index) => rowOf(scorecard, bar, data.row + 2 + index));
  const formats = [null, SCORE_RATE_FORMAT, SCORE_RATE_FORMAT];
  return {
    drawn: { title: '各项指标得分率', data, series: SERIES, place: chartArea },
    block: {
      row: captionRow,
      column: CHART_DATA.column,
      contents: [[CHART_DATA.caption, null, null], ['指标', ...SERIES.map(({ name }) => name)], ...rows],
      numberFormats: [[null, null, null], [null, null, null], ...rows.map(() => formats)],
    },
    styles: [{ area: { ...data, row: captionRow, rowCount: data.rowCount + 1 }, style: STYLES.note }],
    rowHeights: [
      { row: place.firstRow, count: chartRows + 2, points: CHART_ROW_POINTS },
      { row: captionRow, count: data.rowCount + 1, points: 14 },
    ],
  };
}

/** As many rows as the bars like to have, or as are left on the page of the table. */
function rowsOf(bars: number, above: number): number {
  const high = (bar: number) => Math.ceil((FRAME_POINTS + bars * bar) / CHART_ROW_POINTS);
  const left = Math.floor((PAGE_POINTS - above) / CHART_ROW_POINTS) - 1;
  return left < high(BAR_POINTS.least) ? high(BAR_POINTS.most) : Math.min(left, high(BAR_POINTS.most));
}

/** Each category, and its groups where there are several. */
function barsOf(scorecard: PlacedScorecard, scores: Report['scores']): Bar[] {
  const placeOf = (line: ScoreLine) => {
    const place = scores.findIndex((printed) => printed.line === line);
    return place < 0 ? null : rowOfLine(place);
  };
  const categories = scorecard.sections.flatMap((section) => (isCategory(section) ? [section] : section.parts));
  const bars = categories.flatMap((line): Bar[] => {
    const groups = line.parts.length > 0 ? line.parts : groupsOf(line.indicators, scorecard.rules);
    const inner = groups.length < 2 ? [] : groups;
    return [
      { name: shortName(line), series: 0, line, row: placeOf(line) },
      ...inner.map((group): Bar => ({ name: shortName(group), series: 1, line: group, row: placeOf(group) })),
    ];
  });
  return bars.length <= MOST_BARS ? bars : bars.filter(({ series }) => series === 0);
}

/** 数量指标 without its last word, so that name and rate fit beside a bar. */
function shortName({ name }: ScoreLine): string {
  return name.replace(/(?<=.)指标$/, '');
}

/** 产出和效益 is none: its parts are. */
function isCategory({ name, parts }: ScoreLine): boolean {
  return name === PROCESS || parts.length === 0;
}

/** The name with its rate, since not every program writes figures at bars alike; then the rate in the column of its series. */
function rowOf(scorecard: PlacedScorecard, bar: Bar, rowNumber: number): (Content | Live)[] {
  const { scoreRate } = lineFigures(bar.line, []);
  const formula = bar.row === null ? groupRate(scorecard, bar.line, scoreRate) : printedRate(bar.row);
  return [labelOf(bar, `${SERIES_LETTERS[bar.series]}${rowNumber}`, scoreRate.text), ...inSeries(bar, live(formula, scoreRate.exact))];
}

const SERIES_LETTERS = ['C', 'D'] as const;
const NO_SCORE = '暂无得分';

function labelOf({ name }: Bar, cell: string, rate: string): Live {
  const percent = `IF(${cell}=1,100,TEXT(ROUND(${cell}*100,2),"0.00"))&"%"`;
  const formula = `="${name.replaceAll('"', '""')} "&IF(ISNUMBER(${cell}),${percent},"${NO_SCORE}")`;
  return live(formula, `${name} ${rate === '' ? NO_SCORE : rate}`);
}

/** A cell of the other series stays blank, so that nothing is drawn for it. */
function inSeries(bar: Bar, rate: Live): (Live | null)[] {
  return SERIES.map((_, index) => (index === bar.series ? rate : null));
}

/** The rate of a line of 表2-1. */
function printedRate(row: number): string {
  return `=IF(ISNUMBER(E${row + 1}),E${row + 1},"")`;
}

/** Of the rounded score, as every rate of 表2-1 is. A group in many runs of rows has its rate as it is now. */
function groupRate({ table, rules }: PlacedScorecard, line: ScoreLine, rate: Figure): string | number {
  if (!isReadable(line.indicators)) return numberOf(rate) ?? '';
  const scores = foreignRanges(table, countedIndicators(line.indicators), 'score').join(',');
  if (scores === '') return '';
  const weights = `ROUND(SUM(${foreignRanges(table, line.indicators, 'weight').join(',')}),${weightPlaces(line)})`;
  return `=IF(OR(COUNT(${scores})=0,${weights}=0),"",ROUND(SUM(${scores}),${rules.scorePlaces})/${weights})`;
}
