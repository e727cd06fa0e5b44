import mammoth from 'mammoth';
import { strFromU8, unzipSync } from 'fflate';
import { reportDocx } from '../../src/documents/docx/report-docx';
import { reportCopy } from '../../src/documents/clipboard/report-copy';
import type { ReportDocument } from '../../src/report';
import { dataOver, FACTS, SAMPLE } from '../report/whole/sample-report';

const { document: report, tables } = dataOver(SAMPLE);
const GAPPED = dataOver(SAMPLE, { facts: { ...FACTS, unit: '' } }).document;

async function partsOf(document: ReportDocument): Promise<Record<string, string>> {
  const files = unzipSync(await reportDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The file as another program reads it. */
async function htmlOf(document: ReportDocument): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(await reportDocx(document)) })).value;
}

/** The texts of a table's rows, its header first. */
function rowsIn(html: string): string[][][] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<')),
    ),
  );
}

describe('the report as a Word file, read back by another library', () => {
  let html: string;
  beforeAll(async () => void (html = await htmlOf(report)));

  test('has its five tables with every text, covered cells left out', () => {
    const read = rowsIn(html);
    const filled = (rows: readonly (readonly string[])[]) => rows.map((row) => row.filter((cell) => cell !== ''));
    expect(read.map((rows) => filled(rows.slice(1)))).toEqual(
      (['1-1', '1-2', '2-1', '2-2', '2-3'] as const).map((name) => filled(tables[name])),
    );
  });
  test('spans 二级指标 over its rows, and 评价总得分 over two columns', () => {
    const spans = [...html.matchAll(/rowspan="(\d+)"/g)].map(([, count]) => Number(count));
    expect(spans).toEqual([19, 9, 4, 3, 3, 2, 3, 3, 19, 9, 4, 3, 3, 2]);
    expect(html).toMatch(/colspan="2"[^>]*>(<[^>]+>)*评价总得分/);
  });
  test('has each paragraph of the report', () => {
    const plain = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    expect(report.parts.flatMap((part) => (part.kind === 'table' || plain.includes(part.text) ? [] : [part.text]))).toEqual([]);
  });
  test('has real headings on five levels', () =>
    expect(['h1', 'h2', 'h3', 'h4', 'h5'].filter((tag) => !html.includes(`<${tag}>`))).toEqual([]));
});

describe('how the Word file is set', () => {
  let parts: Record<string, string>;
  const document = () => parts['word/document.xml'] ?? '';
  beforeAll(async () => void (parts = await partsOf(report)));

  test('on A4 with margins of 37, 35, 28 and 26 mm', () => {
    expect(document()).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(document()).toMatch(/<w:pgMar[^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/);
  });
  test('with the header of each table on every page', () => expect(document().match(/<w:tblHeader\/>/g)).toHaveLength(5));
  test('with no row torn by the end of a page', () =>
    expect(document().match(/<w:cantSplit\/>/g)).toHaveLength(document().match(/<w:tr>/g)?.length ?? 0));
  test('with lines of exactly 28 pt in its body', () =>
    expect(parts['word/styles.xml']).toMatch(/w:styleId="ReportBody".*?w:line="560" w:lineRule="exact"/s));
  test('in 仿宋 of 三号, first headings in 黑体, second in 楷体, titles in 小标宋', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const fontOf = (style: string) => new RegExp(`w:styleId="${style}".*?w:eastAsia="([^"]+)"`, 's').exec(styles)?.[1];
    expect(/<w:docDefaults>.*?w:eastAsia="([^"]+)".*?<w:sz w:val="(\d+)"/s.exec(styles)?.slice(1)).toEqual(['仿宋_GB2312', '32']);
    expect(['Heading1', 'Heading2', 'Title'].map(fontOf)).toEqual(['黑体', '楷体_GB2312', '方正小标宋简体']);
  });
  test('with a fallback for every font that it names, and none embedded', () => {
    const named = new Set([...`${document()}${parts['word/styles.xml']}`.matchAll(/w:eastAsia="([^"-]+)"/g)].map(([, font]) => font));
    const known = [...(parts['word/fontTable.xml'] ?? '').matchAll(/<w:font w:name="([^"]+)"><w:altName w:val="[^"]+"/g)].map(
      ([, font]) => font,
    );
    expect([...named].filter((font) => !known.includes(font))).toEqual([]);
    expect(Object.keys(parts).filter((name) => /fonts\//.test(name))).toEqual([]);
  });
  test('with page numbers between dashes, from 1 behind the cover, at the outer edges', () => {
    const footers = Object.entries(parts).filter(([name]) => /word\/footer\d+\.xml/.test(name));
    expect(footers.map(([, xml]) => xml.replace(/<w:instrText[^>]*>/g, '').replace(/<[^>]+>/g, ''))).toEqual(['— PAGE —', '— PAGE —']);
    expect(document()).toMatch(/<w:pgNumType[^>]*w:start="1"/);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders');
  });
  test('with what is missing marked', async () =>
    expect((await partsOf(GAPPED))['word/document.xml']).toMatch(/<w:highlight w:val="yellow"\/>.*?【请填写预算单位】/s));
  test('with nothing marked where nothing is missing', async () => {
    const whole = dataOver(SAMPLE.map((row) => ({ ...row, reason: '说明' }))).document;
    expect((await partsOf(whole))['word/document.xml']).not.toContain('<w:highlight');
  });
  test('as a file that names no machine and no person', () => expect(parts['docProps/core.xml']).not.toMatch(/<dc:creator>[^<]+</));
});

describe('the report on the clipboard', () => {
  const { html, text } = reportCopy(report);
  test('has its tables as tables', () => expect(html.match(/<table/g)).toHaveLength(5));
  test('spans cells as the tables do', () => expect(html).toContain('<td rowspan="19" colspan="1"'));
  test('has each row of a table on a line of the plain text', () =>
    expect(text).toContain('评价总得分\t\t100\t95.45\t95.45%\n过程\t合计\t20\t20\t100%'));
  test('escapes what would be markup', () =>
    expect(reportCopy({ ...report, parts: [{ kind: 'body', text: '<5% & "是"' }] }).html).toContain('&lt;5% &amp; &quot;是&quot;'));
});
