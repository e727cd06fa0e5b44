import { areaToA1 } from '../../book/area';
import { referenceText } from '../../book/references';
import { referredCells, referredTexts } from '../../book/referred-cells';
import { isFormula, type ChartKind, type ChartSeries } from '../../book/chart';
import type { Area, Book, Cell } from '../../book/book';
import { columnsOf, rowsOf } from '../area';
import { textValue } from '../arguments';
import { ExcelError } from '../excel-error';
import { plainValue } from '../range-cells';
import type { RangeTarget } from '../remote';

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  ColumnStacked100: 'columnStacked100',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  BarStacked100: 'barStacked100',
  Line: 'line',
  LineMarkers: 'lineMarkers',
  Pie: 'pie',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttype */
export function kindOf(type: unknown): ChartKind {
  const kind = KINDS[textValue(type)];
  if (!kind) throw new ExcelError('ApiNotFound', `ChartType.${textValue(type)}.`);
  return kind;
}

export const typeOf = (kind: ChartKind): string => Object.keys(KINDS).find((type) => KINDS[type] === kind)!;

/** `=数据!$B$2:$B$5` */
export const formulaOf = ({ sheet, area }: RangeTarget): string => `=${referenceText(sheet.name, areaToA1(area, true))}`;

/**
 * What a chart draws of a range: with more columns than rows each row is a series, else each column; texts beside the figures are names
 * and categories. https://support.microsoft.com/office/select-data-for-a-chart-5fca0611-9900-4860-936c-cf5cc0c6f53e
 */
export function seriesFrom({ sheet, area }: RangeTarget, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const inColumns = by === 'Columns' || (by === 'Auto' && area.rowCount >= area.columnCount);
  const lines = inColumns ? area.columnCount : area.rowCount;
  const cells = sheet.read(area);
  const at = (line: number, step: number): Cell => (inColumns ? cells[step]?.[line] : cells[line]?.[step]) ?? { value: null };
  const steps = inColumns ? area.rowCount : area.columnCount;
  const range = (span: (outer: Area, first: number, count: number) => Area, outer: Area, first: number, count: number): string =>
    formulaOf({ sheet, area: span(outer, first, count) });
  const [across, along] = inColumns ? ([columnsOf, rowsOf] as const) : ([rowsOf, columnsOf] as const);
  const firstLine = lines > 1 ? 1 : 0;
  const named = steps > 1 && !count(lines - firstLine, (line) => isFigure(at(line + firstLine, 0)));
  const skipped = named ? 1 : 0;
  const labelled = lines > 1 && !count(steps - skipped, (step) => isFigure(at(0, step + skipped)));
  const categories = labelled ? range(along, across(area, 0, 1), skipped, steps - skipped) : null;
  return Array.from({ length: lines - (labelled ? 1 : 0) }, (_, index) => {
    const line = across(area, index + (labelled ? 1 : 0), 1);
    return {
      name: named ? range(along, line, 0, 1) : `系列${String(index + 1)}`,
      values: range(along, line, skipped, steps - skipped),
      categories,
      fillColor: null,
      showValues: false,
    };
  });
}

/** The name that a series shows. */
export const shownName = (book: Book, { name }: ChartSeries): string => (isFormula(name) ? (referredTexts(book, name)[0] ?? '') : name);

/** The values of the cells that a series draws. */
export function seriesValues(book: Book, formula: string | null): (string | number | boolean)[] {
  const cells = formula === null ? null : referredCells(book, formula);
  return cells ? cells.sheet.read(cells.area).flatMap((row) => row.map(({ value }) => plainValue(value))) : [];
}

const isFigure = ({ value, formula }: Cell): boolean => typeof value === 'number' || (formula !== undefined && typeof value !== 'string');
const count = (length: number, matches: (index: number) => boolean): number =>
  Array.from({ length }, (_, index) => index).filter(matches).length;
