import type { Area, Border, BorderSide, BorderStyle, Sheet } from '../../book/book';
import { columnsOf, rowsOf } from '../area';
import { choice } from '../arguments';
import { ExcelError } from '../excel-error';
import { guardFormats } from '../protection';
import { remote, type BorderIndex, type ExcelClass, type RangeTarget, type Targets } from '../remote';
import { uniform } from '../uniform';
import { colour } from '../colours';

const INDICES: readonly BorderIndex[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

type LineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
type Weight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
const LINE_STYLES: readonly LineStyle[] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS: readonly Weight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The file format has one word for each pair of style and weight that Excel draws. */
const PAIRS: readonly (readonly [BorderStyle, LineStyle, Weight])[] = [
  ['none', 'None', 'Thin'],
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];

type BorderTarget = Targets['RangeBorder'];

const DEFAULT: Border = { style: 'none', color: '#000000' };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder : a weight or colour given to no line draws a continuous one. */
export const RangeBorder: ExcelClass<BorderTarget> = {
  identity: ({ index }) => ({ _Id: index }),
  scalars: {
    SideIndex: { since: '1.1', get: ({ index }) => index },
    Style: {
      since: '1.1',
      get: (border) => uniform(linesOf(border), ({ style }) => pairOf(style)[1]),
      set: (border, value) => draw(border, (line) => ({ ...line, style: withLine(line.style, choice(value, LINE_STYLES)) })),
    },
    Weight: {
      since: '1.1',
      get: (border) => uniform(linesOf(border), ({ style }) => pairOf(style)[2]),
      set: (border, value) => draw(border, (line) => ({ ...line, style: withWeight(line.style, choice(value, WEIGHTS)) })),
    },
    Color: {
      since: '1.1',
      get: (border) => uniform(linesOf(border), ({ color }) => color),
      set: (border, value) => draw(border, ({ style }) => ({ style: style === 'none' ? 'thin' : style, color: colour(value) })),
    },
  },
};

export const RangeBorderCollection: ExcelClass<RangeTarget> = {
  scalars: { Count: { since: '1.1', get: () => INDICES.length } },
  items: (range) => INDICES.map((index) => remote('RangeBorder', { ...range, index })),
  item: (range, args) => remote('RangeBorder', { ...range, index: args.choice(0, INDICES) }),
  methods: {
    GetItemAt: {
      since: '1.1',
      call(range, args) {
        const index = INDICES[args.integer(0, 0)];
        if (!index) throw new ExcelError('InvalidArgument');
        return remote('RangeBorder', { ...range, index });
      },
    },
  },
};

function pairOf(style: BorderStyle): (typeof PAIRS)[number] {
  return PAIRS.find(([name]) => name === style)!;
}

function withLine(style: BorderStyle, line: LineStyle): BorderStyle {
  const weight = pairOf(style)[2];
  return (PAIRS.find((pair) => pair[1] === line && pair[2] === weight) ?? PAIRS.find((pair) => pair[1] === line)!)[0];
}

function withWeight(style: BorderStyle, weight: Weight): BorderStyle {
  const line = style === 'none' ? 'Continuous' : pairOf(style)[1];
  return (PAIRS.find((pair) => pair[1] === line && pair[2] === weight) ??
    PAIRS.find((pair) => pair[1] === 'Continuous' && pair[2] === weight)!)[0];
}

interface Edge {
  readonly area: Area;
  readonly side: BorderSide;
}

/** Which sides of which cells make up a border of a range; inner lines belong to the cells on both sides of them. */
function edgesOf({ area, index }: BorderTarget): readonly Edge[] {
  const { rowCount, columnCount } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: rowsOf(area, 0, 1), side: 'top' }];
    case 'EdgeBottom':
      return [{ area: rowsOf(area, rowCount - 1, 1), side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: columnsOf(area, 0, 1), side: 'left' }];
    case 'EdgeRight':
      return [{ area: columnsOf(area, columnCount - 1, 1), side: 'right' }];
    case 'InsideHorizontal':
      return rowCount < 2
        ? []
        : [
            { area: rowsOf(area, 0, rowCount - 1), side: 'bottom' },
            { area: rowsOf(area, 1, rowCount - 1), side: 'top' },
          ];
    case 'InsideVertical':
      return columnCount < 2
        ? []
        : [
            { area: columnsOf(area, 0, columnCount - 1), side: 'right' },
            { area: columnsOf(area, 1, columnCount - 1), side: 'left' },
          ];
    case 'DiagonalDown':
      return [{ area, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, side: 'diagonalUp' }];
  }
}

function linesOf(border: BorderTarget): readonly Border[] {
  const [first] = edgesOf(border);
  if (!first) return [DEFAULT];
  const opposite = neighbour(first);
  const own = sides(border.sheet, first);
  if (!opposite || !border.index.startsWith('Edge')) return own;
  const across = sides(border.sheet, opposite);
  return own.map((line, index) => (line.style === 'none' ? (across[index] ?? line) : line));
}

function sides(sheet: Sheet, { area, side }: Edge): Border[] {
  return sheet.styles(area).flatMap((row) => row.map(({ borders }) => borders[side] ?? DEFAULT));
}

/** A line between two cells is one line to Excel, whichever of them it was given to. */
function neighbour({ area, side }: Edge): Edge | null {
  if (side === 'top') return area.row === 0 ? null : { area: { ...area, row: area.row - 1 }, side: 'bottom' };
  if (side === 'left') return area.column === 0 ? null : { area: { ...area, column: area.column - 1 }, side: 'right' };
  if (side === 'bottom') return { area: { ...area, row: area.row + 1 }, side: 'top' };
  return side === 'right' ? { area: { ...area, column: area.column + 1 }, side: 'left' } : null;
}

function draw(border: BorderTarget, change: (line: Border) => Border): void {
  guardFormats(border);
  const line = change(linesOf(border)[0] ?? DEFAULT);
  for (const edge of edgesOf(border)) {
    border.sheet.restyle(edge.area, { borders: { [edge.side]: line } });
    const opposite = neighbour(edge);
    const clash = border.index.startsWith('Edge') && opposite && sides(border.sheet, opposite).some(({ style }) => style !== 'none');
    if (clash) border.sheet.restyle(opposite.area, { borders: { [opposite.side]: { ...DEFAULT } } });
  }
}
