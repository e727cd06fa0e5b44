import type { ExcelClasses } from '../remote';
import { AutoFilter } from './auto-filter';
import { RangeBorder, RangeBorderCollection } from './borders';
import { ChartAxes, ChartAxis, ChartFont, ChartAxisFormat, ChartLegend, ChartTitle } from './chart-parts';
import { ChartFill, ChartSeries, ChartSeriesCollection, ChartSeriesFormat } from './chart-series';
import { Chart, ChartCollection } from './charts';
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from './format';
import { NamedItem, NamedItemCollection } from './names';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './range-areas';
import { WorksheetFreezePanes, WorksheetProtection } from './sheet-parts';
import { AddinInternalService, AppRuntimeService } from './services';
import { Table } from './table';
import { TableCollection, TableScopedCollection } from './table-collections';
import { TableColumn, TableColumnCollection, TableRow, TableRowCollection } from './table-lines';
import { Application, Workbook, WorkbookProtection } from './workbook';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

/** Every class of the Excel API that is answered; its tables hold every member that is. */
export const EXCEL_CLASSES: ExcelClasses = {
  AddinInternalService,
  AppRuntimeService,
  Application,
  AutoFilter,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartFont,
  ChartAxisFormat,
  ChartCollection,
  ChartFill,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};
