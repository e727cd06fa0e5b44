import type { Area, PageSetup, Sheet } from '../../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address';
import { isWholeColumns, isWholeRows } from '../area';
import { booleanValue, choice, numberValue, textValue, type Arguments } from '../arguments';
import { demand } from '../excel-error';
import { openRange, rangeArgument } from '../find-range';
import { guardStructure } from '../protection';
import { remote, type ExcelClass, type Method, type Remote, type Scalar } from '../remote';
import type { Session } from '../session';
import { required } from './range-steps';

/** The file format's number of each paper, ST_PaperSize of ECMA-376, counted from 1. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
];
const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = Object.keys(POINTS_PER) as (keyof typeof POINTS_PER)[];
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

type Side = (typeof SIDES)[number];
type PageFlag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

function flag(name: PageFlag): Scalar<Sheet> {
  return {
    since: '1.9',
    get: ({ pageSetup }) => pageSetup[name],
    set(sheet, value) {
      setup(sheet)[name] = booleanValue(value);
    },
  };
}

function margin(side: Side): Scalar<Sheet> {
  return {
    since: '1.9',
    get: ({ pageSetup }) => pageSetup.margins[side],
    set(sheet, value) {
      sheet.pageSetup.margins = { ...setup(sheet).margins, [side]: numberValue(value) };
    },
  };
}

function setup(sheet: Sheet): PageSetup {
  guardStructure(sheet);
  return sheet.pageSetup;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const PageLayout: ExcelClass<Sheet> = {
  scalars: {
    Orientation: {
      since: '1.9',
      get: ({ pageSetup }) => (pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set(sheet, value) {
        setup(sheet).orientation = choice(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
      },
    },
    PaperSize: {
      since: '1.9',
      get: ({ pageSetup }) => PAPERS[pageSetup.paperSize - 1] ?? null,
      set(sheet, value) {
        setup(sheet).paperSize = PAPERS.indexOf(choice(value, PAPERS)) + 1;
      },
    },
    Zoom: { since: '1.9', get: zoom, set: setZoom },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  links: { HeadersFooters: { since: '1.9', open: (sheet) => remote('HeaderFooterGroup', sheet) } },
  methods: {
    SetPrintArea: { since: '1.9', call: (sheet, args, { book }) => setPrintArea(sheet, args, book) },
    GetPrintArea: { since: '1.9', call: (sheet) => required(printArea(sheet)) },
    GetPrintAreaOrNullObject: { since: '1.9', call: printArea },
    SetPrintMargins: { since: '1.9', call: setMargins },
    ...titles('Rows', {
      spans: isWholeRows,
      area: ({ pageSetup: { titleRows } }) =>
        titleRows && { row: titleRows[0], rowCount: titleRows[1] - titleRows[0] + 1, column: 0, columnCount: COLUMN_LIMIT },
      set(page, { row, rowCount }) {
        page.titleRows = [row, row + rowCount - 1];
      },
    }),
    ...titles('Columns', {
      spans: isWholeColumns,
      area: ({ pageSetup: { titleColumns } }) =>
        titleColumns && { column: titleColumns[0], columnCount: titleColumns[1] - titleColumns[0] + 1, row: 0, rowCount: ROW_LIMIT },
      set(page, { column, columnCount }) {
        page.titleColumns = [column, column + columnCount - 1];
      },
    }),
  },
};

function zoom({ pageSetup: { scale } }: Sheet): object {
  if (typeof scale === 'number') return { scale };
  return {
    ...(scale.wide !== null && { horizontalFitToPages: scale.wide }),
    ...(scale.tall !== null && { verticalFitToPages: scale.tall }),
  };
}

function setZoom(sheet: Sheet, value: unknown): void {
  demand(typeof value === 'object' && value !== null, 'InvalidArgument');
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  const pages = (count: unknown): number | null => (count === undefined || count === null ? null : numberValue(count, 0, 32767) || null);
  if (typeof scale === 'number') {
    demand(wide === undefined && tall === undefined, 'InvalidArgument');
    setup(sheet).scale = numberValue(scale, 10, 400);
  } else {
    setup(sheet).scale = { wide: pages(wide), tall: pages(tall) };
  }
}

function setPrintArea(sheet: Sheet, args: Arguments, book: Session['book']): void {
  const { area } = rangeArgument(book, sheet, args, 0);
  setup(sheet).printArea = area;
}

function printArea(sheet: Sheet): Remote | null {
  const area = sheet.pageSetup.printArea;
  return area && remote('RangeAreas', { sheet, areas: [area] });
}

function setMargins(sheet: Sheet, args: Arguments): void {
  const points = POINTS_PER[args.choice(0, UNITS)];
  const given = args.raw(1);
  demand(typeof given === 'object' && given !== null, 'InvalidArgument');
  const margins = { ...setup(sheet).margins };
  for (const side of SIDES) {
    const value = (given as Record<string, unknown>)[side];
    if (value !== undefined) margins[side] = numberValue(value) * points;
  }
  sheet.pageSetup.margins = margins;
}

interface Titles {
  /** Whole rows or columns. */
  spans(area: Area): boolean;
  area(sheet: Sheet): Area | null;
  set(page: PageSetup, area: Area): void;
}

