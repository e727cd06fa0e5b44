import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

/** Two targets in words whose actuals repeat them, 40 points each. */
const REPEATED = tableWith({ C4: '制度健全性', D4: '健全', E4: '健全', C5: '群众生活改善', D5: '显著提升', E5: '显著提升' });

describe('actuals that repeat the words of their targets', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('文字相同.xlsx', { [TABLE]: REPEATED }));
    await desk.pane.turnTo('findings');
  });

  afterAll(async () => {
    await desk.close();
  });

  test('have no score in silence', async () => {
    await desk.pane.turnTo('overview');
    expect(await desk.pane.total()).toMatch(/^20\.00 \/ 100 不完整/);
    await desk.pane.turnTo('findings');
  });

  test('are adopted at once, after a look at what that does', async () => {
    await desk.pane.getByRole('button', { name: /^2 项的目标值是文字/, expanded: false }).click();
    await desk.pane.press('全部采纳 2 条…');
    await desk.pane.says('“群众生活改善”的完成值与目标值文字相同。采纳后，按达到目标计满分。');
    await desk.pane.press('采纳这 2 条');
    await desk.pane.getByRole('button', { name: /^2 项的目标值是文字/ }).waitFor({ state: 'detached' });
    await desk.pane.turnTo('overview');
    expect(await desk.pane.total()).toBe('100.00 / 100 等级：优');
  });

  test('the answers stand in 评分规则, and 评分 goes by them', async () => {
    await desk.pane.score();
    expect(await desk.texts(TABLE, 'G4:G5')).toEqual([['40'], ['40']]);
    const answers = (await desk.texts('评分规则', 'A4:B60')).filter(([label]) => label?.startsWith('确认：'));
    expect(answers).toEqual([
      ['确认：完成值与目标值文字相同，按达到目标计／制度健全性', '是'],
      ['确认：完成值与目标值文字相同，按达到目标计／群众生活改善', '是'],
    ]);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
