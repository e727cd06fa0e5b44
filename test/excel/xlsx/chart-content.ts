import type { CategoryLabels, ChartContent, ChartKind, ChartSeries, LegendPosition } from '../book/chart';
import { AUTOMATIC_LABELS, DEFAULT_GAP, isFormula } from '../book/chart';
import { ANGLE_UNITS } from './units';
import { childrenOf, escaped, find, findAll, localName, newElement, parseXml, setChild, type XmlElement } from './xml-tree';

const CHART = ['title', 'autoTitleDeleted', 'pivotFmts', 'view3D', 'floor', 'sideWall', 'backWall', 'plotArea', 'legend', 'plotVisOnly'];
const PLOT = ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'serLines', 'dropLines', 'hiLowLines'];
const PLOT_ORDER = [...PLOT, 'upDownBars', 'marker', 'smooth', 'firstSliceAng', 'axId', 'extLst'];
const SERIES_START = ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'marker', 'explosion', 'dPt', 'dLbls'];
const SERIES_ORDER = [...SERIES_START, 'trendline', 'errBars', 'cat', 'val', 'smooth', 'shape', 'extLst'];
const AXIS_ORDER = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'auto',
  'lblAlgn',
  'lblOffset',
  'tickLblSkip',
  'tickMarkSkip',
  'noMultiLvlLbl',
  'extLst',
];
const SCALING_ORDER = ['logBase', 'orientation', 'max', 'min', 'extLst'];
const CHART_ORDER = [...CHART, 'dispBlanksAs', 'showDLblsOverMax', 'extLst'];

const LEGEND_CODES: Readonly<Record<LegendPosition, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r', corner: 'tr' };

/** What a chart's part is written with: the text that cells hold which give their name to a series. */
export type TextOfCell = (formula: string) => string;

/** A chart in which nothing is drawn yet. */
const EMPTY: ChartContent = {
  title: { text: null, visible: false },
  legend: { position: 'right', visible: false },
  series: [],
  valueAxis: { minimum: null, maximum: null, numberFormat: null },
  categoriesReversed: false,
  categoryLabels: AUTOMATIC_LABELS,
  gapWidth: DEFAULT_GAP,
};

/** The part of a chart that stands in no file yet. */
export function newChartPart(kind: ChartKind, content: ChartContent, textOfCell: TextOfCell): XmlElement {
  const part = parseXml(skeleton(kind));
  changeChartPart(part, EMPTY, content, textOfCell);
  return part;
}

/** Changes in a chart's part what differs from what it says, and leaves alone all the rest. */
export function changeChartPart(part: XmlElement, said: ChartContent, content: ChartContent, textOfCell: TextOfCell): void {
  const chart = find(part, 'chart')!;
  const prefix = part.tag.slice(0, part.tag.indexOf(':') + 1);
  const make = (xml: string): XmlElement => fragment(xml, prefix);
  if (differ(said.title, content.title)) setTitle(chart, content.title, make);
  if (differ(said.legend, content.legend)) {
    const { visible, position } = content.legend;
    const legend = make(`<c:legend><c:legendPos val="${LEGEND_CODES[position]}"/><c:overlay val="0"/></c:legend>`);
    setChild(chart, 'legend', visible ? legend : null, CHART_ORDER);
  }
  const plot = find(chart, 'plotArea')!;
  if (differ(said.series, content.series)) setSeries(plot, said.series, content.series, make, textOfCell);
  if (said.gapWidth !== content.gapWidth) {
    for (const bars of childrenOf(plot).filter((child) => localName(child) === 'barChart'))
      setChild(bars, 'gapWidth', make(`<c:gapWidth val="${String(content.gapWidth)}"/>`), PLOT_ORDER);
  }
  setAxes(plot, said, content, make);
}

type Make = (xml: string) => XmlElement;

