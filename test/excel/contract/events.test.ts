import { put } from '../book/sheet-shorthand';
import { contractPage, documented, guide, reference } from './documented';

const EVENTS = guide('excel/excel-add-ins-events');
const ARGS = 'WorksheetChangedEventArgs';

/** The events of a kind that a sheet or the collection of sheets raised during some work. */
function listening(page: ReturnType<typeof contractPage>) {
  return async function heard<T extends 'onChanged' | 'onFormatChanged'>(
    event: T,
    work: () => Promise<unknown> | void,
    on: 'sheet' | 'collection' = 'sheet',
  ): Promise<Excel.WorksheetChangedEventArgs[]> {
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await page.onSheet((sheet, context) => {
      const source = on === 'sheet' ? sheet : context.workbook.worksheets;
      const handler = (told: unknown): Promise<void> => Promise.resolve(void events.push(told as Excel.WorksheetChangedEventArgs));
      source[event].add(handler);
    });
    await work();
    await page.onSheet(() => undefined);
    return events;
  };
}

describe('events of a sheet', () => {
  const page = contractPage();
  const heard = listening(page);
  const data = () => page.excel.book.sheets[0]!;
  const write = (address: string, value: unknown) => () => page.onSheet((sheet) => void (sheet.getRange(address).values = [[value]]));

  documented('an add-in is told of its own write, as Local and as its own', reference(ARGS, 'triggerSource'), async () => {
    const [told] = await heard('onChanged', write('B2', 1));
    expect(told).toMatchObject({ address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' });
  });

  documented('what the user types is Local and not of the add-in', reference(ARGS, 'source'), async () => {
    const [told] = await heard('onChanged', () => page.excel.book.by('user', () => put(data(), 'C3', [[2]])));
    expect(told).toMatchObject({ address: 'C3', source: 'Local', triggerSource: 'Unknown' });
  });

  documented('what another author of a shared workbook types is Remote', guide('excel/co-authoring-in-excel-add-ins'), async () => {
    const [told] = await heard('onChanged', () => page.excel.book.by('coauthor', () => put(data(), 'C3', [[2]])));
    expect(told).toMatchObject({ address: 'C3', source: 'Remote' });
  });

  documented('a single cell tells its value before and after', reference(ARGS, 'details'), async () => {
    put(data(), 'A1', [['旧']]);
    const [told] = await heard('onChanged', write('A1', 5));
    expect(told?.details).toEqual({ valueBefore: '旧', valueAfter: 5, valueTypeBefore: 'String', valueTypeAfter: 'Double' });
  });

  documented('several cells tell no values', reference(ARGS, 'details'), async () => {
    const [told] = await heard('onChanged', () => page.onSheet((sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]])));
    expect(told).toMatchObject({ address: 'A1:B1', details: undefined });
  });

  documented('the changed range is reached from the event', reference(ARGS, 'getRange()'), async () => {
    const [told] = await heard('onChanged', write('B2', 7));
    const values = await page.excel.run(async (context) => {
      const range = told!.getRange(context);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7]]);
  });

  documented('results that are calculated anew raise no event', EVENTS, async () => {
    put(data(), 'A1', [[1, '=A1*2']]);
    const told = await heard('onChanged', async () => {
      await write('A1', 4)();
      await page.onSheet((sheet) => void sheet.getRange('B1').load('values'));
    });
    expect(told.map(({ address }) => address)).toEqual(['A1']);
  });

  documented('a format raises onFormatChanged', reference('Worksheet', 'onFormatChanged'), async () => {
    const told = await heard('onFormatChanged', () => page.onSheet((sheet) => void (sheet.getRange('A1').format.font.bold = true)));
    expect(told).toMatchObject([{ address: 'A1', source: 'Local' }]);
  });

  documented('a format is no change of data', reference('Worksheet', 'onChanged'), async () => {
    const told = await heard('onChanged', () => page.onSheet((sheet) => void (sheet.getRange('A1').numberFormat = [['0.00']])));
    expect(told).toEqual([]);
  });

  const shifts: [string, string, (sheet: Excel.Worksheet) => void, object][] = [
    ['RowInserted', '2:3', (sheet) => void sheet.getRange('2:3').insert('Down'), { insertShiftDirection: 'Down' }],
    ['ColumnInserted', 'B:B', (sheet) => void sheet.getRange('B:B').insert('Right'), { insertShiftDirection: 'Right' }],
    ['CellInserted', 'A1', (sheet) => void sheet.getRange('A1').insert('Down'), { insertShiftDirection: 'Down' }],
    ['RowDeleted', '2:2', (sheet) => sheet.getRange('2:2').delete('Up'), { deleteShiftDirection: 'Up' }],
    ['ColumnDeleted', 'B:B', (sheet) => sheet.getRange('B:B').delete('Left'), { deleteShiftDirection: 'Left' }],
    ['CellDeleted', 'A1', (sheet) => sheet.getRange('A1').delete('Left'), { deleteShiftDirection: 'Left' }],
  ];
  shifts.forEach(([changeType, address, work, changeDirectionState]) => {
    documented(`cells put in or taken out are ${changeType}`, reference('DataChangeType'), async () => {
      const told = await heard('onChanged', () => page.onSheet(work));
      expect(told).toMatchObject([{ changeType, address, changeDirectionState }]);
    });
  });

  documented('the collection hears of every sheet', reference('WorksheetCollection', 'onChanged'), async () => {
    await page.onSheet((_sheet, context) => void context.workbook.worksheets.add('另'));
    const work = () => page.onSheet((_sheet, { workbook }) => void (workbook.worksheets.getItem('另').getRange('A1').values = [[1]]));
    const told = await heard('onChanged', work, 'collection');
    expect(told.map(({ worksheetId }) => worksheetId)).toEqual([page.excel.book.sheets[1]!.id]);
  });

  documented('a handler that is removed hears no more', EVENTS, async () => {
    const told: string[] = [];
    await page.onSheet(async (sheet, context) => {
      const handler = sheet.onChanged.add((event) => Promise.resolve(void told.push(event.address)));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await write('A1', 1)();
    expect(told).toEqual([]);
  });
});

describe('events of the workbook', () => {
  const page = contractPage({ requirementSets: { ExcelApi: '1.17', ExcelApiOnline: '1.1' } });
  type Sheets = Excel.WorksheetCollection;

  /** What the collection of sheets tells of while a batch runs. */
  const heard = async (listen: (sheets: Sheets, told: (event: object) => Promise<void>) => void, work: (sheets: Sheets) => void) => {
    const events: object[] = [];
    await page.onSheet((_sheet, { workbook }) => listen(workbook.worksheets, (event) => Promise.resolve(void events.push(event))));
    await page.onSheet((_sheet, { workbook }) => work(workbook.worksheets));
    await page.excel.run((context) => context.sync());
    return events;
  };
  const idOf = (index: number) => page.excel.book.sheets[index]!.id;

  documented('a sheet that is added', reference('WorksheetCollection', 'onAdded'), async () => {
    const told = await heard(
      (sheets, tell) => void sheets.onAdded.add(tell),
      (sheets) => void sheets.add('新'),
    );
    expect(told).toEqual([{ type: 'WorksheetAdded', source: 'Local', worksheetId: idOf(1) }]);
  });

  documented('a sheet that is deleted', reference('WorksheetCollection', 'onDeleted'), async () => {
    await page.onSheet((_sheet, { workbook }) => void workbook.worksheets.add('去'));
    const gone = idOf(1);
    const told = await heard(
      (sheets, tell) => void sheets.onDeleted.add(tell),
      (sheets) => sheets.getItem('去').delete(),
    );
    expect(told).toEqual([{ type: 'WorksheetDeleted', source: 'Local', worksheetId: gone }]);
  });

  documented('a sheet that is activated', reference('WorksheetCollection', 'onActivated'), async () => {
    await page.onSheet((_sheet, { workbook }) => void workbook.worksheets.add('另'));
    const told = await heard(
      (sheets, tell) => void sheets.onActivated.add(tell),
      (sheets) => sheets.getItem('另').activate(),
    );
    expect(told).toEqual([{ type: 'WorksheetActivated', worksheetId: idOf(1) }]);
  });

  documented('a sheet that is given another name', reference('WorksheetCollection', 'onNameChanged'), async () => {
    const told = await heard(
      (sheets, tell) => void sheets.onNameChanged.add(tell),
      (sheets) => void (sheets.getItem('数据').name = '新名'),
    );
    expect(told).toMatchObject([{ nameBefore: '数据', nameAfter: '新名', source: 'Local', worksheetId: idOf(0) }]);
  });
});

describe('events where less is offered', () => {
  const page = contractPage({ requirementSets: { ExcelApi: '1.13' } });
  const heard = listening(page);

  documented('before ExcelApi 1.14 no event says what triggered it', reference(ARGS, 'triggerSource'), async () => {
    const [told] = await heard('onChanged', () => page.onSheet((sheet) => void (sheet.getRange('A1').values = [[1]])));
    expect(told).toMatchObject({ source: 'Local', triggerSource: undefined });
  });
});
