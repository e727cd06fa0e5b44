import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

describe('an indicator without its actual', () => {
  beforeAll(async () => {
    await desk.openBook(await bookFile('缺完成值.xlsx', { [TABLE]: tableWith({ E4: null }) }));
  });

  test('the total is incomplete, with its lowest and highest value', async () => {
    await desk.pane.score();
    expect(await desk.pane.total()).toMatch(/^40\.00 \/ 100 不完整 补齐后在 40\.00 至 80\.00 分之间$/);
  });

  test('the list of indicators says what it lacks', async () => {
    await desk.pane.turnTo('indicators');
    await desk.pane.indicator('申请专利（件）', '缺完成值').waitFor();
  });

  test("what is typed in the pane stands in the sheet's cell at once", async () => {
    await desk.pane.indicator('申请专利（件）').click();
    await desk.pane.type('完成值：申请专利（件）', '450');
    await desk.pane.indicator('申请专利（件）', '30.00 / 40').waitFor();
    expect(await desk.values(TABLE, 'E4')).toEqual([[450]]);
  });

  test('评分 makes the total complete', async () => {
    await desk.pane.score();
    await desk.pane.turnTo('overview');
    expect(await desk.pane.total()).toBe('70.00 / 100 等级：中');
  });
});

describe('an indicator that a person judges', () => {
  const SCORE = '自评得分：监管有效性';

  beforeAll(async () => {
    await desk.openBook(await bookFile('待评定.xlsx', { [TABLE]: tableWith({ E3: '部分达成并具有一定效果', G3: null }) }));
    await desk.pane.turnTo('indicators');
    await desk.pane.indicator('监管有效性').click();
  });

  test('a score outside its band is refused in a sentence', async () => {
    await desk.pane.type(SCORE, '9');
    await desk.pane.says('得分应在 4.8 至 6.4 分之间，没有写入。');
  });

  test('nothing of it is written', async () => expect(await desk.texts(TABLE, 'G3')).toEqual([['']]));

  test('a score inside its band is written', async () => {
    await desk.pane.type(SCORE, '5');
    await desk.pane.indicator('监管有效性', '5.00 / 8').waitFor();
    expect(await desk.values(TABLE, 'G3')).toEqual([[5]]);
  });

  test('and counted', async () => {
    await desk.pane.score();
    await desk.pane.turnTo('overview');
    expect(await desk.pane.total()).toBe('77.00 / 100 等级：中');
  });
});

test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