function setTitle(chart: XmlElement, { text, visible }: ChartContent['title'], make: Make): void {
  const written =
    text === null
      ? ''
      : `<c:tx><c:rich><a:bodyPr xmlns:a="${DRAWING}"/><a:p xmlns:a="${DRAWING}"><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const former = find(chart, 'title');
  const runs = former ? findAll(former, 't') : [];
  if (visible && text !== null && runs.length === 1) runs[0]!.children = [escaped(text)];
  else setChild(chart, 'title', visible ? make(`<c:title>${written}<c:overlay val="0"/></c:title>`) : null, CHART_ORDER);
  setChild(chart, 'autoTitleDeleted', make(`<c:autoTitleDeleted val="${visible ? '0' : '1'}"/>`), CHART_ORDER);
}

function setSeries(
  plot: XmlElement,
  said: readonly ChartSeries[],
  series: readonly ChartSeries[],
  make: Make,
  textOfCell: TextOfCell,
): void {
  const drawn = findAll(plot, 'ser');
  const home = childrenOf(plot).find((child) => localName(child).endsWith('Chart'))!;
  series.forEach((wanted, index) => {
    const former = drawn[index];
    const element = former ?? make(`<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/></c:ser>`);
    changeSeries(element, former && said[index], wanted, make, textOfCell);
    if (former) return;
    const before = childrenOf(home)
      .filter((child) => /^(ser|varyColors)$/.test(localName(child)))
      .at(-1);
    home.children.splice(before ? home.children.indexOf(before) + 1 : 0, 0, element);
  });
  const surplus = new Set<unknown>(drawn.slice(series.length));
  home.children = home.children.filter((child) => !surplus.has(child));
}

function changeSeries(element: XmlElement, said: ChartSeries | undefined, wanted: ChartSeries, make: Make, textOfCell: TextOfCell): void {
  const set = (name: string, xml: string | null): void => setChild(element, name, xml === null ? null : make(xml), SERIES_ORDER);
  if (said?.name !== wanted.name) set('tx', nameXml(wanted.name, textOfCell));
  if (said?.fillColor !== wanted.fillColor) set('spPr', wanted.fillColor && fillXml(wanted.fillColor));
  if ((said?.showValues ?? false) !== wanted.showValues) set('dLbls', wanted.showValues ? VALUE_LABELS : null);
  if (said?.categories !== wanted.categories)
    set('cat', wanted.categories && `<c:cat><c:strRef>${reference(wanted.categories)}</c:strRef></c:cat>`);
  if (said?.values !== wanted.values) set('val', wanted.values && `<c:val><c:numRef>${reference(wanted.values)}</c:numRef></c:val>`);
}

function nameXml(name: string, textOfCell: TextOfCell): string {
  if (!isFormula(name)) return `<c:tx><c:v>${escaped(name)}</c:v></c:tx>`;
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(textOfCell(name))}</c:v></c:pt></c:strCache>`;
  return `<c:tx><c:strRef>${reference(name)}${cache}</c:strRef></c:tx>`;
}

const reference = (formula: string): string => `<c:f>${escaped(formula.slice(1))}</c:f>`;
const fillXml = (color: string): string =>
  `<c:spPr><a:solidFill xmlns:a="${DRAWING}"><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;

function setAxes(plot: XmlElement, said: ChartContent, content: ChartContent, make: Make): void {
  const values = find(plot, 'valAx');
  const categories = find(plot, 'catAx');
  const { minimum, maximum, numberFormat } = content.valueAxis;
  const setBound = (name: 'min' | 'max', bound: number | null): void => {
    setChild(find(values, 'scaling')!, name, bound === null ? null : make(`<c:${name} val="${String(bound)}"/>`), SCALING_ORDER);
  };
  if (values && said.valueAxis.minimum !== minimum) setBound('min', minimum);
  if (values && said.valueAxis.maximum !== maximum) setBound('max', maximum);
  if (values && said.valueAxis.numberFormat !== numberFormat) {
    const format = `<c:numFmt formatCode="${escaped(numberFormat ?? 'General').replaceAll('"', '&quot;')}" sourceLinked="${numberFormat === null ? '1' : '0'}"/>`;
    setChild(values, 'numFmt', make(format), AXIS_ORDER);
  }
  if (categories && differ(said.categoryLabels, content.categoryLabels)) setLabels(categories, content.categoryLabels, make);
  if (!categories || said.categoriesReversed === content.categoriesReversed) return;
  const direction = content.categoriesReversed ? 'maxMin' : 'minMax';
  setChild(find(categories, 'scaling')!, 'orientation', make(`<c:orientation val="${direction}"/>`), SCALING_ORDER);
}

