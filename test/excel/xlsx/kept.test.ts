import type { Book } from '../book/book';
import { at, put, textIn, valueIn } from '../book/sheet-shorthand';
import { addRelation, packed, type Parts, partsOf, partText, relationsPath, WORKBOOK } from './package-parts';
import { packageProblems } from './package-problems';
import { addPart, change, FIRST, smallPackage } from './packages';
import { readBook } from './read-book';
import { writeBook } from './write-book';

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

let parts: Parts;

beforeEach(async () => {
  parts = await smallPackage('绩效', '说明');
});

/** The parts that a file becomes when `edit` is done to it. */
async function after(edit: (book: Book) => void): Promise<Parts> {
  const { book } = await readBook(packed(parts));
  edit(book);
  await book.calculate();
  const written = await writeBook(book);
  book.dispose();
  expect(packageProblems(written).filter((problem) => !packageProblems(packed(parts)).includes(problem))).toEqual([]);
  return partsOf(written);
}

/** As a run does: cells on the first sheet, and a sheet of its own. */
const run = (book: Book): void => {
  put(book.activeSheet, 'C1', [['得分'], [1], ['=B3*2']]);
  book.activeSheet.restyle(at('C1:C3'), { bold: true });
  put(book.addSheet('表2-1'), 'A1', [['合计']]);
};

/** Parts that a run may write. */
const WRITTEN = new Set([FIRST, WORKBOOK, relationsPath(WORKBOOK), '[Content_Types].xml', 'xl/styles.xml', 'xl/sharedStrings.xml']);

function expectOthersKept(written: Parts): void {
  for (const [path, bytes] of Object.entries(parts)) if (!WRITTEN.has(path)) expect([path, written[path]]).toEqual([path, bytes]);
}

test.each([
  [
    'a conditional format with an icon set',
    'conditionalFormatting',
    `<conditionalFormatting sqref="B2:B4"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`,
  ],
  [
    'a validation that refers to another sheet',
    'dataValidations',
    '<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>说明!$A$2:$A$4</formula1></dataValidation></dataValidations>',
  ],
  [
    'custom views with their filters',
    'customSheetViews',
    '<customSheetViews><customSheetView guid="{11111111-1111-1111-1111-111111111111}" showAutoFilter="1"><autoFilter ref="A1:B4"/></customSheetView></customSheetViews>',
  ],
  [
    'headers of even pages',
    'headerFooter',
    '<headerFooter differentOddEven="1"><oddHeader>&amp;C单</oddHeader><evenHeader>&amp;C双</evenHeader></headerFooter>',
  ],
  ['page breaks', 'rowBreaks', '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>'],
  ['scenarios', 'scenarios', '<scenarios><scenario name="高" count="1"><inputCells r="B2" val="9"/></scenario></scenarios>'],
  ['phonetic settings', 'phoneticPr', '<phoneticPr fontId="0" type="noConversion"/>'],
  [
    'an extension that nobody knows',
    'extLst',
    '<extLst><ext uri="{22222222-2222-2222-2222-222222222222}" xmlns:q="urn:unknown"><q:thing q:a="1 &amp; 2">甲</q:thing></ext></extLst>',
  ],
])('%s stays as it stands', async (_, name, xml) => {
  const order = [
    'scenarios',
    'customSheetViews',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'extLst',
  ];
  const later = order.slice(order.indexOf(name) + 1).join('|');
  change(
    parts,
    FIRST,
    new RegExp(`<(?:${later})[ >/]|</worksheet>`),
    `${xml}${new RegExp(`<(?:${later})[ >/]|</worksheet>`).exec(partText(parts, FIRST))?.[0] ?? ''}`,
  );
  const written = await after(run);
  expect(partText(written, FIRST)).toContain(xml);
  expectOthersKept(written);
});

test('filter and page of a view that somebody saved are not those of the sheet', async () => {
  const view =
    '<customSheetView guid="{1}" showAutoFilter="1"><pageSetup paperSize="8"/><autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter></customSheetView>';
  change(parts, FIRST, '<pageMargins', `<customSheetViews>${view}</customSheetViews><pageMargins`);
  const { book } = await readBook(packed(parts));
  expect([book.activeSheet.filter, book.activeSheet.pageSetup.paperSize]).toEqual([null, 9]);
  book.dispose();
});

