import { failureOf, onePage } from '../host/one-page';

describe('requests', () => {
  const page = onePage();
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('数据');

  it('answers ApiNotFound, naming class and member, for what it does not implement', async () => {
    const work = page.excel.run(async (context) => {
      sheetOf(context).getRange('A1').getSurroundingRegion().load('address');
      await context.sync();
    });
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ code: 'ApiNotFound', location: 'Range.getSurroundingRegion' });
    expect(failure.message).toContain('Range.getSurroundingRegion');
  });

  it('answers ApiNotFound for a property it does not implement', async () => {
    const work = page.excel.run(async (context) => {
      sheetOf(context).getRange('A1').load('hasSpill');
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'ApiNotFound', location: 'Range.hasSpill' });
  });

  it('counts requests, actions and bytes', async () => {
    await page.excel.run(async (context) => {
      sheetOf(context).getRange('A1').values = [[1]];
      await context.sync();
      sheetOf(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    const { requests, actions, bytesReceived, bytesSent } = page.excel.counts;
    expect({ requests, actions: actions > 2, received: bytesReceived > 200, sent: bytesSent > 100 }).toEqual({
      requests: 3,
      actions: true,
      received: true,
      sent: true,
    });
  });

  it('does not calculate for a request that reads no results', async () => {
    const calculate = jest.spyOn(page.excel.book, 'calculate');
    await page.excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = [['=1+1']];
      range.load('formulas,address,format/fill/color');
      await context.sync();
    });
    expect(calculate).not.toHaveBeenCalled();
  });
});

describe('faults that a test orders', () => {
  const page = onePage();
  const write = (address: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('数据').getRange(address).values = [[1]];
    await context.sync();
  };
  const used = () => page.excel.book.sheets[0]!.used(true);

  it('fails the n-th request as a whole', async () => {
    page.excel.faults.failRequest(2);
    const work = page.excel.run(async (context) => {
      await write('A1')(context);
      await write('A2')(context);
    });
    expect(await failureOf(work)).toMatchObject({ code: 'GeneralException' });
    expect(used()).toMatchObject({ row: 0, rowCount: 1 });
  });

  it('fails with the code it is given', async () => {
    page.excel.faults.failRequest(1, 'AccessDenied');
    expect(await failureOf(page.excel.run(write('A1')))).toMatchObject({ code: 'AccessDenied' });
  });

  it('fails the n-th action and drops what follows it', async () => {
    page.excel.faults.failAction(1);
    expect(await failureOf(page.excel.run(write('A1')))).toMatchObject({ code: 'GeneralException' });
    expect(used()).toBeNull();
  });

  it('lets a request go unanswered', async () => {
    page.excel.faults.neverAnswerRequest();
    const ended = page.excel.run(write('A1')).then(() => 'ended');
    expect(await Promise.race([ended, new Promise((resolve) => setTimeout(() => resolve('waiting'), 200))])).toBe('waiting');
  });

  it('holds an answer back until it is let go, though the request is carried out', async () => {
    const release = page.excel.faults.holdAnswer();
    const ended = page.excel.run(write('A1')).then(() => 'ended');
    expect(await Promise.race([ended, new Promise((resolve) => setTimeout(() => resolve('waiting'), 50))])).toBe('waiting');
    expect(used()).not.toBeNull();
    release();
    expect(await ended).toBe('ended');
  });

  it('can fail each action of a run in turn, as the run is counted', async () => {
    const twice = async (context: Excel.RequestContext) => {
      await write('A1')(context);
      await write('A2')(context);
    };
    page.excel.resetCounts();
    const actions = await page.excel.run((context) => twice(context).then(() => page.excel.counts.actions));
    const failures = [];
    for (let n = 1; n <= actions; n++) {
      page.excel.faults.failAction(n);
      failures.push((await failureOf(page.excel.run(twice))).code);
    }
    expect(failures).toEqual(Array.from({ length: actions }, () => 'GeneralException'));
  });

  it('carries an order out once', async () => {
    page.excel.faults.failRequest();
    await failureOf(page.excel.run(write('A1')));
    await page.excel.run(write('A1'));
    expect(used()).not.toBeNull();
  });
});

describe('a host that offers less', () => {
  const page = onePage({ requirementSets: { ExcelApi: '1.8' } });

  it('has no object of a later set', async () => {
    const work = page.excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').pageLayout.load('orientation');
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'ApiNotFound' });
  });

  it('has no property of a later set', async () => {
    const work = page.excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').format.indentLevel = 1;
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'ApiNotFound', location: 'RangeFormat.indentLevel' });
  });
});
