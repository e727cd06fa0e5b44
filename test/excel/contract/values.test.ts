import { failureOf } from '../host/one-page';
import { contractPage, documented, guide, reference } from './documented';

const BLANK = guide('excel/excel-add-ins-blank-null-values');
const SET_GET = guide('excel/excel-add-ins-ranges-set-get-values');
const UNBOUNDED = guide('excel/excel-add-ins-ranges-unbounded');
const VALUES = reference('Range', 'values');

describe('values, formulas and text of a range', () => {
  const page = contractPage();

  type Write = (range: Excel.Range) => void;
  /** Writes to an address, reads it back. */
  const after = (address: string, write: Write, first?: Write) =>
    page.onSheet(async (sheet, context) => {
      const range = sheet.getRange(address);
      if (first) {
        first(range);
        await context.sync();
      }
      write(range);
      range.load('values,formulas,text,numberFormat,valueTypes');
      await context.sync();
      return range.toJSON();
    });
  const values = (content: unknown[][]) => (range: Excel.Range) => {
    range.values = content;
  };

  documented('leaves a cell alone where null is written', BLANK, async () => {
    expect((await after('A1:B1', values([[null, 2]]), values([[1, 1]]))).values).toEqual([[1, 2]]);
  });

  documented('clears a cell where "" is written', BLANK, async () => {
    expect((await after('A1:B1', values([['', 2]]), values([[1, 1]]))).valueTypes).toEqual([['Empty', 'Double']]);
  });

  documented('reads blank cells as ""', BLANK, async () => {
    expect((await after('C5', () => undefined)).values).toEqual([['']]);
  });

  documented('puts a single value into every cell', VALUES, async () => {
    const read = await after('A1:B2', (range) => {
      (range as { values: unknown }).values = '甲';
    });
    expect(read.values).toEqual([
      ['甲', '甲'],
      ['甲', '甲'],
    ]);
  });

  [[[1, 2, 3]], [[1], [2]], [[1, 2], [3]]].forEach((content) => {
    documented(`an array of another size is refused: ${JSON.stringify(content)}`, VALUES, async () => {
      expect(await failureOf(after('A1:B1', values(content)))).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    });
  });

  documented('null is no value for a whole range', BLANK, async () => {
    expect(await page.codeOf((sheet) => void ((sheet.getRange('A1:B1') as { values: unknown }).values = null))).toBe('InvalidArgument');
  });

  documented('null is no colour', BLANK, async () => {
    const code = await page.codeOf((sheet) => void ((sheet.getRange('A1').format.fill as { color: unknown }).color = null));
    expect(code).toBe('InvalidArgument');
  });

  documented('"" sets a number format back to General', BLANK, async () => {
    const read = await after(
      'A1',
      (range) => void (range.numberFormat = [['']]),
      (range) => void (range.numberFormat = [['0.00']]),
    );
    expect(read.numberFormat).toEqual([['General']]);
  });

  documented('a format that differs between cells is read as null', BLANK, async () => {
    const size = await page.onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.size = 20;
      const { font } = sheet.getRange('A1:A2').format;
      font.load('size');
      await context.sync();
      return font.size;
    });
    expect(size).toBeNull();
  });

  documented('takes text that begins with = for a formula, through values as through formulas', VALUES, async () => {
    expect((await after('A1:B1', values([['=1+1', '=SUM(A1,3)']]))).values).toEqual([[2, 5]]);
  });

  documented('reads what is typed as formulas and constants', reference('Range', 'formulas'), async () => {
    expect((await after('A1:C1', values([['=1+1', '字', 3]]))).formulas).toEqual([['=1+1', '字', 3]]);
  });

  it('takes text after an apostrophe for text', async () => {
    expect(await after('A1:B1', values([["'=1+1", "'007"]]))).toMatchObject({
      values: [['=1+1', '007']],
      valueTypes: [['String', 'String']],
    });
  });

  it('makes number-like text a number in a General cell', async () => {
    expect(await after('A1:B1', values([['12.5', '1,234']]))).toMatchObject({
      values: [[12.5, 1234]],
      numberFormat: [['General', '#,##0']],
    });
  });

  it('makes "95%" 0.95 with a percent format', async () => {
    expect(await after('A1', values([['95%']]))).toMatchObject({ values: [[0.95]], numberFormat: [['0%']], text: [['95%']] });
  });

  it('makes date-like text a date', async () => {
    expect(await after('A1', values([['2023-12-31']]))).toMatchObject({ values: [[45291]], numberFormat: [['m/d/yyyy']] });
  });

  it.each(['12.5', '95%', '=1+1', '2023-12-31', 'TRUE'])('keeps %s as text in a cell whose format is text', async (typed) => {
    const read = await after('A1', values([[typed]]), (range) => {
      range.numberFormat = [['@']];
    });
    expect(read).toMatchObject({ values: [[typed]], valueTypes: [['String']] });
  });

  it('keeps a number format that the cell has when a percentage is written', async () => {
    const read = await after('A1', values([['95%']]), (range) => {
      range.numberFormat = [['0.00']];
    });
    expect(read.numberFormat).toEqual([['0.00']]);
  });

  documented('reads an error as its text, told apart by valueTypes', reference('Range', 'valueTypes'), async () => {
    expect(await after('A1:B1', values([['=1/0', "'#DIV/0!"]]))).toMatchObject({
      values: [['#DIV/0!', '#DIV/0!']],
      valueTypes: [['Error', 'String']],
    });
  });

  documented('shows in text what the format makes of the value', reference('Range', 'text'), async () => {
    const read = await after('A1', values([[0.9431]]), (range) => {
      range.numberFormat = [['0.00%']];
    });
    expect(read.text).toEqual([['94.31%']]);
  });

  documented('leaves a number format alone where null is written', BLANK, async () => {
    const read = await after(
      'A1:B1',
      (range) => {
        range.numberFormat = [[null, '0%']];
      },
      (range) => {
        range.numberFormat = [['0.00', '0.00']];
      },
    );
    expect(read.numberFormat).toEqual([['0.00', '0%']]);
  });

  it('refuses a formula that cannot be parsed', async () => {
    expect(await failureOf(after('A1', values([['=SUM(1']])))).toMatchObject({ code: 'InvalidArgument' });
  });

  documented('gives null for the cells of whole columns, and their count all the same', UNBOUNDED, async () => {
    const read = await page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:B');
      range.load('values,address,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ values: null, address: '数据!A:B', cellCount: 2_097_152 });
  });

  documented('refuses to set the cells of whole columns', UNBOUNDED, async () => {
    expect(await failureOf(after('A:A', (range) => void ((range as { values: unknown }).values = 1)))).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('writes a block of more cells than the library sends in one piece', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [index, `行${index}`]);
    expect((await after('A1:B2000', values(rows))).values).toEqual(rows);
  });

  documented('recalculates before it reads what depends on a change', SET_GET, async () => {
    const read = await after('A1:B1', values([[5, null]]), values([[1, '=A1*10']]));
    expect(read.values).toEqual([[5, 50]]);
  });
});
