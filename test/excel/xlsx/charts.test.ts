import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, writeXlsx } from '../vendor';
import type { Book, Sheet } from '../book/book';
import type { Chart } from '../book/chart';
import { anchorOver } from '../book/chart-frame';
import { newBook } from '../book/new-book';
import { at, put } from '../book/sheet-shorthand';
import { readBook } from './read-book';
import { writeBook } from './write-book';

const opened: Book[] = [];

afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});

const ANCHOR = { from: { row: 4, col: 0 }, to: { row: 12, col: 5 } };
const SERIES = [{ name: '值', values: '数据!$B$2:$B$3', categories: '数据!$A$2:$A$3' }];
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

async function again(book: Book): Promise<Book> {
  const { book: read } = await readBook(await writeBook(book));
  opened.push(read);
  return read;
}

/** A file of another hand with two charts on one sheet. */
async function fileWithCharts(): Promise<Book> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '数据',
        rows: [
          ['名', '值'],
          ['a', 1],
          ['b', 2],
        ],
        charts: [
          { type: 'column', title: '一', titleColor: 'FF0000', series: SERIES, anchor: ANCHOR },
          { type: 'scatter', title: '二', series: SERIES, anchor: ANCHOR },
        ],
      },
    ],
  });
  const { book } = await readBook(bytes);
  opened.push(book);
  return book;
}

/** A new book with a chart of two bars over A5:D12. */
function bookWithChart(): { readonly book: Book; readonly sheet: Sheet; readonly chart: Chart } {
  const book = newBook(['数据']);
  opened.push(book);
  const sheet = book.activeSheet;
  put(sheet, 'A1', [
    ['名', '得分率 <%>'],
    ['a & b', 0.5],
    ['c', 1],
  ]);
  const values = '=数据!$B$2:$B$3';
  const series = [{ name: '=数据!$B$1', values, categories: '=数据!$A$2:$A$3', fillColor: '#4472C4', showValues: true }];
  return { book, sheet, chart: sheet.addChart({ kind: 'barClustered', series, anchor: anchorOver(at('A5:D12')) }) };
}

test('a chart made here comes back as it was', async () => {
  const { book, chart } = bookWithChart();
  Object.assign(chart, {
    name: '图 "甲"',
    title: { text: '得分率 <1>', visible: true },
    legend: { position: 'right', visible: false },
    valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%' },
    categoriesReversed: true,
    categoryLabels: { spacing: 1, fontSize: 9, rotation: -30 },
    gapWidth: 50,
  });
  const read = (await again(book)).activeSheet.charts[0];
  expect({ ...read, id: chart.id, legend: chart.legend }).toEqual(chart);
  expect(read?.legend.visible).toBe(false);
});

test.each(['columnClustered', 'columnStacked', 'columnStacked100', 'barStacked', 'barStacked100', 'pie'] as const)(
  'a chart of kind %s comes back as one',
  async (kind) => {
    const { book, sheet, chart } = bookWithChart();
    sheet.addChart({ kind, series: chart.series, anchor: chart.anchor });
    expect((await again(book)).activeSheet.charts.map((read) => read.kind)).toEqual(['barClustered', kind]);
  },
);

test('a chart that was saved and opened can be changed, saved and opened again', async () => {
  const { book } = bookWithChart();
  const second = await again(book);
  const chart = second.activeSheet.charts[0]!;
  Object.assign(chart, {
    name: '改',
    title: { text: '改了', visible: true },
    series: [...chart.series, { ...chart.series[0]!, name: '二', fillColor: null }],
    anchor: anchorOver(at('B2:C3')),
  });
  const third = (await again(second)).activeSheet.charts[0];
  expect({ ...third, id: chart.id }).toEqual(chart);
});

test('a chart of the file keeps its looks when its title is changed', async () => {
  const book = await fileWithCharts();
  book.activeSheet.charts[0]!.title = { text: '新题', visible: true };
  const part = strFromU8(unzipSync(await writeBook(book))['xl/charts/chart1.xml']!);
  expect(part).toContain('新题');
  expect(part).toContain('FF0000');
});

test('a chart of the file is deleted, with all that the file had of it, and the other stays', async () => {
  const book = await fileWithCharts();
  const [first, second] = book.activeSheet.charts;
  book.activeSheet.removeChart(first!);
  const parts = unzipSync(await writeBook(book));
  expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/chart'))).toEqual(['xl/charts/chart2.xml']);
  expect(strFromU8(parts['xl/drawings/drawing1.xml']!).match(/<xdr:graphicFrame/g)).toHaveLength(1);
  expect(strFromU8(parts['xl/drawings/_rels/drawing1.xml.rels']!)).not.toContain('chart1.xml');
  expect(strFromU8(parts['[Content_Types].xml']!)).not.toContain('chart1.xml');
  expect((await again(book)).activeSheet.charts.map(({ title }) => title.text)).toEqual([second?.title.text]);
});

test('a new chart joins those of the file', async () => {
  const book = await fileWithCharts();
  const sheet = book.activeSheet;
  sheet.addChart({ kind: 'pie', series: sheet.charts[0]!.series, anchor: anchorOver(at('H1:K9')) }).name = '新';
  expect((await again(book)).activeSheet.charts.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2', '新']);
});

test('a chart on a sheet with a picture survives', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '数据',
        rows: [['名']],
        images: [{ data: PIXEL, type: 'png', anchor: ANCHOR }],
        charts: [{ type: 'column', title: '一', series: SERIES, anchor: ANCHOR }],
      },
    ],
  });
  const { book } = await readBook(bytes);
  opened.push(book);
  expect((await again(book)).activeSheet.charts.map(({ title }) => title.text)).toEqual(['一']);
});

test('rows put in above a chart move it down', async () => {
  const { book, sheet, chart } = bookWithChart();
  sheet.insert(at('1:2'), 'down');
  expect((await again(book)).activeSheet.charts[0]?.anchor).toEqual(anchorOver(at('A7:D14')));
  expect(chart.series[0]?.values).toBe('=数据!$B$4:$B$5');
});

const libreOffice = '/usr/bin/soffice';

(existsSync(libreOffice) ? test : test.skip)(
  'LibreOffice draws a chart that was made here',
  async () => {
    const { book, chart } = bookWithChart();
    chart.title = { text: '得分率图', visible: true };
    const folder = mkdtempSync(join(tmpdir(), 'chart-'));
    writeFileSync(join(folder, '图.xlsx'), await writeBook(book));
    const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'fods', '--outdir', folder];
    execFileSync(libreOffice, [...options, join(folder, '图.xlsx')], { stdio: 'ignore' });
    const drawn = readFileSync(join(folder, '图.fods'), 'utf8');
    rmSync(folder, { recursive: true });
    const said =
      /<chart:title[^>]*>\s*<text:p>([^<]*)|<chart:categories table:cell-range-address="([^"]*)"|chart:values-cell-range-address="([^"]*)"/g;
    expect([...drawn.matchAll(said)].map(([, ...found]) => found.find(Boolean))).toEqual([
      '得分率图',
      '数据.A2:数据.A3',
      '数据.B2:数据.B3',
    ]);
  },
  60_000,
);
