import type { Chart, ChartAnchor, ChartCorner } from '../book/chart';
import { referredTexts } from '../book/referred-cells';
import type { UniverBook } from '../book/univer-book';
import { changeChartPart, newChartPart, type TextOfCell } from './chart-content';
import {
  addRelation,
  followRelation,
  freePath,
  type Parts,
  partText,
  relationsOf,
  removeRelations,
  setContentType,
  setPartText,
} from './package-parts';
import { chartPathIn, type ChartInFile } from './read-charts';
import type { SheetPart } from './sheet-part';
import { attributeText } from './tag-text';
import { EMU_PER_POINT } from './units';
import { escaped, find, findAll, newElement, parseXml, unescaped, xmlPart, type XmlElement } from './xml-tree';

type BookSheet = UniverBook['sheets'][number];

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Brings the charts of a sheet to what the book has: new ones in, deleted ones out, changes into those of the file. */
export function writeCharts(parts: Parts, sheetPath: string, part: SheetPart, sheet: BookSheet, inFile: readonly ChartInFile[]): void {
  if (sheet.charts.length === 0 && inFile.length === 0) return;
  const drawing = new Drawing(parts, followRelation(parts, sheetPath, '/drawing') ?? newDrawing(parts, sheetPath, part));
  const textOfCell: TextOfCell = (formula) => referredTexts(sheet.book, formula)[0] ?? '';
  for (const known of inFile) keepChart(drawing, known, sheet, textOfCell);
  for (const chart of sheet.charts) {
    if (inFile.some((known) => known.chart.id === chart.id) || chart.kind === null) continue;
    const path = freePath(parts, 'xl/charts/chart');
    setPartText(parts, path, xmlPart(newChartPart(chart.kind, chart, textOfCell)));
    setContentType(parts, path, CHART_TYPE);
    drawing.add(path, chart);
  }
  drawing.save();
}

/** Charts draw cells that may have moved, or sheets that got another name; every reference in the file follows. */
export function letChartsFollow(parts: Parts, follow: (formula: string, home: string) => string): void {
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart[^/]*\.xml$/.test(name))) {
    const text = partText(parts, path);
    const followed = text.replace(
      /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g,
      (_whole, start: string, formula: string, end: string) => start + escaped(follow(unescaped(formula), '')) + end,
    );
    if (followed !== text) setPartText(parts, path, followed);
  }
}

function keepChart(drawing: Drawing, { path, chart: said }: ChartInFile, sheet: BookSheet, textOfCell: TextOfCell): void {
  const { parts } = drawing;
  const chart = sheet.charts.find(({ id }) => id === said.id);
  if (!chart) {
    drawing.remove(path);
    return;
  }
  if (said.name !== chart.name || JSON.stringify(said.anchor) !== JSON.stringify(chart.anchor)) drawing.replace(path, chart);
  if (chart.kind === null) return;
  const part = parseXml(partText(parts, path));
  const before = xmlPart(part);
  changeChartPart(part, said, chart, textOfCell);
  if (xmlPart(part) !== before) setPartText(parts, path, xmlPart(part));
}

/** The drawing of a sheet, on which its charts hang. */
class Drawing {
  private readonly root: XmlElement;
  private changed = false;

  constructor(
    readonly parts: Parts,
    private readonly path: string,
  ) {
    this.root = parseXml(partText(parts, path));
  }

  add(chartPath: string, chart: Chart): void {
    this.changed = true;
    const id = addRelation(this.parts, this.path, '/chart', chartPath);
    const shapes = findAll(this.root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
    this.root.children.push(newElement(holderXml(chart, id, Math.max(1, ...shapes) + 1)));
  }

  remove(chartPath: string): void {
    this.changed = true;
    const holder = this.holderOf(chartPath);
    this.root.children = this.root.children.filter((child) => child !== holder);
    removeRelations(this.parts, this.path, chartPath);
  }

  /** Hangs a chart elsewhere or gives it another name; its frame keeps what else it has. */
  replace(chartPath: string, { name, anchor }: Chart): void {
    const holder = this.holderOf(chartPath);
    if (!holder) return;
    this.changed = true;
    const frame = find(holder, 'graphicFrame');
    const properties = find(frame, 'nvGraphicFramePr', 'cNvPr');
    if (properties) properties.attributes['name'] = attributeText(name);
    const prefix = holder.tag.slice(0, holder.tag.indexOf(':') + 1);
    const made = newElement(
      `<${prefix}twoCellAnchor>${anchorXml(anchor)}<xdr:clientData/></${prefix}twoCellAnchor>`.replaceAll('xdr:', prefix),
    );
    made.children.splice(2, 0, ...(frame ? [frame] : []));
    this.root.children[this.root.children.indexOf(holder)] = made;
  }

  save(): void {
    if (this.changed) setPartText(this.parts, this.path, xmlPart(this.root));
  }

  private holderOf(chartPath: string): XmlElement | undefined {
    const relations = relationsOf(this.parts, this.path);
    return this.root.children.find(
      (child): child is XmlElement => typeof child !== 'string' && chartPathIn(child, relations) === chartPath,
    );
  }
}

function newDrawing(parts: Parts, sheetPath: string, part: SheetPart): string {
  const path = freePath(parts, 'xl/drawings/drawing');
  setPartText(parts, path, xmlPart(parseXml(`<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}"/>`)));
  setContentType(parts, path, DRAWING_TYPE);
  part.set('drawing', `<drawing ${part.relationPrefix()}:id="${addRelation(parts, sheetPath, '/drawing', path)}"/>`);
  return path;
}

function holderXml({ name, anchor }: Chart, relationId: string, shapeId: number): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_MAIN}">${anchorXml(anchor)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${String(shapeId)}" name="${attributeText(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHARTS}"><c:chart xmlns:c="${CHARTS}" xmlns:r="${RELATIONS}" r:id="${relationId}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

const anchorXml = ({ from, to }: ChartAnchor): string => `<xdr:from>${cornerXml(from)}</xdr:from><xdr:to>${cornerXml(to)}</xdr:to>`;

function cornerXml({ row, column, x, y }: ChartCorner): string {
  const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff>`
  );
}
