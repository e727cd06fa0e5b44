import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

test('评分 pressed in the ribbon while the pane is opening scores once, and the pane shows what came of it', async () => {
  await desk.page.reload({ waitUntil: 'commit' });
  await desk.score();
  await desk.pane.says('工作簿里的结果与指标表一致。');
  await desk.pane.says('要撤销这次评分，在 Excel 里用“撤销”，最多 2 次；撤销不了时，可以用“清除评分”。');
  expect(await desk.sheetNames()).toEqual(['绩效指标表', '表2-1', '表2-3', '核对', '评分规则']);
  expect(desk.troubles).toEqual([]);
});
