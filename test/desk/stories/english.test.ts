import { FACTS } from '../../../src/report';
import { GUANGDONG, NATIONAL } from '../../../src/scoring';
import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';
import { TABS } from '../pane-in-browser';

/** The names of sheets and columns are Chinese in any language, and so are what the rules are made of. */
const FACT_NAMES = FACTS.map(({ label }) => label);
const LEVELS = ['达成预期指标', '部分达成并具有一定效果', '未达成且效果较差'];
const NAMES = [
  ...LEVELS,
  '绩效指标表',
  '评分规则',
  '核对',
  '单位汇总',
  '表2-1',
  '表2-2',
  '表2-3',
  '报告信息',
  '报告正文',
  '完成率',
  '自评得分',
  '得分率',
  '偏差原因',
];
const RULES = [GUANGDONG, NATIONAL].flatMap(({ name, note, grades, lowerByName }) => [
  ...[name, note, lowerByName.join('、')],
  ...grades.map((grade) => grade.name),
]);
const TYPED = tableWith({ E4: null, G3: null }).flat().map(String);

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk(undefined, 'en-GB');
  await desk.pane.getByRole('button', { name: 'Score' }).waitFor();
});

afterAll(async () => {
  await desk.close();
});

test('the ribbon speaks English', async () =>
  expect(await desk.page.locator('.ribbon-button').allInnerTexts()).toEqual([
    'Score',
    'Score all tables',
    'New indicator table',
    'Clear Scores',
    'Task pane',
    'Export report',
  ]));

test('the add-in is told of the language', async () =>
  expect(await desk.addinFrame().evaluate(async () => await Office.onReady().then(() => Office.context.displayLanguage))).toBe('en-US'));

describe('the pane has no Chinese word of its own', () => {
  beforeAll(async () => {
    await desk.openBook(await bookFile('blank.xlsx', { Sheet1: [] }));
  });

  test('in a blank workbook', async () => expect(await chineseInPane()).toBe(''));

  test('beside a new form', async () => {
    await desk.pane.press('New indicator table');
    await desk.pane.says('The table is ready; fill it in row by row');
    expect(await chineseInPane()).toBe('');
  });

  test('while a table is pointed out', async () => {
    await desk.openBook(await bookFile('table.xlsx', { [TABLE]: tableWith({ E4: null, G3: null }) }));
    await desk.pane.choose('Choose the table', 'More actions');
    await desk.pane.says('4 indicators');
    expect(await chineseInPane()).toBe('');
    await desk.pane.press('Back');
  });

  test('while units are merged', async () => {
    await desk.pane.choose('Merge units', 'More actions');
    await desk.pane.says('The files are read on this machine only.');
    const before = await chineseInPane();
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.pane.press("Choose the units' files");
    await (await chooser).setFiles([await bookFile('unit.xlsx', { [TABLE]: tableWith({ E4: 450, E5: 'unclear' }) })]);
    await desk.pane.says('1 unit');
    expect([before, await chineseInPane()]).toEqual(['', '']);
    await desk.pane.press('Back');
  });

  test.each(TABS)('in %s after scoring', async (tab) => {
    if (tab === 'overview') await desk.score();
    await desk.pane.turnTo(tab);
    if (tab === 'indicators') await desk.pane.indicator('监管有效性').click();
    if (tab === 'rules') await desk.pane.openAllRules();
    expect(await chineseInPane()).toBe('');
  });

  test('when clearing is asked for, and after it', async () => {
    await desk.pane.turnTo('overview');
    await desk.pane.choose('Clear scores', 'More actions');
    const asked = await chineseInPane();
    await desk.pane.press('Clear');
    await desk.pane.says('Scores are cleared.');
    expect([asked, await chineseInPane()]).toEqual(['', '']);
  });
});

test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));

/** What is Chinese in the pane, seen or told to a screen reader, and is neither a name nor typed by a person, nor the report, which is Chinese. */
async function chineseInPane(): Promise<string> {
  const said = await desk.addinFrame().evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder'];
    const parts = [...document.body.querySelectorAll('*')].flatMap((part) => attributes.map((name) => part.getAttribute(name) ?? ''));
    const chinese = [...document.body.querySelectorAll<HTMLElement>('[lang="zh-CN"]')].map((part) => part.innerText);
    return [chinese.reduce((all, text) => all.replace(text, ''), document.body.innerText), ...parts].join('\n');
  });
  const own = [...NAMES, ...FACT_NAMES, ...RULES, ...TYPED, TABLE].sort((one, other) => other.length - one.length);
  const left = own.filter((name) => name !== '').reduce((text, name) => text.replaceAll(name, ''), said);
  return left
    .split('\n')
    .filter((line) => /\p{Script=Han}/u.test(line))
    .join('\n');
}
