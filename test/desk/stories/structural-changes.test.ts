import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const AGREES = '工作簿里的结果与指标表一致。';
const OUTDATED = /上次评分后，.*有改动/;

/** What a person does to rows and sheets by the grid's own menus: the pane never goes on saying that results agree. */
describe('changes to rows and sheets', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.score();
    await desk.pane.says(AGREES);
  });

  afterAll(async () => {
    await desk.close();
  });

  const agrees = async () => await desk.pane.getByText(AGREES).count();

  test('a deleted row makes the results out of date', async () => {
    const grid = await desk.page.locator('#sheet').boundingBox();
    if (grid === null) throw new Error('There is no grid.');
    const header = [grid.x + 20, grid.y + 330] as const;
    await desk.page.mouse.click(...header);
    await desk.page.mouse.click(...header, { button: 'right' });
    await desk.page.getByText('删除选中行').click();
    await desk.pane.says(OUTDATED);
    expect(await agrees()).toBe(0);
  });

  test('the next run makes them agree again', async () => {
    await desk.score();
    await desk.pane.says(AGREES);
  });

  test('a summary that is deleted makes the results out of date', async () => {
    await desk.page.getByRole('tab', { name: '表2-1', exact: true }).click({ button: 'right' });
    await desk.page.getByText('删除', { exact: true }).click();
    await desk.page.getByRole('button', { name: '确定' }).click();
    await desk.page.getByRole('tab', { name: '表2-1', exact: true }).waitFor({ state: 'detached' });
    await desk.pane.says(OUTDATED);
    expect(await agrees()).toBe(0);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
