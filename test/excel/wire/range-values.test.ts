/** @jest-environment node */
import { failureOf, onePage } from '../host/one-page';

describe('Range.values, formulas and text', () => {
  const page = onePage();

  type Write = (range: Excel.Range) => void;
  /** Writes to an address, reads it back. */
  const after = (address: string, write: Write, first?: Write) =>
    page.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange(address);
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

  it('leaves a cell alone where null is written', async () => {
    expect((await after('A1:B1', values([[null, 2]]), values([[1, 1]]))).values).toEqual([[1, 2]]);
  });

  it('clears a cell where "" is written', async () => {
    expect((await after('A1:B1', values([['', 2]]), values([[1, 1]]))).valueTypes).toEqual([['Empty', 'Double']]);
  });

  it('reads blank cells as ""', async () => {
    expect((await after('C5', () => undefined)).values).toEqual([['']]);
  });

  it('puts a single value into every cell', async () => {
    const read = await after('A1:B2', (range) => {
      (range as { values: unknown }).values = '甲';
    });
    expect(read.values).toEqual([
      ['甲', '甲'],
      ['甲', '甲'],
    ]);
  });

  it.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1, 2], [3]]]])('refuses an array of another size: %j', async (content) => {
    expect(await failureOf(after('A1:B1', values(content)))).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  it('takes text that begins with = for a formula, through values as through formulas', async () => {
    expect((await after('A1:B1', values([['=1+1', '=SUM(A1,3)']]))).values).toEqual([[2, 5]]);
  });

  it('reads what is typed as formulas and constants', async () => {
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
    expect(await after('A1', values([['2023-12-31']]))).toMatchObject({ values: [[45291]], numberFormat: [['yyyy/m/d']] });
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

  it('reads an error as its text, told apart by valueTypes', async () => {
    expect(await after('A1:B1', values([['=1/0', "'#DIV/0!"]]))).toMatchObject({
      values: [['#DIV/0!', '#DIV/0!']],
      valueTypes: [['Error', 'String']],
    });
  });

  it('shows in text what the format makes of the value', async () => {
    const read = await after('A1', values([[0.9431]]), (range) => {
      range.numberFormat = [['0.00%']];
    });
    expect(read.text).toEqual([['94.31%']]);
  });

  it('leaves a number format alone where null is written', async () => {
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

  it('gives null for the cells of whole columns, and their count all the same', async () => {
    const read = await page.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A:B');
      range.load('values,address,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ values: null, address: '数据!A:B', cellCount: 2_097_152 });
  });

  it('refuses to set the cells of whole columns', async () => {
    expect(await failureOf(after('A:A', (range) => void ((range as { values: unknown }).values = 1)))).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('writes a block of more cells than the library sends in one piece', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [index, `行${index}`]);
    expect((await after('A1:B2000', values(rows))).values).toEqual(rows);
  });

  it('recalculates before it reads what depends on a change', async () => {
    const read = await after('A1:B1', values([[5, null]]), values([[1, '=A1*10']]));
    expect(read.values).toEqual([[5, 50]]);
  });
});
