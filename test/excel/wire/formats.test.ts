import { failureOf, onePage } from '../host/one-page';

describe('formats of a range', () => {
  const page = onePage();
  type Edit = (range: Excel.Range, sheet: Excel.Worksheet) => void;
  const read = <T>(address: string, select: string, edit: Edit, pick: (range: Excel.Range) => T) =>
    page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const range = sheet.getRange(address);
      edit(range, sheet);
      range.load(select);
      await context.sync();
      return pick(range);
    });

  it.each<[string, string | number | boolean]>([
    ['horizontalAlignment', 'Center'],
    ['verticalAlignment', 'Top'],
    ['wrapText', true],
    ['indentLevel', 2],
    ['shrinkToFit', true],
    ['textOrientation', 90],
    ['columnWidth', 96],
    ['rowHeight', 30],
    ['font/name', '仿宋'],
    ['font/size', 10.5],
    ['font/color', '#FF0000'],
    ['font/bold', true],
    ['font/italic', true],
    ['font/underline', 'Single'],
    ['font/strikethrough', true],
    ['fill/color', '#DDEBF7'],
    ['protection/locked', false],
  ])('%s is read back as it was set', async (property, value) => {
    const path = property.split('/');
    const holder = (range: Excel.Range) =>
      path.slice(0, -1).reduce<object>((at, key) => at[key as never], range.format) as Record<string, unknown>;
    const last = path.at(-1)!;
    expect(
      await read(
        'B2:C3',
        `format/${property}`,
        (range) => void (holder(range)[last] = value),
        (range) => holder(range)[last],
      ),
    ).toBe(value);
  });

  it('have no fill once it is cleared', async () => {
    await read(
      'A1',
      'address',
      (range) => {
        range.format.fill.color = '#FF0000';
        range.format.fill.clear();
      },
      () => null,
    );
    expect(page.excel.book.sheets[0]!.styles({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]![0]!.fillColor).toBeNull();
  });

  it('refuse a word that is no alignment', async () => {
    const work = read(
      'A1',
      'address',
      (range) => void (range.format.horizontalAlignment = 'Middle' as 'Center'),
      () => null,
    );
    expect(await failureOf(work)).toMatchObject({ code: 'InvalidArgument', location: 'RangeFormat.horizontalAlignment' });
  });

  it.each<[Excel.BorderLineStyle | 'Continuous' | 'Dash' | 'Double', Excel.BorderWeight | 'Thin' | 'Medium', string]>([
    ['Continuous', 'Thin', 'thin'],
    ['Continuous', 'Medium', 'medium'],
    ['Dash', 'Medium', 'mediumDashed'],
  ])('draw a border of style %s and weight %s', async (style, weight, drawn) => {
    await read(
      'B2',
      'address',
      (range) => {
        const border = range.format.borders.getItem('EdgeBottom');
        border.style = style;
        border.weight = weight;
      },
      () => null,
    );
    expect(page.excel.book.sheets[0]!.styles({ row: 1, column: 1, rowCount: 1, columnCount: 1 })[0]![0]!.borders.bottom?.style).toBe(drawn);
  });

  it('have one line between two cells, whichever it was given to', async () => {
    const style = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('A1').format.borders.getItem('EdgeRight').style = 'Double';
      const left = sheet.getRange('B1').format.borders.getItem('EdgeLeft');
      left.load('style');
      await context.sync();
      return left.style;
    });
    expect(style).toBe('Double');
  });

  it('hide rows and columns, and read null where only some are hidden', async () => {
    const hidden = await read(
      'A1:A3',
      'rowHidden,columnHidden',
      (_range, sheet) => void (sheet.getRange('2:2').rowHidden = true),
      (range) => [range.rowHidden, range.columnHidden],
    );
    expect(hidden).toEqual([null, false]);
  });

  it('clear contents and leave formats', async () => {
    const left = await read(
      'A1',
      'values,format/font/bold',
      (range) => {
        range.values = [[1]];
        range.format.font.bold = true;
        range.clear('Contents');
      },
      (range) => [range.values, range.format.font.bold],
    );
    expect(left).toEqual([[['']], true]);
  });

  it('link a cell to a place in the workbook', async () => {
    const link = await read(
      'A1',
      'hyperlink,values',
      (range) => void (range.hyperlink = { documentReference: '数据!B5', textToDisplay: '见 B5', screenTip: '去看' }),
      (range) => [range.hyperlink, range.values],
    );
    expect(link).toEqual([{ documentReference: '数据!B5', screenTip: '去看', textToDisplay: '见 B5' }, [['见 B5']]]);
  });
});
