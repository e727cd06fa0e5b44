import type { Area, CellStyle } from '../../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address';
import { intersect } from '../area';
import { booleanValue, choice, numberValue, textValue } from '../arguments';
import { colour } from '../colours';
import { guardFormats } from '../protection';
import { remote, type ExcelClass, type RangeTarget, type Scalar } from '../remote';
import { uniform } from '../uniform';

/** A property that all cells of a range share, or null: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export function trait<V extends string | number | boolean | null>(
  since: Scalar<RangeTarget>['since'],
  pick: (style: CellStyle) => V,
  traits: (value: unknown) => Partial<CellStyle>,
): Scalar<RangeTarget> {
  return {
    since,
    get: (range) => uniform(stylesOf(range), pick),
    set(range, value) {
      guardFormats(range);
      range.sheet.restyle(range.area, traits(value));
    },
  };
}

/** The styles of a range; of whole rows and columns, those of the part in use. */
export function stylesOf({ sheet, area }: RangeTarget): CellStyle[] {
  return sheet.styles(usedOrFirst(area, sheet.used(false))).flat();
}

function usedOrFirst(area: Area, used: Area | null): Area {
  if (area.rowCount < ROW_LIMIT && area.columnCount < COLUMN_LIMIT) return area;
  return (used && intersect(area, used)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerAcrossSelection',
  Distributed: 'distributed',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' } as const;
const UNDERLINE = { None: 'none', Single: 'single', Double: 'double' } as const;

/** From the API's name of a constant to the book's, and back. */
function named<A extends string, B extends string>(names: Readonly<Record<A, B>>) {
  const keys = Object.keys(names) as A[];
  return { from: (value: unknown): B => names[choice(value, keys)], to: (value: B): A => keys.find((key) => names[key] === value)! };
}
const horizontal = named(HORIZONTAL);
const vertical = named(VERTICAL);
const underline = named(UNDERLINE);

const STACKED = { api: 180, book: 255 };

/** -90…90, or 180 for stacked letters: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
function rotation(value: unknown): number {
  return value === STACKED.api ? STACKED.book : numberValue(value, -90, 90);
}

const HIGHEST_ROW = 409;
/** 255 characters of the default font. */
const WIDEST_COLUMN = 1342.5;

export const RangeFormat: ExcelClass<RangeTarget> = {
  scalars: {
    HorizontalAlignment: trait(
      '1.1',
      (style) => horizontal.to(style.horizontal),
      (value) => ({ horizontal: horizontal.from(value) }),
    ),
    VerticalAlignment: trait(
      '1.1',
      (style) => vertical.to(style.vertical),
      (value) => ({ vertical: vertical.from(value) }),
    ),
    WrapText: trait(
      '1.1',
      ({ wrap }) => wrap,
      (value) => ({ wrap: booleanValue(value) }),
    ),
    IndentLevel: trait(
      '1.9',
      ({ indent }) => indent,
      (value) => ({ indent: numberValue(value, 0, 250) }),
    ),
    ShrinkToFit: trait(
      '1.9',
      ({ shrinkToFit }) => shrinkToFit,
      (value) => ({ shrinkToFit: booleanValue(value) }),
    ),
    TextOrientation: trait(
      '1.7',
      (style) => (style.rotation === STACKED.book ? STACKED.api : style.rotation),
      (value) => ({ rotation: rotation(value) }),
    ),
    ColumnWidth: {
      since: '1.2',
      get: (range) => uniform(columnsIn(range), (column) => range.sheet.columnWidth(column)),
      set(range, value) {
        guardFormats(range);
        range.sheet.setColumnWidth(range.area.column, range.area.columnCount, numberValue(value, 0, WIDEST_COLUMN));
      },
    },
    UseStandardWidth: {
      since: '1.7',
      get: (range) => uniform(columnsIn(range), (column) => range.sheet.columnWidth(column) === range.sheet.standardWidth),
      set(range, value) {
        guardFormats(range);
        if (booleanValue(value)) range.sheet.resetColumnWidth(range.area.column, range.area.columnCount);
      },
    },
    UseStandardHeight: {
      since: '1.7',
      get: (range) => uniform(rowsIn(range), (row) => range.sheet.rowHeight(row) === range.sheet.standardHeight),
      set(range, value) {
        guardFormats(range);
        if (booleanValue(value)) range.sheet.resetRowHeight(range.area.row, range.area.rowCount);
      },
    },
    RowHeight: {
      since: '1.2',
      get: (range) => uniform(rowsIn(range), (row) => range.sheet.rowHeight(row)),
      set(range, value) {
        guardFormats(range);
        range.sheet.setRowHeight(range.area.row, range.area.rowCount, numberValue(value, 0, HIGHEST_ROW));
      },
    },
  },
  links: {
    Font: { since: '1.1', open: (range) => remote('RangeFont', range) },
    Fill: { since: '1.1', open: (range) => remote('RangeFill', range) },
    Borders: { since: '1.1', open: (range) => remote('RangeBorderCollection', range) },
    Protection: { since: '1.2', open: (range) => remote('FormatProtection', range) },
  },
  methods: {
    AutofitColumns: {
      since: '1.2',
      call(range) {
        guardFormats(range);
        range.sheet.autofitColumns(range.area.column, range.area.columnCount);
      },
    },
    AutofitRows: {
      since: '1.2',
      call(range) {
        guardFormats(range);
        range.sheet.autofitRows(range.area.row, range.area.rowCount);
      },
    },
  },
};

const columnsIn = ({ area }: RangeTarget): number[] => indices(area.column, area.columnCount);
const rowsIn = ({ area }: RangeTarget): number[] => indices(area.row, area.rowCount);

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

export const RangeFont: ExcelClass<RangeTarget> = {
  scalars: {
    Name: trait(
      '1.1',
      ({ fontName }) => fontName,
      (value) => ({ fontName: textValue(value) }),
    ),
    Size: trait(
      '1.1',
      ({ fontSize }) => fontSize,
      (value) => ({ fontSize: numberValue(value, 1, 409) }),
    ),
    Color: trait(
      '1.1',
      ({ fontColor }) => fontColor,
      (value) => ({ fontColor: colour(value) }),
    ),
    Bold: trait(
      '1.1',
      ({ bold }) => bold,
      (value) => ({ bold: booleanValue(value) }),
    ),
    Italic: trait(
      '1.1',
      ({ italic }) => italic,
      (value) => ({ italic: booleanValue(value) }),
    ),
    Underline: trait(
      '1.1',
      (style) => underline.to(style.underline),
      (value) => ({ underline: underline.from(value) }),
    ),
    Strikethrough: trait(
      '1.9',
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: booleanValue(value) }),
    ),
  },
};

const NO_FILL = '#FFFFFF';

export const RangeFill: ExcelClass<RangeTarget> = {
  scalars: {
    Color: trait(
      '1.1',
      ({ fillColor }) => fillColor ?? NO_FILL,
      (value) => ({ fillColor: colour(value) }),
    ),
  },
  methods: {
    Clear: {
      since: '1.1',
      call(range) {
        guardFormats(range);
        range.sheet.restyle(range.area, { fillColor: null });
      },
    },
  },
};

export const FormatProtection: ExcelClass<RangeTarget> = {
  scalars: {
    Locked: trait(
      '1.2',
      ({ locked }) => locked,
      (value) => ({ locked: booleanValue(value) }),
    ),
    FormulaHidden: trait(
      '1.2',
      ({ formulaHidden }) => formulaHidden,
      (value) => ({ formulaHidden: booleanValue(value) }),
    ),
  },
};