/** What else the file says of the labels' text stays. */
function setLabels(axis: XmlElement, { spacing, fontSize, rotation }: CategoryLabels, make: Make): void {
  const skip = spacing === null ? null : make(`<c:tickLblSkip val="${String(spacing)}"/>`);
  setChild(axis, 'tickLblSkip', skip, AXIS_ORDER);
  if (!find(axis, 'txPr')) {
    if (fontSize === null && rotation === null) return;
    const text = `<c:txPr><a:bodyPr xmlns:a="${DRAWING}"/><a:p xmlns:a="${DRAWING}"><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
    setChild(axis, 'txPr', make(text), AXIS_ORDER);
  }
  setAttribute(find(axis, 'txPr', 'bodyPr'), 'rot', rotation === null ? null : -rotation * ANGLE_UNITS);
  setAttribute(find(axis, 'txPr', 'p', 'pPr', 'defRPr'), 'sz', fontSize === null ? null : fontSize * 100);
}

function setAttribute(element: XmlElement | undefined, name: string, value: number | null): void {
  if (!element) return;
  if (value === null) delete element.attributes[name];
  else element.attributes[name] = String(Math.round(value) || 0);
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const VALUE_LABELS = `<c:dLbls>${SHOWN.map((what) => `<c:show${what} val="${what === 'Val' ? '1' : '0'}"/>`).join('')}</c:dLbls>`;

/** Elements written with the prefix `c:` get the one that the file uses. */
function fragment(xml: string, prefix: string): XmlElement {
  return newElement(prefix === 'c:' ? xml : xml.replace(/(<\/?)c:/g, `$1${prefix}`));
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function skeleton(kind: ChartKind): string {
  const axes = kind === 'pie' ? '' : axesOf(kind.startsWith('bar'));
  return (
    `<c:chartSpace xmlns:c="${CHARTS}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea><c:layout/>${plotOf(kind)}${axes}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';

function plotOf(kind: ChartKind): string {
  if (kind === 'pie') return '<c:pieChart><c:varyColors val="1"/></c:pieChart>';
  if (kind === 'line' || kind === 'lineMarkers') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
  }
  const [, direction = '', grouping = ''] = /^(bar|column)(\w+)$/.exec(kind) ?? [];
  const groupings: Readonly<Record<string, string>> = { Clustered: 'clustered', Stacked: 'stacked', Stacked100: 'percentStacked' };
  return (
    `<c:barChart><c:barDir val="${direction === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${groupings[grouping] ?? ''}"/><c:varyColors val="0"/>` +
    `<c:gapWidth val="${String(DEFAULT_GAP)}"/>${grouping === 'Clustered' ? '' : '<c:overlap val="100"/>'}${AXIS_IDS}</c:barChart>`
  );
}

const TICKS = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

function axesOf(lying: boolean): string {
  const axis = (name: string, id: number, side: string, more: string): string =>
    `<c:${name}><c:axId val="${String(id)}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${more}${TICKS}<c:crossAx val="${String(3 - id)}"/><c:crosses val="autoZero"/></c:${name}>`;
  return (
    axis('catAx', 1, lying ? 'l' : 'b', '') +
    axis('valAx', 2, lying ? 'b' : 'l', '<c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/>')
  );
}
