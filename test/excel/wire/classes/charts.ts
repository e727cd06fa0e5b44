import type { Book, Sheet } from '../../book/book';
import { anchorOf, anchorOver, frameOf, type Frame } from '../../book/chart-frame';
import type { Arguments } from '../arguments';
import { bound } from '../area';
import { numberValue, textValue } from '../arguments';
import { demand, ExcelError } from '../excel-error';
import { rangeArgument } from '../find-range';
import { guardStructure } from '../protection';
import { remote, type ExcelClass, type Remote, type Scalar, type ChartTarget } from '../remote';
import { kindOf, seriesFrom, typeOf } from './chart-source';
import { required } from './range-steps';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const ChartCollection: ExcelClass<Sheet> = {
  scalars: { Count: { since: '1.1', get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => remote('Chart', { sheet, chart })),
  item: (sheet, args) => required(chartNamed(sheet, args)),
  methods: {
    Add: { since: '1.1', call: addChart },
    GetCount: { since: '1.4', call: ({ charts }) => charts.length },
    GetItem: { since: '1.1', call: (sheet, args) => required(chartNamed(sheet, args)) },
    GetItemOrNullObject: { since: '1.4', call: chartNamed },
    GetItemAt: {
      since: '1.1',
      call(sheet, args) {
        const chart = sheet.charts[args.integer(0, 0)];
        return required(chart ? remote('Chart', { sheet, chart }) : null);
      },
    },
  },
};

/** By id, as the client library finds it again, or by name. */
function chartNamed(sheet: Sheet, args: Arguments): Remote | null {
  const wanted = args.text(0);
  const chart = sheet.charts.find(({ id, name }) => id === wanted || name === wanted);
  return chart ? remote('Chart', { sheet, chart }) : null;
}

const NEW_FRAME: Frame = { left: 96, top: 60, width: 360, height: 216 };

function addChart(sheet: Sheet, args: Arguments): Remote {
  guardStructure(sheet);
  const kind = kindOf(args.raw(0));
  const source = args.remote(1, 'Range');
  demand(source !== undefined, 'InvalidArgument');
  const series = seriesFrom(source, args.choice(2, SERIES_BY, 'Auto'));
  return remote('Chart', { sheet, chart: sheet.addChart({ kind, series, anchor: anchorOf(sheet, NEW_FRAME) }) });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const Chart: ExcelClass<ChartTarget> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { since: '1.7', get: ({ chart }) => chart.id },
    Name: {
      since: '1.1',
      get: ({ chart }) => chart.name,
      set({ sheet, chart }, value) {
        guardStructure(sheet);
        demand(textValue(value) !== '', 'InvalidArgument');
        chart.name = textValue(value);
      },
    },
    ChartType: {
      since: '1.7',
      get: ({ chart }) => (chart.kind === null ? 'Invalid' : typeOf(chart.kind)),
      set: () => {
        throw new ExcelError('ApiNotFound', 'Chart.chartType of a chart that exists.');
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  links: {
    Axes: { since: '1.1', open: (chart) => remote('ChartAxes', chart) },
    Legend: { since: '1.1', open: (chart) => remote('ChartLegend', chart) },
    Series: { since: '1.1', open: (chart) => remote('ChartSeriesCollection', chart) },
    Title: { since: '1.1', open: (chart) => remote('ChartTitle', chart) },
    Worksheet: { since: '1.2', open: ({ sheet }) => remote('Worksheet', sheet) },
  },
  methods: {
    Delete: {
      since: '1.1',
      call({ sheet, chart }) {
        guardStructure(sheet);
        sheet.removeChart(chart);
      },
    },
    SetData: {
      since: '1.1',
      call(target, args) {
        const source = args.remote(0, 'Range');
        demand(source !== undefined, 'InvalidArgument');
        drawnHere(target).series = seriesFrom(source, args.choice(1, SERIES_BY, 'Auto'));
      },
    },
    SetPosition: { since: '1.1', call: (target, args, { book }) => setPosition(target, args, book) },
  },
};

function side(name: keyof Frame): Scalar<ChartTarget> {
  return {
    since: '1.1',
    get: ({ sheet, chart }) => frameOf(sheet, chart.anchor)[name],
    set({ sheet, chart }, value) {
      guardStructure(sheet);
      chart.anchor = anchorOf(sheet, { ...frameOf(sheet, chart.anchor), [name]: numberValue(value) });
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
function setPosition({ sheet, chart }: ChartTarget, args: Arguments, book: Book): void {
  guardStructure(sheet);
  const start = rangeArgument(book, sheet, args, 0).area;
  if (args.given(1)) {
    chart.anchor = anchorOver(bound(start, rangeArgument(book, sheet, args, 1).area));
    return;
  }
  const { left, top } = frameOf(sheet, anchorOver(start));
  chart.anchor = anchorOf(sheet, { ...frameOf(sheet, chart.anchor), left, top });
}

/** The chart, when what it draws can be changed here; one of another kind, from a file, is kept as it is. */
export function drawnHere({ sheet, chart }: ChartTarget): ChartTarget['chart'] {
  guardStructure(sheet);
  if (chart.kind === null) throw new ExcelError('ApiNotFound', `The chart ${chart.name} is of a kind that is only kept.`);
  return chart;
}