test('elements that carry a prefix are joined by others that carry it', async () => {
  const prefixed = partText(parts, FIRST)
    .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  parts[FIRST] = new TextEncoder().encode(prefixed);
  const written = partText(await after(run), FIRST);
  expect(written.match(/<\/?(?!x:)[a-z]/gi)).toBeNull();
  expect(written).toContain('<x:c r="C2"');
});

test('pictures, shapes and controls on a drawing stay, with their parts', async () => {
  const drawing =
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="按下"/><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>';
  const id = addPart(
    parts,
    FIRST,
    '/drawing',
    'xl/drawings/drawing7.xml',
    drawing,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  addPart(parts, 'xl/drawings/drawing7.xml', '/image', 'xl/media/picture.png', 'png', 'image/png');
  const control = addPart(
    parts,
    FIRST,
    '/ctrlProp',
    'xl/ctrlProps/ctrlProp1.xml',
    '<formControlPr objectType="Button"/>',
    'application/vnd.ms-excel.controlproperties+xml',
  );
  const controls = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="${control}" name="按钮"/></controls></mc:Choice></mc:AlternateContent>`;
  change(parts, FIRST, '</worksheet>', `<drawing r:id="${id}"/>${controls}</worksheet>`);
  const written = await after((book) => {
    run(book);
    put(book.activeSheet, 'E1', [['列'], [1]]);
    book.activeSheet.addTable(at('E1:E2'), true);
  });
  expect(partText(written, FIRST)).toMatch(new RegExp(`<drawing r:id="${id}"/>${controls}<tableParts`));
  expect(Object.keys(written)).toEqual(expect.arrayContaining(['xl/media/picture.png', 'xl/ctrlProps/ctrlProp1.xml']));
  expect(written['xl/drawings/drawing7.xml']).toEqual(parts['xl/drawings/drawing7.xml']);
});

test.each(['chart', 'dialog', 'macro'])('a %ssheet is passed over, and keeps its place', async (kind) => {
  const type = kind === 'macro' ? '/xlMacrosheet' : `/${kind}sheet`;
  const id = addPart(
    parts,
    WORKBOOK,
    type,
    `xl/${kind}sheets/sheet1.xml`,
    `<${kind}sheet xmlns="${MAIN}"/>`,
    `${SHEET_ML}.${kind}sheet+xml`,
  );
  change(
    parts,
    WORKBOOK,
    /(<sheets>.*?\/>)(.*<\/sheets>)/,
    partText(parts, WORKBOOK).replace(
      /[\s\S]*<sheets>(.*?\/>)(.*<\/sheets>)[\s\S]*/,
      `<sheets>$1<sheet name="图" sheetId="9" r:id="${id}"/>$2`,
    ),
  );
  change(
    parts,
    WORKBOOK,
    '</sheets>',
    '</sheets><definedNames><definedName name="乙地" localSheetId="2">说明!$A$1</definedName></definedNames>',
  );
  const { book } = await readBook(packed(parts));
  expect(book.sheets.map(({ name }) => name)).toEqual(['绩效', '说明']);
  expect(book.names).toMatchObject([{ name: '乙地', sheetId: book.sheets[1]!.id }]);
  expect(() => book.addSheet('图')).toThrow(RangeError);
  book.dispose();
  const written = await after((opened) => {
    run(opened);
    opened.sheetByName('表2-1')!.position = 0;
  });
  expect([...partText(written, WORKBOOK).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '表2-1',
    '绩效',
    '图',
    '说明',
  ]);
  expect(partText(written, WORKBOOK)).toContain('localSheetId="3"');
  expectOthersKept(written);
});

test('macros stay, and the file stays one with macros', async () => {
  addPart(parts, WORKBOOK, '/vbaProject', 'xl/vbaProject.bin', 'macros', 'application/vnd.ms-office.vbaProject');
  change(parts, '[Content_Types].xml', `${SHEET_ML}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  const written = await after(run);
  expectOthersKept(written);
  expect(partText(written, '[Content_Types].xml')).toContain('macroEnabled.main+xml');
});

test('links to other workbooks stay, and formulas that use them', async () => {
  const id = addPart(
    parts,
    WORKBOOK,
    '/externalLink',
    'xl/externalLinks/externalLink1.xml',
    `<externalLink xmlns="${MAIN}"/>`,
    `${SHEET_ML}.externalLink+xml`,
  );
  change(parts, WORKBOOK, '</sheets>', `</sheets><externalReferences><externalReference r:id="${id}"/></externalReferences>`);
  change(parts, FIRST, '<c r="B4"><f>B2+B3</f><v>3</v></c>', '<c r="B4"><f>[1]表!$A$1</f><v>7</v></c>');
  const written = await after(run);
  expect(partText(written, WORKBOOK)).toContain(`<externalReference r:id="${id}"/>`);
  expect(partText(written, FIRST)).toContain('<f>[1]表!$A$1</f>');
  expectOthersKept(written);
});

test('how a workbook calculates stays: by hand, in R1C1, iterating, as displayed, from 1904', async () => {
  change(parts, WORKBOOK, '<sheets>', '<workbookPr date1904="1"/><sheets>');
  change(parts, WORKBOOK, /<calcPr[^>]*\/>/, '<calcPr calcMode="manual" refMode="R1C1" iterate="1" iterateCount="50" fullPrecision="0"/>');
  const { book } = await readBook(packed(parts));
  expect([book.calculationMode, book.precisionAsDisplayed]).toEqual(['manual', true]);
  book.dispose();
  const written = partText(await after(run), WORKBOOK);
  expect(written).toContain('<calcPr calcMode="manual" refMode="R1C1" iterate="1" iterateCount="50" fullPrecision="0"/>');
  expect(written).toContain('<workbookPr date1904="1"/>');
});

test('a date that counts from 1904 is shown as the day that it is, and stays', async () => {
  change(parts, WORKBOOK, '<sheets>', '<workbookPr date1904="1"/><sheets>');
  change(
    parts,
    'xl/styles.xml',
    /<\/cellXfs>/,
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  );
  const style = (partText(parts, 'xl/styles.xml').match(/<xf /g) ?? []).length - 2;
  change(parts, FIRST, '<c r="B2"><v>1</v></c>', `<c r="B2" s="${String(style)}"><v>43829</v></c>`);
  const { book } = await readBook(packed(parts));
  expect([valueIn(book.activeSheet, 'B2'), textIn(book.activeSheet, 'B2')]).toEqual([43829, '2023/12/31']);
  book.dispose();
  expect(partText(await after(run), FIRST)).toContain(`<c r="B2" s="${String(style)}"><v>43829</v></c>`);
});

test.each([
  ['an array formula', '<c r="B4"><f t="array" ref="B4">SUM(B2:B3*1)</f><v>3</v></c>'],
  ['a data table', '<c r="B4"><f t="dataTable" ref="B4" dt2D="0" dtr="0" r1="B2"/><v>3</v></c>'],
  [
    'a text with runs and phonetics',
    '<c r="B4" t="inlineStr"><is><r><rPr><b/></rPr><t>红</t></r><r><t>黑</t></r><rPh sb="0" eb="1"><t>hóng</t></rPh></is></c>',
  ],
  ['a cell with metadata', '<c r="B4" cm="1" vm="2"><v>3</v></c>'],
  ['a function that only Excel has', '<c r="B4"><f>CUBEVALUE("a","b")</f><v>12</v></c>'],
])('%s stays as it stands', async (_, xml) => {
  change(parts, FIRST, '<c r="B4"><f>B2+B3</f><v>3</v></c>', xml);
  expect(partText(await after(run), FIRST)).toContain(xml);
});

test('formulas that are shared stay so, until one of them is changed', async () => {
  const shared = '<c r="B3"><f t="shared" ref="B3:B4" si="0">B2*2</f><v>2</v></c>';
  change(parts, FIRST, '<c r="B3"><v>2</v></c>', shared);
  change(parts, FIRST, '<c r="B4"><f>B2+B3</f><v>3</v></c>', '<c r="B4"><f t="shared" si="0"/><v>4</v></c>');
  const kept = partText(await after(run), FIRST);
  expect([kept.includes(shared), kept.includes('<c r="B4"><f t="shared" si="0"/><v>4</v></c>')]).toEqual([true, true]);
  const changed = await after((book) => {
    put(book.activeSheet, 'B3', [[5]]);
  });
  expect(partText(changed, FIRST)).toContain('<c r="B4"><f>B3*2</f><v>10</v></c>');
});

test('names with errors and hidden names stay', async () => {
  const names = '<definedName name="坏" hidden="1">#REF!</definedName><definedName name="好" comment="甲 &amp; 乙">绩效!$B$2</definedName>';
  change(parts, WORKBOOK, '</sheets>', `</sheets><definedNames>${names}</definedNames>`);
  expect(partText(await after(run), WORKBOOK)).toContain(`<definedNames>${names}</definedNames>`);
});

test('a table that has no name but the one that it shows', async () => {
  const table = `<table xmlns="${MAIN}" id="3" displayName="指标" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="名"/><tableColumn id="2" name="值"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const id = addPart(parts, FIRST, '/table', 'xl/tables/table5.xml', table, `${SHEET_ML}.table+xml`);
  change(parts, FIRST, '</worksheet>', `<tableParts count="1"><tablePart r:id="${id}"/></tableParts></worksheet>`);
  const { book } = await readBook(packed(parts));
  expect(book.activeSheet.tables).toMatchObject([{ name: '指标', area: at('A1:B4') }]);
  book.dispose();
  expectOthersKept(await after(run));
  const wider = await after((opened) => {
    put(opened.activeSheet, 'C1', [['得分']]);
    opened.activeSheet.tables[0]!.resize(at('A1:C4'));
  });
  expect(partText(wider, 'xl/tables/table5.xml')).toContain('<calculatedColumnFormula>1+1</calculatedColumnFormula>');
  expect(partText(wider, 'xl/tables/table5.xml')).toContain('name="得分"');
});

test('a colour that is none is not written again', async () => {
  change(
    parts,
    'xl/styles.xml',
    '<fills count="2">',
    '<fills count="3"><fill><patternFill patternType="solid"><fgColor rgb="FED+"/></patternFill></fill>',
  );
  expect(partText(await after(run), 'xl/styles.xml')).not.toContain('FED+');
});

test('a link outside keeps its relation, and new ones join it', async () => {
  const id = addRelation(parts, FIRST, '/hyperlink', 'x');
  change(parts, relationsPath(FIRST), `Target="/x"`, 'Target="https://example.com/?a=1&amp;b=2" TargetMode="External"');
  const said = `<hyperlink ref="A2" r:id="${id}" tooltip="看"/>`;
  change(parts, FIRST, '<pageMargins', `<hyperlinks>${said}</hyperlinks><pageMargins`);
  const written = await after((book) => {
    book.activeSheet.setHyperlink(2, 0, { location: '说明!A1' });
  });
  expect(partText(written, FIRST)).toContain(`<hyperlinks>${said}<hyperlink ref="A3" location="说明!A1"/></hyperlinks>`);
});

test('rows and columns keep what else is said of them', async () => {
  change(parts, FIRST, '<row r="2">', '<row r="2" outlineLevel="1" s="0" customFormat="1">');
  change(parts, FIRST, '<sheetData>', '<cols><col min="1" max="5" width="9" outlineLevel="2"/></cols><sheetData>');
  const written = partText(
    await after((book) => {
      run(book);
      book.activeSheet.setColumnWidth(2, 1, 105);
      book.activeSheet.setRowHeight(1, 1, 30);
    }),
    FIRST,
  );
  expect(written).toContain('<row r="2" outlineLevel="1" s="0" customFormat="1" ht="30" customHeight="1">');
  expect(written).toContain(
    '<col min="1" max="2" width="9" outlineLevel="2"/><col min="3" max="3" width="20" outlineLevel="2" customWidth="1"/><col min="4" max="5" width="9" outlineLevel="2"/>',
  );
});

test('a result that is another by now is written without touching the rest of its sheet', async () => {
  change(parts, 'xl/worksheets/sheet2.xml', '<c r="B4"><f>B2+B3</f><v>3</v></c>', '<c r="B4"><f>绩效!B2*10</f><v>10</v></c>');
  const written = await after((book) => {
    put(book.activeSheet, 'B2', [[4]]);
  });
  expect(partText(written, 'xl/worksheets/sheet2.xml')).toBe(partText(parts, 'xl/worksheets/sheet2.xml').replace('<v>10</v>', '<v>40</v>'));
});
