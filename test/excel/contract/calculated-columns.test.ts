import { contractPage } from './documented';

const REPORTS = 'github.com/OfficeDev/office-js/issues/2093, 1916, 5909, 6745';

describe(`formulas in a column of a table (${REPORTS})`, () => {
  const page = contractPage();
  /** The third column of a table of four rows after `write` has done something to it; A and B hold 1 to 8. */
  const after = (write: (column: Excel.Range) => void, standing: (string | number)[] = ['', '', '', '']) =>
    page.onSheet(async (sheet, context) => {
      context.workbook.tables.getItemOrNullObject('T').delete();
      const range = sheet.getRange('A1:C5');
      range.clear();
      range.values = [['甲', '乙', '丙'], ...[1, 2, 3, 4].map((n) => [n, n + 4, ''])];
      await context.sync();
      sheet.getRange('C2:C5').formulas = standing.map((one) => [one]);
      await context.sync();
      const table = sheet.tables.add('A1:C5', true);
      table.name = 'T';
      await context.sync();
      const column = sheet.getRange('C2:C5');
      write(column);
      column.load('formulas');
      await context.sync();
      const { formulas } = column;
      table.delete();
      await context.sync();
      return formulas.map(([formula]) => formula as unknown);
    });
  const DIFFERENT = [['=A2+B2'], ['=A3-B3'], ['=A4*B4'], ['=A5/B5']];

  test('that differ are replaced by the lowest in every row, where the column was blank', async () =>
    expect(await after((column) => (column.formulas = DIFFERENT))).toEqual(['=A2/B2', '=A3/B3', '=A4/B4', '=A5/B5']));

  test('fill the rows that were written as "" or left alone', async () =>
    expect(await after((column) => (column.formulas = [['=A2+B2'], [''], [null], ['']]))).toEqual([
      '=A2+B2',
      '=A3+B3',
      '=A4+B4',
      '=A5+B5',
    ]));

  test('replace the one formula that a column held', async () =>
    expect(await after((column) => (column.formulas = DIFFERENT), ['=A2', '=A3', '=A4', '=A5'])).toEqual([
      ...['=A2/B2', '=A3/B3', '=A4/B4', '=A5/B5'],
    ]));

  test('stay as they are where the column held a constant', async () =>
    expect(await after((column) => (column.formulas = DIFFERENT), ['', 5, '', ''])).toEqual(DIFFERENT.flat()));

  test('stay as they are where the column held several formulas', async () =>
    expect(await after((column) => (column.formulas = DIFFERENT), ['=A2', '=A3', '=B4', '=A5'])).toEqual(DIFFERENT.flat()));

  test('stay as they are where constants were written first, in the same batch', async () =>
    expect(
      await after((column) => {
        column.values = [[0], [0], [0], [0]];
        column.formulas = DIFFERENT;
      }),
    ).toEqual(DIFFERENT.flat()));
});
