import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const FORM = '绩效指标表';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

describe('changed rules', () => {
  beforeAll(async () => {
    await desk.pane.score();
    await desk.pane.turnTo('rules');
  });

  const setting = async (label: string) => (await desk.texts('评分规则', 'A4:B60')).find(([first]) => first === label)?.[1];

  test('the pane says what a choice would come to before it is made', async () => {
    await desk.pane.openRules('汇总与等级');
    await desk.pane.says('本表：95.45 → 95.43');
  });

  test('a choice that is saved stands in 评分规则', async () => {
    await desk.pane.getByRole('radio', { name: '各项得分先相加再舍入' }).check();
    await desk.pane.press('保存规则');
    await desk.pane.says('已保存到工作表“评分规则”。再按一次“评分”，结果就按新规则计算。');
    expect(await setting('汇总方式')).toBe('各项得分先相加再舍入');
  });

  test('until 评分 is pressed the pane does not claim that formulas go by it', async () => {
    await desk.pane.turnTo('overview');
    await desk.pane.says('上次评分后，指标表或评分规则有改动，工作簿里的结果还没有跟上。请再按“评分”更新。');
    await desk.pane.turnTo('rules');
  });

  test('评分 goes by it', async () => {
    await desk.score();
    expect(await desk.texts('表2-1', 'D3')).toEqual([['95.43']]);
  });

  test('the notes of 表2-1 say it', async () =>
    expect((await desk.texts('表2-1', 'A1:A30')).flat().join()).toContain('未舍入的得分之和，只舍入一次'));
});

describe('results as plain values', () => {
  const STALE = '上次评分后，指标表或评分规则有改动，工作簿里的结果还没有跟上。请再按“评分”更新。';

  beforeAll(async () => {
    await desk.pane.turnTo('rules');
    await desk.pane.openRules('写入的内容');
    await desk.pane.getByRole('radio', { name: '数值' }).check();
    await desk.pane.press('保存规则');
    await desk.pane.says('已保存到工作表“评分规则”。');
    await desk.score();
    await desk.chooseSheet(FORM);
    await desk.pane.turnTo('overview');
  });

  test('stay as they are when an actual is edited', async () => {
    await desk.type('F6', '300');
    expect(await desk.texts(FORM, 'H6:I6')).toEqual([['116.17%', '1.34']]);
  });

  test('and the pane says that they are out of date', async () => await desk.pane.says(STALE));

  test('评分 brings them up to date', async () => {
    await desk.pane.score();
    expect(await desk.texts(FORM, 'H6:I6')).toEqual([['50.00%', '0.67']]);
  });
});

test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
