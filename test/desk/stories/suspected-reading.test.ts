import { bookFile, fileOf, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const DAMAGED = tableWith({ C5: '市民满意度调查', D5: '290%', E5: '100%' });
const QUESTION = '采纳后，D5 的“290%”改为“≥90%”。';

describe('a target that was probably meant otherwise', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(async () => {
    await desk.close();
  });

  beforeEach(async () => {
    await desk.openBook(await bookFile('疑似误读.xlsx', { [TABLE]: DAMAGED }));
    await desk.pane.turnTo('findings');
    await desk.pane.says(QUESTION);
  });

  const answers = async (): Promise<string[][]> =>
    (await desk.texts('评分规则', 'A4:B60')).filter(([label]) => label?.startsWith('确认：'));

  test('a yes corrects the cell', async () => {
    await desk.pane.press('采纳');
    await desk.pane.getByText(QUESTION).waitFor({ state: 'detached' });
    expect(await desk.texts(TABLE, 'D5')).toEqual([['≥90%']]);
  });

  test('a yes is remembered in 评分规则', async () => {
    await desk.pane.press('采纳');
    await desk.pane.getByText(QUESTION).waitFor({ state: 'detached' });
    expect(await answers()).toEqual([['确认：更正疑似误读／市民满意度调查：290%', '是']]);
  });

  test('a no leaves the cell as it was typed', async () => {
    await desk.pane.press('不采纳');
    await desk.pane.getByText(QUESTION).waitFor({ state: 'detached' });
    expect(await desk.texts(TABLE, 'D5')).toEqual([['290%']]);
  });

  test('a no is not asked for again, after 评分 and when the saved book is opened', async () => {
    await desk.pane.press('不采纳');
    await desk.pane.getByText(QUESTION).waitFor({ state: 'detached' });
    await desk.pane.score();
    await desk.openBook(fileOf('再次打开.xlsx', (await desk.save()).bytes));
    await desk.pane.turnTo('findings');
    await desk.pane.says(/^全部 \d+$/);
    expect(await desk.pane.text()).not.toContain(QUESTION);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
