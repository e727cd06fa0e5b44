import type { BorderSide, CellStyle, FontStyle } from 'hucre';

const BODY: FontStyle = { name: '宋体', size: 10.5 };
const HEADING: FontStyle = { name: '黑体', size: 10.5 };
const LINE: BorderSide = { style: 'thin', color: { rgb: '7F8C8D' } };
const GRID = { top: LINE, right: LINE, bottom: LINE, left: LINE };

function fill(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const INPUT = fill('FFFBEB');
const CAPTION = fill('DCEBED');
const SUM = fill('F2F5F5');

/** The looks of the form, by what a cell is for. */
export const STYLES = {
  title: { font: { name: '黑体', size: 18 }, alignment: { horizontal: 'center', vertical: 'center' } },
  remark: { font: BODY, alignment: { vertical: 'center', wrapText: true } },
  legend: { font: BODY, fill: INPUT, border: GRID, alignment: { horizontal: 'center', vertical: 'center' } },
  header: { font: HEADING, fill: CAPTION, border: GRID, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  level: { font: BODY, border: GRID, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  name: { font: BODY, border: GRID, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  input: { font: BODY, fill: INPUT, border: GRID, alignment: { horizontal: 'center', vertical: 'center' } },
  reason: { font: BODY, fill: INPUT, border: GRID, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  result: { font: BODY, border: GRID, alignment: { horizontal: 'center', vertical: 'center' } },
  sum: { font: HEADING, fill: SUM, border: GRID, alignment: { horizontal: 'center', vertical: 'center' } },
} as const satisfies Record<string, CellStyle>;

export const DEFAULT_FONT = BODY;
