import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';
import { TABS } from '../pane-in-browser';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

test('a way through everything the pane can show leaves this machine with nothing, and meets nothing blocked', async () => {
  await desk.pane.score();
  for (const tab of TABS) await desk.pane.turnTo(tab);
  await desk.pane.openAllRules();
  await desk.pane.turnTo('overview');
  await desk.pane.choose('选择表格');
  await desk.pane.press('返回');
  await desk.pane.choose('新建指标表');
  await desk.pane.press('取消');
  await desk.pane.choose('清除评分');
  await desk.pane.press('清除');
  await desk.pane.says('评分已清除。');
  expect(desk.troubles).toEqual([]);
});

test('the pane cannot ask another machine', async () => {
  const blocked = await desk.addinFrame().evaluate(async () => {
    const told = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI), { once: true }),
    );
    await fetch('https://example.com/').catch(() => undefined);
    return await told;
  });
  expect(blocked).toBe('https://example.com/');
});
