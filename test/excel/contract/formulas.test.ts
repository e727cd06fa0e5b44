import { contractPage, documented } from './documented';

const LIMITS = 'support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3';
const SYNTAX = 'support.microsoft.com/office/ecfdc708-9162-49e8-b993-c311f47ca173';

describe('formulas', () => {
  const page = contractPage();
  const codeOf = (formula: string) => page.codeOf((sheet) => void (sheet.getRange('A1').formulas = [[formula]]));
  /** The formula as it comes back, and what it comes to. */
  const kept = (formula: string) =>
    page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('H20');
      range.formulas = [[formula]];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas[0]?.[0] as unknown, range.values[0]?.[0] as unknown];
    });
  const nested = (depth: number) => `=${'ABS('.repeat(depth)}1${')'.repeat(depth)}`;
  const summed = (count: number) => `=SUM(${Array.from({ length: count }, () => '1').join(',')})`;

  test.each([
    ['=SUM(B1;B2)', 'a semicolon between arguments'],
    ['=SUM(B1，B2)', 'a full-width comma'],
    ['=1,2', 'a comma outside of a function'],
    ['=SUM(1)2', 'two operands side by side'],
    ['=A1:', 'a range without its end'],
    ['=1+', 'an operator without its operand'],
    ['=(1', 'an open bracket'],
    ['=1)', 'a bracket that was not opened'],
    ['=ROUND(1)', 'too few arguments'],
    ['=IF(1,2,3,4)', 'too many arguments'],
    ['="a', 'an open text'],
  ])(`%s is refused: %s (${SYNTAX})`, async (formula) => expect(await codeOf(formula)).toBe('InvalidArgument'));

  documented('a formula takes 8,192 characters and no more', LIMITS, async () => {
    const sums = `=SUM(${Array.from({ length: 15 }, () => summed(255).slice(1)).join(',')})`;
    const long = (length: number) => `${sums}+N("${'x'.repeat(200)}")+N("${'x'.repeat(length - sums.length - 212)}")`;
    expect([long(8192).length, (await kept(long(8192)))[1]]).toEqual([8192, 15 * 255]);
    expect(await codeOf(long(8193))).toBe('InvalidArgument');
  });
  documented('a function takes 255 arguments and no more', LIMITS, async () => {
    expect((await kept(summed(255)))[1]).toBe(255);
    expect(await codeOf(summed(256))).toBe('InvalidArgument');
  });
  documented('functions stand in each other 64 deep and no deeper', LIMITS, async () => {
    expect((await kept(nested(64)))[1]).toBe(1);
    expect(await codeOf(nested(65))).toBe('InvalidArgument');
  });
  documented('a text in a formula takes 255 characters and no more', LIMITS, async () => {
    expect((await kept(`=LEN("${'x'.repeat(255)}")`))[1]).toBe(255);
    expect(await codeOf(`=LEN("${'x'.repeat(256)}")`)).toBe('InvalidArgument');
  });

  documented('a chain of 4,000 operators is calculated', LIMITS, async () => {
    const chain = `=${Array.from({ length: 4001 }, () => '1').join('+')}`;
    expect([chain.length, (await kept(chain))[1]]).toEqual([8002, 4001]);
  });

  test.each([
    ['=sum(a1:b2)', '=SUM(A1:B2)', 'functions and cells in capitals'],
    ['=if(true,1,2)', '=IF(TRUE,1,2)', 'truth values in capitals'],
    ["='数据'!b2", '=数据!B2', 'no quotes that the name of a sheet does not need'],
    ['=1e3', '=1000', 'numbers in plain digits'],
    ['=1.50', '=1.5', 'no digits that a number does not need'],
    ['=007', '=7', 'no zeros before a number'],
    ['="=sum(a1)"&"TRUE"', '="=sum(a1)"&"TRUE"', 'texts as they are'],
  ])('%s comes back as %s: %s', async (formula, expected) => expect((await kept(formula))[0]).toBe(expected));

  test.each(["='a b'!A1", "='2023'!A1", "='A1'!A1", "='it''s'!A1", "='R1C1'!A1"])(
    '%s keeps the quotes that its sheet needs',
    async (formula) => {
      await page.onSheet((_, { workbook }) => {
        const name = formula.slice(2, -4).replaceAll("''", "'");
        workbook.worksheets.getItemOrNullObject(name).delete();
        workbook.worksheets.add(name);
      });
      expect((await kept(formula))[0]).toBe(formula);
    },
  );
});
