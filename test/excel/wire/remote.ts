import type { Area, Book, Sheet, Table } from '../book/book';
import type { Chart } from '../book/chart';
import type { Arguments } from './arguments';
import type { Session } from './session';

/** A range the client holds: its area moves when cells are inserted or deleted before it. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
  /** Its cells were deleted. */
  gone?: boolean;
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export type ChartAxisTarget = ChartTarget & { readonly axis: 'category' | 'value' };
export type ChartSeriesTarget = ChartTarget & { readonly index: number };

export type BorderIndex =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp';

/** For each class of the Excel API that is answered here, what stands behind one of its objects. */
export interface Targets {
  AddinInternalService: unknown;
  AppRuntimeService: unknown;
  Application: Book;
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | null };
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartFont: ChartAxisTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartCollection: Sheet;
  ChartFill: ChartSeriesTarget;
  ChartLegend: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartTarget;
  FormatProtection: RangeTarget;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: { readonly name: string; readonly sheetId: string | null };
  NamedItemCollection: { readonly sheetId: string | null };
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeBorder: RangeTarget & { readonly index: BorderIndex };
  RangeBorderCollection: RangeTarget;
  RangeCollection: readonly RangeTarget[];
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Table: TableTarget;
  TableCollection: { readonly sheet: Sheet | null };
  TableColumn: TableTarget & { readonly index: number };
  TableColumnCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableScopedCollection: readonly TableTarget[];
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type ClassName = keyof Targets;

/** An object of the Excel API as the host sees it. */
export interface Remote<K extends ClassName = ClassName> {
  readonly className: K;
  readonly target: Targets[K];
}

export function remote<K extends ClassName>(className: K, target: Targets[K]): Remote {
  return { className, target };
}

/** The version of ExcelApi that brought a member, as the documentation's "[API set: ExcelApi 1.x]" says. */
export type ApiVersion = `1.${number}`;

export interface Scalar<T> {
  readonly since: ApiVersion;
  /** Reading it needs formula results. */
  readonly calculated?: true;
  get?(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

export interface Link<T> {
  readonly since: ApiVersion;
  open(target: T, session: Session): Remote | null;
}

export interface Method<T> {
  readonly since: ApiVersion;
  /** It needs formula results. */
  readonly calculated?: true;
  /** A remote (or null, for a null object) where the method gives an object; else the value of the ClientResult. */
  call(target: T, args: Arguments, session: Session): unknown;
}

/** What one class of the Excel API answers; a member that is in no table answers ApiNotFound. */
export interface ExcelClass<T> {
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Its members, where the class is a collection. */
  items?(target: T, session: Session): readonly Remote[];
  /** `getItem`, which the wire calls an indexer. */
  item?(target: T, args: Arguments, session: Session): Remote;
  /** What the client keeps to find the object again, in later requests. */
  identity?(target: T): Readonly<Record<string, unknown>>;
}

export type ExcelClasses = { readonly [K in ClassName]: ExcelClass<Targets[K]> };

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'className' in value && 'target' in value;
}
