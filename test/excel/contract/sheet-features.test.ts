import { contractPage, documented, guide, reference } from './documented';

describe('the window and the page of a sheet', () => {
  const page = contractPage();

  documented('carry print setup', reference('PageLayout'), async () => {
    const layout = await page.onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
      await context.sync();
      return { ...pageLayout.toJSON(), area: area.address };
    });
    expect(layout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
      area: '数据!A1:F20',
    });
    expect(page.excel.book.sheets[0]!.pageSetup).toMatchObject({ titleRows: [0, 1], footer: '&C第&P页' });
  });

  documented('freeze panes', `${guide('excel/excel-add-ins-worksheets')}#freeze-panes`, async () => {
    const place = await page.onSheet(async (sheet, context) => {
      const { freezePanes } = sheet;
      freezePanes.freezeAt('A1:B3');
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      return frozen.address;
    });
    expect(place).toBe('数据!A1:B3');
  });

  const frozen: [string, (panes: Excel.WorksheetFreezePanes) => void, string | null][] = [
    ['freezeRows freezes the top rows', (panes) => panes.freezeRows(2), '数据!1:2'],
    ['freezeColumns freezes the first columns', (panes) => panes.freezeColumns(1), '数据!A:A'],
    ['unfreeze frees them all', (panes) => (panes.freezeRows(2), panes.unfreeze()), null],
  ];
  frozen.forEach(([behaviour, freeze, expected]) => {
    documented(behaviour, reference('WorksheetFreezePanes'), async () => {
      const place = await page.onSheet((sheet) => {
        freeze(sheet.freezePanes);
        return sheet.freezePanes.getLocationOrNullObject().load('address');
      });
      expect(place.isNullObject ? null : place.address).toBe(expected);
    });
  });

  documented('hide gridlines', reference('Worksheet', 'showGridlines'), async () => {
    await page.onSheet((sheet) => void (sheet.showGridlines = false));
    expect(page.excel.book.sheets[0]!.showGridlines).toBe(false);
  });
});
