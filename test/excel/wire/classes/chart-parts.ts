import type { CategoryLabels, LegendPosition } from '../../book/chart';
import { booleanValue, choice, numberValue, textValue } from '../arguments';
import { demand, ExcelError } from '../excel-error';
import { remote, type ExcelClass, type Scalar, type Targets, type ChartTarget } from '../remote';
import { shownName } from './chart-source';
import { drawnHere } from './charts';

/** What Excel writes over a chart of several series until it is given a title. */
const PLACEHOLDER = '图表标题';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle : a text makes the title visible. */
export const ChartTitle: ExcelClass<ChartTarget> = {
  scalars: {
    Text: {
      since: '1.1',
      get({ chart }, { book }) {
        const [only, ...others] = chart.series;
        return chart.title.text ?? (only && others.length === 0 ? shownName(book, only) : PLACEHOLDER);
      },
      set(target, value) {
        drawnHere(target).title = { text: textValue(value), visible: true };
      },
    },
    Visible: {
      since: '1.1',
      get: ({ chart }) => chart.title.visible,
      set(target, value) {
        const chart = drawnHere(target);
        chart.title = { ...chart.title, visible: booleanValue(value) };
      },
    },
  },
};

const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'corner',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const ChartLegend: ExcelClass<ChartTarget> = {
  scalars: {
    Position: {
      since: '1.1',
      get: ({ chart }) => Object.keys(POSITIONS).find((name) => POSITIONS[name] === chart.legend.position),
      set(target, value) {
        drawnHere(target).legend = { position: POSITIONS[choice(value, Object.keys(POSITIONS))]!, visible: true };
      },
    },
    Visible: {
      since: '1.1',
      get: ({ chart }) => chart.legend.visible,
      set(target, value) {
        const chart = drawnHere(target);
        chart.legend = { ...chart.legend, visible: booleanValue(value) };
      },
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const ChartAxes: ExcelClass<ChartTarget> = {
  scalars: {},
  links: {
    CategoryAxis: { since: '1.1', open: (target) => remote('ChartAxis', { ...target, axis: 'category' }) },
    ValueAxis: { since: '1.1', open: (target) => remote('ChartAxis', { ...target, axis: 'value' }) },
  },
};

type AxisTarget = Targets['ChartAxis'];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const ChartAxis: ExcelClass<AxisTarget> = {
  scalars: {
    Minimum: valueBound('minimum'),
    Maximum: valueBound('maximum'),
    NumberFormat: {
      since: '1.8',
      get: (target) => onAxis(target, 'value', 'numberFormat').chart.valueAxis.numberFormat ?? 'General',
      set(target, value) {
        const chart = drawnHere(onAxis(target, 'value', 'numberFormat'));
        chart.valueAxis = { ...chart.valueAxis, numberFormat: textValue(value) };
      },
    },
    TickLabelSpacing: categoryLabel('spacing', '1.7', [1, 31_999]),
    TextOrientation: categoryLabel('rotation', '1.8', [-90, 90]),
    ReversePlotOrder: {
      since: '1.7',
      get: (target) => onAxis(target, 'category', 'reversePlotOrder').chart.categoriesReversed,
      set(target, value) {
        drawnHere(onAxis(target, 'category', 'reversePlotOrder')).categoriesReversed = booleanValue(value);
      },
    },
  },
  links: { Format: { since: '1.1', open: (target) => remote('ChartAxisFormat', target) } },
};

/** A property of the names at the category axis; what Excel chooses by itself is not known here. */
function categoryLabel(
  name: keyof CategoryLabels,
  since: Scalar<AxisTarget>['since'],
  [least, most]: [number, number],
): Scalar<AxisTarget> {
  return {
    since,
    get(target) {
      const found = onAxis(target, 'category', name).chart.categoryLabels[name];
      if (found === null) throw new ExcelError('ApiNotFound', `ChartAxis: ${name} of labels where it is automatic.`);
      return found;
    },
    set(target, value) {
      const chart = drawnHere(onAxis(target, 'category', name));
      chart.categoryLabels = { ...chart.categoryLabels, [name]: numberValue(value, least, most) };
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export const ChartAxisFormat: ExcelClass<AxisTarget> = {
  scalars: {},
  links: { Font: { since: '1.1', open: (target) => remote('ChartFont', target) } },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export const ChartFont: ExcelClass<AxisTarget> = { scalars: { Size: categoryLabel('fontSize', '1.1', [1, 409]) } };

/** A bound is set to a number, or with "" to automatic; what Excel then chooses is not known here. */
function valueBound(name: 'minimum' | 'maximum'): Scalar<AxisTarget> {
  return {
    since: '1.1',
    get(target) {
      const found = onAxis(target, 'value', name).chart.valueAxis[name];
      if (found === null) throw new ExcelError('ApiNotFound', `ChartAxis.${name} where it is automatic.`);
      return found;
    },
    set(target, value) {
      demand(value === '' || Number.isFinite(value), 'InvalidArgument');
      const chart = drawnHere(onAxis(target, 'value', name));
      chart.valueAxis = { ...chart.valueAxis, [name]: value === '' ? null : (value as number) };
    },
  };
}

function onAxis(target: AxisTarget, axis: AxisTarget['axis'], member: string): AxisTarget {
  if (target.axis !== axis) throw new ExcelError('ApiNotFound', `ChartAxis.${member} of the ${target.axis} axis.`);
  return target;
}
