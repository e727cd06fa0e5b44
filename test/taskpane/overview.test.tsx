import { DEFAULT_SETTINGS } from '../../src/sheets';
import './browser-stand-ins';
import { act, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from './fake-book';
import { showPane } from './show-pane';
import { checkOf, INCOMPLETE, indicator, reportWith } from './small-report';

const region = (name: string) => screen.findByRole('region', { name });

describe('the total', () => {
  test('stands with its grade', async () => {
    await showPane(new FakeBook(reportWith()));
    expect((await region('评价总得分')).textContent).toBe('评价总得分95.45/ 100等级：优');
  });

  test('stands with its bounds while it is incomplete', async () => {
    await showPane(new FakeBook(reportWith({ total: INCOMPLETE })));
    expect((await region('评价总得分')).textContent).toContain('不完整补齐后在 62.30 至 95.30 分之间');
  });

  test('has only a lowest value where a missing weight leaves the highest open', async () => {
    await showPane(new FakeBook(reportWith({ total: { ...INCOMPLETE, highest: null } })));
    expect((await region('评价总得分')).textContent).toContain('补齐后不低于 62.30 分');
  });

  test('that has no score yet says so', async () => {
    await showPane(new FakeBook(reportWith({ total: { ...INCOMPLETE, score: null } })));
    expect((await region('评价总得分')).textContent).toContain('暂无得分');
  });
});

test('each category and group stands with its score of its weight, and lines that add up others are left out', async () => {
  await showPane(new FakeBook(reportWith()));
  const lines = within(await region('得分构成')).getAllByText(/\//);
  expect(lines.map(({ textContent }) => textContent)).toEqual(['20.00 / 20', '12.00 / 12', '8.00 / 8', '75.45 / 80', '75.45 / 80']);
});

describe('what needs a person', () => {
  test('what keeps the total from being complete leads to those findings', async () => {
    const { user } = await showPane(new FakeBook(reportWith({ findings: [checkOf('error', 'F4'), checkOf('warning', 'K7')] })));
    await user.click(await screen.findByRole('link', { name: '1 条需要处理，1 条请核对' }));
    await screen.findByRole('link', { name: '转到 绩效指标表!F4' });
    expect(screen.queryByRole('link', { name: '转到 绩效指标表!K7' })).toBeNull();
  });

  test('nothing to check is said in words', async () => {
    await showPane(new FakeBook(reportWith()));
    expect(await screen.findByText('没有需要核对的地方')).toBeTruthy();
  });

  test('so many indicators set and so many completed stand as in 表2-3, and the parts add up to them', async () => {
    const far = { ...indicator('论文', 10, 'far-above'), row: 7 };
    const judged = { ...indicator('制度', 10), completed: false, completionRate: null };
    const process = { ...indicator('资金管理', 10), category: '过程', completed: null };
    const indicators = [process, indicator('专利', 10), far, indicator('培训', 7, 'short'), judged, indicator('服务', null)];
    await showPane(new FakeBook(reportWith({ indicators })));
    const shown = await region('指标完成情况');
    expect(shown.textContent).toContain('共设置绩效指标 5 个，完成 2 个（过程指标 1 个另计）');
    const links = within(shown)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(links).toEqual(['已完成 2', '未完成 1', '人工评定 1', '未计分 1', '已完成的当中，1 个远超目标']);
  });

  test('the indicators of a status are one click away', async () => {
    const { user } = await showPane(new FakeBook(reportWith({ indicators: [indicator('专利', 10), indicator('培训', 7, 'short')] })));
    await user.click(await screen.findByRole('link', { name: '未完成 1' }));
    expect(await screen.findByText('只看未完成的 1 项')).toBeTruthy();
  });
});

describe('how the workbook stands', () => {
  test.each([
    ['nothing is written yet', 'none', DEFAULT_SETTINGS, /还没有写入工作簿/],
    ['results are as they should be', 'current', DEFAULT_SETTINGS, /与指标表一致/],
    ['formulas have followed', 'followed', DEFAULT_SETTINGS, /公式结果已自动跟着变/],
    ['results have not', 'outdated', DEFAULT_SETTINGS, /结果还没有跟上。请再按“评分”更新/],
  ] as const)('%s', async (_case, freshness, settings, sentence) => {
    await showPane(new FakeBook(reportWith(), freshness, settings));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

test('after clearing it says which sheets stayed, and why', async () => {
  const book = new FakeBook(reportWith());
  book.clearOutcome = { ok: true, cleared: [], kept: ['表2-1'] };
  const { store } = await showPane(book);
  act(() => store.clear());
  await screen.findByText(/“表2-1”里有您填写的内容，没有删除/);
});

describe('after a run', () => {
  const written = [
    { sheet: '绩效指标表', range: 'H4:J8' },
    { sheet: '表2-1', range: 'A1:F9' },
    { sheet: '表2-1', range: 'A11:F12' },
  ];

  test.each([
    [1, '要撤销这次评分，在 Excel 里用“撤销”；撤销不了时，可以用“清除评分”。'],
    [2, '要撤销这次评分，在 Excel 里用“撤销”，最多 2 次；撤销不了时，可以用“清除评分”。'],
  ])('how to take a run of %i steps back is said', async (undoSteps, sentence) => {
    const book = new FakeBook(reportWith());
    book.outcome = { ok: true, score: reportWith(), completed: { count: 2, completed: 1 }, written, undoSteps };
    const { user } = await showPane(book);
    expect(screen.queryByText(/撤销/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: '评分' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  test('each sheet that was written to is one click away', async () => {
    const book = new FakeBook(reportWith());
    book.outcome = { ok: true, score: reportWith(), completed: { count: 2, completed: 1 }, written };
    const { user } = await showPane(book);
    await user.click(await screen.findByRole('button', { name: '评分' }));
    await user.click(await screen.findByRole('link', { name: '转到 表2-1!A1:F9' }));
    expect(book.asked).toEqual([['score'], ['goTo', '表2-1!A1:F9']]);
  });

  test('a run that changed nothing says so', async () => {
    const { user } = await showPane(new FakeBook(reportWith()));
    await user.click(await screen.findByRole('button', { name: '评分' }));
    await screen.findByText('结果与原来相同，没有写入任何改动。');
  });

  test('a second run shows what changed since the first', async () => {
    const book = new FakeBook(reportWith());
    const { user } = await showPane(book);
    await user.click(await screen.findByRole('button', { name: '评分' }));
    const score = reportWith({ total: { ...reportWith().total, score: 94.78 } });
    book.outcome = { ok: true, score, completed: { count: 2, completed: 1 }, written };
    await user.click(await screen.findByRole('button', { name: '评分' }));
    expect((await region('与上一次评分相比')).textContent).toContain('总得分95.45 → 94.78');
  });

  test('a run by rules that round otherwise shows what the run before came to with all its decimals', async () => {
    const book = new FakeBook(reportWith());
    const { user } = await showPane(book);
    await user.click(await screen.findByRole('button', { name: '评分' }));
    const settings = { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, scorePlaces: 0 } };
    const score = reportWith({ total: { ...reportWith().total, score: 95 } });
    book.inspection = { ok: true, score, settings, freshness: 'current', tables: [], waiting: [], obstacle: null };
    book.outcome = { ok: true, score, completed: { count: 2, completed: 1 }, written };
    await user.click(await screen.findByRole('button', { name: '评分' }));
    const changes = await region('与上一次评分相比');
    await waitFor(() => expect(changes.textContent).toContain('总得分95.45 → 95'));
    await waitFor(() => expect(changes.textContent).toMatch(/总得分95\.45 → 95(?!\.)/));
  });
});

describe('a book with several tables', () => {
  const PLACES = [
    { sheet: '甲', cell: 'A1', name: '甲项目' },
    { sheet: '乙', cell: 'A1', name: '乙' },
  ];
  const several = () => {
    const book = new FakeBook(reportWith(), 'current');
    if (book.inspection.ok) book.inspection = { ...book.inspection, tables: PLACES };
    return book;
  };

  test('lists them with their sheets, and each leads to its table', async () => {
    const book = several();
    const { user } = await showPane(book);
    const list = await region('各指标表');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['甲项目甲', '乙']);
    await user.click(within(list).getByRole('link', { name: '转到 甲!A1' }));
    expect(book.visited).toEqual(['甲!A1']);
  });

  test('says after 全部评分 what each comes to, which was not scored and why, and what they come to together', async () => {
    const book = several();
    const score = reportWith();
    book.everyOutcome = {
      ...{ ok: true, written: [] },
      tables: [
        { name: '甲项目', ok: true, message: null, ...score, sheet: '甲' },
        { name: '乙', ok: false, message: '工作表“乙”受保护。', sheet: '乙', range: 'A1' },
      ],
      overview: { rows: [], budgetUnit: '', total: { method: 'mean', weight: 100, score: 95.45, scoreRate: 0.9545, grade: '优' } },
    };
    const { user } = await showPane(book);
    await user.click(within(await region('各指标表')).getByRole('button', { name: '全部评分' }));
    expect(book.asked).toContainEqual(['scoreEvery']);
    const lines = within(await region('各指标表'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([expect.stringMatching(/^甲项目甲95\.45 优/) as string, '乙工作表“乙”受保护。', '各项目的平均95.45 优']);
  });

  test('is not spoken of where it has one', async () => {
    await showPane(new FakeBook(reportWith()));
    await region('评价总得分');
    expect(screen.queryByRole('region', { name: '各指标表' })).toBeNull();
  });
});

describe('a summary that a person typed over', () => {
  const TYPED = { sheet: '表2-3', cells: [{ cell: 'E4', content: '590' }] };

  async function opened() {
    const book = new FakeBook(reportWith(), 'current');
    if (book.inspection.ok) book.inspection = { ...book.inspection, waiting: [TYPED] };
    return { book, ...(await showPane(book)) };
  }

  test('is named with what stands in each cell, one click away', async () => {
    const { book, user } = await opened();
    await user.click(await screen.findByRole('link', { name: '转到 表2-3!E4' }));
    expect(book.asked).toEqual([['goTo', '表2-3!E4']]);
  });

  test('gives way to the results as the person has seen it', async () => {
    const { book, user } = await opened();
    await user.click(await screen.findByRole('button', { name: '覆盖“表2-3”里手工填写的内容' }));
    expect(book.asked).toEqual([['score', [TYPED]]]);
  });

  test('is kept under another name, and a new one is made', async () => {
    const { book, user } = await opened();
    await user.click(await screen.findByRole('button', { name: '改名保留“表2-3”' }));
    await waitFor(() =>
      expect(book.asked).toEqual([
        ['keepSheets', ['表2-3']],
        ['score', []],
      ]),
    );
  });
});
