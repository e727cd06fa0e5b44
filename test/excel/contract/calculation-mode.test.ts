import { contractPage, documented, reference } from './documented';

const MODE = reference('Application', 'calculationMode');

describe('calculation by hand', () => {
  const page = contractPage();
  /** What a formula over A1 comes to after A1 was changed in manual mode, and `then` was done. */
  const after = (then: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
    page.onSheet(async (sheet, { workbook }) => {
      const { application } = workbook;
      application.calculationMode = 'Automatic';
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      const result = sheet.getRange('B1');
      result.load('values');
      await workbook.context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      then(sheet, workbook);
      result.load('values');
      await workbook.context.sync();
      const { values } = result;
      application.calculationMode = 'Automatic';
      await workbook.context.sync();
      return values[0]?.[0] as unknown;
    });

  documented('leaves results as they were', MODE, async () => expect(await after(() => undefined)).toBe(10));
  documented('is done for a sheet', reference('Worksheet', 'calculate()'), async () =>
    expect(await after((sheet) => sheet.calculate(true))).toBe(20),
  );
  documented('is done for the book', reference('Application', 'calculate()'), async () =>
    expect(await after((_, workbook) => workbook.application.calculate('Full'))).toBe(20),
  );
  documented('is a mode that can be read', MODE, () =>
    page.onSheet(async (_, { workbook }) => {
      workbook.application.calculationMode = 'Manual';
      workbook.application.load('calculationMode');
      await workbook.context.sync();
      expect(workbook.application.calculationMode).toBe('Manual');
      workbook.application.calculationMode = 'Automatic';
      await workbook.context.sync();
    }),
  );
});
