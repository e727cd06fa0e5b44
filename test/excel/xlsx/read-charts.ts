import { parseChart } from '../vendor';
import type { Chart as FileChart } from 'hucre';
import { anchorOf, frameOf } from '../book/chart-frame';
import {
  DEFAULT_GAP,
  type CategoryLabels,
  type Chart,
  type ChartAnchor,
  type ChartContent,
  type ChartCorner,
  type ChartKind,
  type ChartSeries,
} from '../book/chart';
import type { UniverSheet } from '../book/univer-sheet';
import { ANGLE_UNITS, EMU_PER_POINT } from './units';
import { formulaFromFile } from './file-formula';
import { followRelation, relationsOf, type Parts, partText } from './package-parts';
import { childrenOf, find, findAll, parseXml, textOf, unescaped, type XmlElement } from './xml-tree';

/** A chart as it stands in the file: its part, and what the book made of it. */
export interface ChartInFile {
  readonly path: string;
  readonly chart: Chart;
}

/** Puts a file's charts on a sheet of the book, back to front. */
export function fillCharts(sheet: UniverSheet, parts: Parts, sheetPath: string): readonly ChartInFile[] {
  const drawing = followRelation(parts, sheetPath, '/drawing');
  if (drawing === undefined || !parts[drawing]) return [];
  const relations = relationsOf(parts, drawing);
  return childrenOf(parseXml(partText(parts, drawing))).flatMap((holder) => {
    const path = chartPathIn(holder, relations);
    const anchor = anchorFrom(holder, sheet);
    if (path === undefined || !parts[path] || !anchor) return [];
    const name = unescaped(findAll(holder, 'cNvPr')[0]?.attributes['name'] ?? '');
    const { kind, ...content } = contentFrom(partText(parts, path));
    const chart = Object.assign(sheet.addChart({ kind, series: content.series, anchor }), content, { name });
    return [{ path, chart: { ...chart } }];
  });
}

/** The part of the chart that an anchor of a drawing holds, if it holds one. */
export function chartPathIn(holder: XmlElement, relations: ReturnType<typeof relationsOf>): string | undefined {
  const id = findAll(holder, 'chart')[0]?.attributes['r:id'];
  return id === undefined ? undefined : relations.get(id)?.target;
}

function anchorFrom(holder: XmlElement, sheet: UniverSheet): ChartAnchor | null {
  const from = find(holder, 'from');
  const to = find(holder, 'to');
  if (from && to) return { from: cornerFrom(from), to: cornerFrom(to) };
  const extent = find(holder, 'ext');
  if (!extent) return null;
  const points = (element: XmlElement | undefined, name: string): number => Number(element?.attributes[name] ?? 0) / EMU_PER_POINT;
  const position = find(holder, 'pos');
  const start = from
    ? frameOf(sheet, { from: cornerFrom(from), to: cornerFrom(from) })
    : { left: points(position, 'x'), top: points(position, 'y') };
  return anchorOf(sheet, { left: start.left, top: start.top, width: points(extent, 'cx'), height: points(extent, 'cy') });
}

function cornerFrom(element: XmlElement): ChartCorner {
  const number = (name: string): number => Number(textOf(find(element, name)) || 0);
  return { row: number('row'), column: number('col'), x: number('colOff') / EMU_PER_POINT, y: number('rowOff') / EMU_PER_POINT };
}

const LEGENDS = { top: 'top', bottom: 'bottom', left: 'left', right: 'right', topRight: 'corner' } as const;

function contentFrom(text: string): ChartContent & { readonly kind: ChartKind | null } {
  const part = parseXml(text);
  const file = parseChart(text);
  const plot = find(part, 'chart', 'plotArea');
  const values = file?.axes?.y;
  return {
    kind: file ? kindFrom(file, plot) : null,
    title: { text: file?.title ?? null, visible: find(part, 'chart', 'title') !== undefined },
    legend: { visible: Boolean(file?.legend), position: LEGENDS[file?.legend || 'right'] },
    series: plot ? findAll(plot, 'ser').map(seriesFrom) : [],
    valueAxis: {
      minimum: values?.scale?.min ?? null,
      maximum: values?.scale?.max ?? null,
      numberFormat: values?.numberFormat && !values.numberFormat.sourceLinked ? values.numberFormat.formatCode : null,
    },
    categoriesReversed: file?.axes?.x?.reverse ?? false,
    categoryLabels: labelsFrom(find(plot, 'catAx')),
    gapWidth: file?.gapWidth ?? DEFAULT_GAP,
  };
}

/** Degrees are 60,000ths in the file, clockwise; beyond a right angle stands a code for automatic. */
function labelsFrom(axis: XmlElement | undefined): CategoryLabels {
  const number = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
  const rotation = number(find(axis, 'txPr', 'bodyPr')?.attributes['rot']);
  const size = number(find(axis, 'txPr', 'p', 'pPr', 'defRPr')?.attributes['sz']);
  return {
    spacing: number(find(axis, 'tickLblSkip')?.attributes['val']),
    fontSize: size === null ? null : size / 100,
    rotation: rotation === null || Math.abs(rotation) > 90 * ANGLE_UNITS ? null : -rotation / ANGLE_UNITS || 0,
  };
}

function kindFrom({ kinds, barGrouping }: FileChart, plot: XmlElement | undefined): ChartKind | null {
  const [kind, ...others] = kinds;
  if (others.length > 0) return null;
  if (kind === 'pie') return 'pie';
  if (kind === 'line') return 'lineMarkers';
  if (kind !== 'bar') return null;
  const direction = find(plot, 'barChart', 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
  if (barGrouping === 'stacked') return `${direction}Stacked`;
  return barGrouping === 'percentStacked' ? `${direction}Stacked100` : `${direction}Clustered`;
}

function seriesFrom(series: XmlElement): ChartSeries {
  const formula = (...path: string[]): string | null => {
    const element = find(series, ...path);
    const found = element && childrenOf(element).flatMap((reference) => find(reference, 'f') ?? [])[0];
    return found ? formulaFromFile(textOf(found)) : null;
  };
  const fill = find(series, 'spPr', 'solidFill', 'srgbClr')?.attributes['val'];
  const labels = find(series, 'dLbls', 'showVal')?.attributes['val'];
  return {
    name: formula('tx') ?? textOf(find(series, 'tx', 'v')),
    values: formula('val') ?? formula('yVal'),
    categories: formula('cat') ?? formula('xVal'),
    fillColor: fill ? `#${fill.toUpperCase()}` : null,
    showValues: labels === '1' || labels === 'true',
  };
}
