import type { ChartSeries as Series } from '../../book/chart';
import type { Arguments } from '../arguments';
import { booleanValue, numberValue, textValue } from '../arguments';
import { demand } from '../excel-error';
import { remote, type ExcelClass, type Remote, type ChartSeriesTarget, type ChartTarget } from '../remote';
import { formulaOf, seriesValues, shownName } from './chart-source';
import { drawnHere } from './charts';
import { colour } from '../colours';
import { required } from './range-steps';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const ChartSeriesCollection: ExcelClass<ChartTarget> = {
  scalars: { Count: { since: '1.1', get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_series, index) => remote('ChartSeries', { ...target, index })),
  item: (target, args) => required(seriesAt(target, args)),
  methods: {
    Add: { since: '1.7', call: addSeries },
    GetCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    GetItemAt: { since: '1.1', call: (target, args) => required(seriesAt(target, args)) },
  },
};

function seriesAt(target: ChartTarget, args: Arguments): Remote | null {
  const index = args.integer(0, 0);
  return target.chart.series[index] ? remote('ChartSeries', { ...target, index }) : null;
}

function addSeries(target: ChartTarget, args: Arguments): Remote {
  const chart = drawnHere(target);
  const index = args.integerOr(1, chart.series.length);
  demand(index >= 0 && index <= chart.series.length, 'InvalidArgument');
  const name = args.given(0) ? args.text(0) : `系列${String(chart.series.length + 1)}`;
  const added: Series = { name, values: null, categories: null, fillColor: null, showValues: false };
  chart.series = [...chart.series.slice(0, index), added, ...chart.series.slice(index)];
  return remote('ChartSeries', { ...target, index });
}

const DIMENSIONS = { Categories: 'categories', Values: 'values' } as const;
const DIMENSION_NAMES = Object.keys(DIMENSIONS) as (keyof typeof DIMENSIONS)[];
const HIGHEST_GAP = 500;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const ChartSeries: ExcelClass<ChartSeriesTarget> = {
  identity: ({ index }) => ({ _Id: index }),
  scalars: {
    Name: {
      since: '1.1',
      get: (target, { book }) => shownName(book, seriesOf(target)),
      set: (target, value) => change(target, { name: textValue(value) }),
    },
    HasDataLabels: {
      since: '1.7',
      get: (target) => seriesOf(target).showValues,
      set: (target, value) => change(target, { showValues: booleanValue(value) }),
    },
    GapWidth: {
      since: '1.7',
      get: ({ chart }) => chart.gapWidth,
      set(target, value) {
        drawnHere(target).gapWidth = numberValue(value, 0, HIGHEST_GAP);
      },
    },
  },
  links: { Format: { since: '1.1', open: (target) => remote('ChartSeriesFormat', target) } },
  methods: {
    Delete: {
      since: '1.7',
      call(target) {
        const chart = drawnHere(target);
        chart.series = chart.series.filter((_series, index) => index !== target.index);
      },
    },
    GetDimensionDataSourceString: {
      since: '1.15',
      call: (target, args) => seriesOf(target)[DIMENSIONS[args.choice(0, DIMENSION_NAMES)]]?.slice(1) ?? '',
    },
    GetDimensionValues: {
      since: '1.12',
      calculated: true,
      call: (target, args, { book }) => seriesValues(book, seriesOf(target)[DIMENSIONS[args.choice(0, DIMENSION_NAMES)]]),
    },
    SetValues: { since: '1.7', call: (target, args) => change(target, { values: source(args) }) },
    SetXAxisValues: { since: '1.7', call: (target, args) => change(target, { categories: source(args) }) },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const ChartSeriesFormat: ExcelClass<ChartSeriesTarget> = {
  scalars: {},
  links: { Fill: { since: '1.1', open: (target) => remote('ChartFill', target) } },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const ChartFill: ExcelClass<ChartSeriesTarget> = {
  scalars: {},
  methods: {
    Clear: { since: '1.1', call: (target) => change(target, { fillColor: null }) },
    SetSolidColor: { since: '1.1', call: (target, args) => change(target, { fillColor: colour(args.raw(0)) }) },
  },
};

function seriesOf({ chart, index }: ChartSeriesTarget): Series {
  const series = chart.series[index];
  demand(series !== undefined, 'ItemNotFound');
  return series;
}

function change(target: ChartSeriesTarget, traits: Partial<Series>): void {
  const chart = drawnHere(target);
  const changed = { ...seriesOf(target), ...traits };
  chart.series = chart.series.map((series, index) => (index === target.index ? changed : series));
}

function source(args: Arguments): string {
  const range = args.remote(0, 'Range');
  demand(range !== undefined, 'InvalidArgument');
  return formulaOf(range);
}
