/** The kinds of chart that can be made and changed here. */
export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers'
  | 'pie';

export type LegendPosition = 'top' | 'bottom' | 'left' | 'right' | 'corner';

/** One row of figures in a chart. Where cells are meant there is a formula with its leading "=". */
export interface ChartSeries {
  /** A text, or the formula of the cell that holds it. */
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
  /** `null`: as the workbook's theme has it. */
  readonly fillColor: string | null;
  readonly showValues: boolean;
}

/** A point of a sheet: a cell, and how many points into it. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The corners that a chart hangs on, so that it moves and grows with the cells beneath it. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export interface CategoryLabels {
  /** Every how many categories one has its name. */
  readonly spacing: number | null;
  /** Points. */
  readonly fontSize: number | null;
  /** Degrees against the clock. */
  readonly rotation: number | null;
}

/** What a chart draws, and how. */
export interface ChartContent {
  /** A text of `null` leaves it to Excel: the name of the only series. */
  title: { readonly text: string | null; readonly visible: boolean };
  legend: { readonly position: LegendPosition; readonly visible: boolean };
  series: readonly ChartSeries[];
  /** A bound of `null` is automatic, a format of `null` that of the cells. */
  valueAxis: { readonly minimum: number | null; readonly maximum: number | null; readonly numberFormat: string | null };
  categoriesReversed: boolean;
  /** The names at the category axis; `null` leaves it to the program that draws. */
  categoryLabels: CategoryLabels;
  /** The space between bars in percent of their width. */
  gapWidth: number;
}

export interface Chart extends ChartContent {
  readonly id: string;
  name: string;
  /** `null`: a kind that comes from a file and is only kept. */
  readonly kind: ChartKind | null;
  anchor: ChartAnchor;
}

export type NewChart = Pick<Chart, 'kind' | 'series' | 'anchor'>;

/** Excel's gap between bars. */
export const DEFAULT_GAP = 150;

export const AUTOMATIC_LABELS: CategoryLabels = { spacing: null, fontSize: null, rotation: null };

/** What Excel gives a chart that was just made: a title and a legend. */
export function newContent(series: readonly ChartSeries[]): ChartContent {
  return {
    title: { text: null, visible: true },
    legend: { position: 'bottom', visible: true },
    series,
    valueAxis: { minimum: null, maximum: null, numberFormat: null },
    categoriesReversed: false,
    categoryLabels: AUTOMATIC_LABELS,
    gapWidth: DEFAULT_GAP,
  };
}

export const isFormula = (name: string): boolean => name.startsWith('=');

/** Every formula by which a chart speaks of cells, rewritten. */
export function rewriteChart(chart: Chart, rewrite: (formula: string) => string): void {
  const orNull = (formula: string | null): string | null => formula && rewrite(formula);
  chart.series = chart.series.map((series) => ({
    ...series,
    name: isFormula(series.name) ? rewrite(series.name) : series.name,
    values: orNull(series.values),
    categories: orNull(series.categories),
  }));
}
