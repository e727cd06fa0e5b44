import { seriousProblems, tooWide } from '../accessibility';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';
import { TABS } from '../pane-in-browser';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
  await desk.score();
});

afterAll(async () => {
  await desk.close();
});

describe('in the light theme', () => {
  test.each(TABS)('axe finds nothing serious in %s', async (tab) => {
    await desk.pane.turnTo(tab);
    expect(await seriousProblems(desk)).toEqual([]);
  });
});

describe('in the dark theme', () => {
  beforeAll(async () => {
    await desk.page.locator('[data-action="theme"]').click();
  });

  test('the pane turns dark, and keeps its results', async () => {
    await desk.pane.turnTo('overview');
    await desk.paneIsDark();
    expect(await desk.pane.total()).toBe('95.45 / 100 等级：优');
  });

  test.each(TABS)('axe finds nothing serious in %s', async (tab) => {
    await desk.pane.turnTo(tab);
    expect(await seriousProblems(desk)).toEqual([]);
  });
});

/** At 200 % zoom a pane of 350 px has 175 px of its own. */
describe.each([
  ['320 px', 320],
  ['200 % zoom', 175],
])('at %s', (_width, width) => {
  beforeAll(async () => {
    await desk.makePane(width);
  });

  test.each(TABS)('nothing is to be scrolled sideways in %s', async (tab) => {
    await desk.pane.turnTo(tab);
    if (tab === 'indicators') await desk.pane.indicator('人才引进-博士或博士后（人）').click();
    if (tab === 'rules') await desk.pane.openAllRules();
    expect(await tooWide(desk)).toEqual([]);
  });
});