function titles(axis: 'Rows' | 'Columns', lines: Titles): Record<string, Method<Sheet>> {
  const open = (sheet: Sheet): Remote | null => {
    const found = lines.area(sheet);
    return found && openRange(sheet, found);
  };
  return {
    [`SetPrintTitle${axis}`]: {
      since: '1.9',
      call(sheet, args, { book }) {
        const { area } = rangeArgument(book, sheet, args, 0);
        demand(lines.spans(area), 'InvalidArgument', `Print titles are whole ${axis.toLowerCase()}.`);
        lines.set(setup(sheet), area);
      },
    },
    [`GetPrintTitle${axis}`]: { since: '1.9', call: (sheet) => required(open(sheet)) },
    [`GetPrintTitle${axis}OrNullObject`]: { since: '1.9', call: open },
  };
}

/** Headers and footers that differ between first, odd and even pages are not in the book's model. */
export const HeaderFooterGroup: ExcelClass<Sheet> = {
  scalars: { State: { since: '1.9', get: () => 'Default' } },
  links: { DefaultForAllPages: { since: '1.9', open: (sheet) => remote('HeaderFooter', sheet) } },
};

const PARTS = { Left: 'L', Center: 'C', Right: 'R' } as const;
type Part = keyof typeof PARTS;

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter : the file keeps the three parts in one text, after &L, &C and &R. */
export const HeaderFooter: ExcelClass<Sheet> = {
  scalars: Object.fromEntries(
    (Object.keys(PARTS) as Part[]).flatMap((part) => [
      [`${part}Header`, headerPart('header', part)],
      [`${part}Footer`, headerPart('footer', part)],
    ]),
  ),
};

function headerPart(line: 'header' | 'footer', part: Part): Scalar<Sheet> {
  return {
    since: '1.9',
    get: ({ pageSetup }) => splitLine(pageSetup[line])[part],
    set(sheet, value) {
      const parts = { ...splitLine(setup(sheet)[line]), [part]: textValue(value) };
      sheet.pageSetup[line] = (Object.keys(PARTS) as Part[]).map((name) => (parts[name] ? `&${PARTS[name]}${parts[name]}` : '')).join('');
    },
  };
}

function splitLine(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { Left: '', Center: '', Right: '' };
  let current: Part = 'Center';
  for (const piece of text.split(/(&[LCR])/)) {
    const named = (Object.keys(PARTS) as Part[]).find((part) => piece === `&${PARTS[part]}`);
    if (named) current = named;
    else parts[current] += piece;
  }
  return parts;
}
