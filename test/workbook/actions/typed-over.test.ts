import { areaFromA1, type Book, type ExcelWindow } from '../../excel';
import { wordsFor } from '../../../src/text';
import { bookActions, type BookActions } from '../../../src/workbook';
import { bookOf, HEADER, RESULT_ROWS } from '../../end-to-end/small-book';
import { sheetNamed } from '../../end-to-end/scoring';
import { inExcel } from '../in-excel';

describe('a figure typed over 表2-1', () => {
  let book: Book;
  let excel: ExcelWindow;
  let actions: BookActions;

  const shown = (sheet: string, a1: string) => sheetNamed(book, sheet).text(areaFromA1(a1)!).flat();
  const TYPED = { sheet: '表2-1', cells: [{ cell: 'D5', content: '38.46' }] };

  beforeEach(async () => {
    book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
    excel = await inExcel(book);
    actions = bookActions(wordsFor('zh-CN'));
    await actions.score();
    sheetNamed(book, '表2-1').write(areaFromA1('D5')!, [[{ value: 38.46 }]]);
  });

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  test('is seen before a run', async () => expect(await actions.inspect()).toMatchObject({ waiting: [TYPED] }));

  test('gives way where the person says so, and to what a run would write', async () => {
    expect(await actions.score([TYPED])).toMatchObject({ ok: true, written: [{ sheet: '表2-1' }] });
    await book.calculate();
    expect(shown('表2-1', 'D5')).not.toEqual(['38.46']);
    expect(await actions.inspect()).toMatchObject({ waiting: [], freshness: 'current' });
  });

  test('does not give way where another was typed since the person saw it', async () => {
    sheetNamed(book, '表2-1').write(areaFromA1('D5')!, [[{ value: 40 }]]);
    expect(await actions.score([TYPED])).toMatchObject({ ok: true, written: [], waiting: [{ sheet: '表2-1' }] });
    expect(shown('表2-1', 'D5')).toEqual(['40']);
  });

  test('stays with its sheet under another name, which no run reads or writes', async () => {
    await actions.keepSheets(['表2-1']);
    const outcome = await actions.score();
    expect(outcome).toMatchObject({ ok: true });
    expect('waiting' in outcome).toBe(false);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['保留·表2-1', '表2-1']));
    expect([shown('保留·表2-1', 'D5'), shown('表2-1', 'D5')]).toEqual([['38.46'], expect.not.arrayContaining(['38.46'])]);
  });

  test('a second sheet that is kept gets a number', async () => {
    await actions.keepSheets(['表2-1']);
    await actions.score();
    await actions.keepSheets(['表2-1', '表2-3']);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['保留·表2-1', '保留·表2-1(2)', '保留·表2-3']));
    expect(await actions.inspect()).toMatchObject({ tables: [{ sheet: '指标' }] });
  });
});
