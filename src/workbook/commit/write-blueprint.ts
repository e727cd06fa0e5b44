import { type Area, areaAddress, type Block, type Blueprint, type CellStyle, type Content } from '../../sheets';

const A4_MARGIN = { top: 54, bottom: 54, left: 56, right: 56, header: 22, footer: 28 };

/** Queues how a blueprint's cells style: formats, merges, widths. Nothing is sent. */
export function queueStyles(sheet: Excel.Worksheet, blueprint: Blueprint): void {
  for (const { from, to } of blueprint.copiedFormats) at(sheet, to).copyFrom(areaAddress(from), Excel.RangeCopyType.formats);
  for (const area of blueprint.merges) at(sheet, area).merge(false);
  for (const { area, style } of blueprint.styles) queueStyle(at(sheet, area), style);
  for (const { column, points } of blueprint.columnWidths) {
    at(sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth = points;
  }
  if (blueprint.gridlines === false) sheet.showGridlines = false;
}

export function queueHeights(sheet: Excel.Worksheet, heights: Blueprint['rowHeights']): void {
  for (const { row, count, points } of heights) at(sheet, { row, column: 0, rowCount: count, columnCount: 1 }).format.rowHeight = points;
}

function at(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Queues the contents of a block, number formats first. */
export function queueBlock(sheet: Excel.Worksheet, block: Block): void {
  const rowCount = block.contents.length;
  if (rowCount === 0) return;
  const range = at(sheet, { row: block.row, column: block.column, rowCount, columnCount: block.contents[0]?.length ?? 1 });
  if (block.numberFormats?.some((row) => row.some((format) => format !== null)) === true) {
    range.numberFormat = block.numberFormats.map((row) => [...row]);
  }
  range.formulas = block.contents.map((row) => row.map(asWritten));
}

/** Whatever is no formula is a text for good: Excel would make other things of "5/6", "（5）", "TRUE", "May 2023" and "#N/A". */
function asWritten(content: Content): Content {
  const isPlainText = typeof content === 'string' && content !== '' && !/^[=']/.test(content);
  return isPlainText ? `'${content}` : content;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function queueStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  format.font.name = style.fontName;
  format.font.size = style.fontSize;
  format.font.bold = style.bold;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  format.wrapText = true;
  if (style.fill !== null) format.fill.color = style.fill;
  if (style.borders === null) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = style.borders;
  }
}

/** A4, one page wide, the header row on every page, page numbers at the foot. */
export function queuePage(sheet: Excel.Worksheet, page: NonNullable<Blueprint['page']>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = A4_MARGIN.top;
  pageLayout.bottomMargin = A4_MARGIN.bottom;
  pageLayout.leftMargin = A4_MARGIN.left;
  pageLayout.rightMargin = A4_MARGIN.right;
  pageLayout.headerMargin = A4_MARGIN.header;
  pageLayout.footerMargin = A4_MARGIN.footer;
  pageLayout.setPrintTitleRows(`$${page.titleRow}:$${page.titleRow}`);
  if (page.area !== undefined) pageLayout.setPrintArea(areaAddress(page.area));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.saysSheet === true ? '&A  &P / &N' : '&P / &N';
  sheet.freezePanes.freezeRows(page.titleRow);
}
