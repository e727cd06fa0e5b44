import '../browser-stand-ins';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/Pane';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { wordsFor } from '../../../src/text';
import type { NotDone } from '../../../src/workbook';
import { FakeBook } from '../fake-book';
import { showPane } from '../show-pane';
import { checkOf, reportWith } from '../small-report';

const NO_TABLE: NotDone = { ok: false, code: 'no-table', message: '没有找到指标表。' };
const SEVERAL: NotDone = { ok: false, code: 'several-tables', message: '这些工作表都有指标表。' };
const FAULT: NotDone = { ok: false, code: 'host-failed', message: '写入结果时 Excel 报错。', details: 'GeneralException: Range.values' };
const score = () => screen.getByRole('button', { name: '评分' });

describe('before Excel answers', () => {
  const starting = (host: 'starting' | 'slow' | 'elsewhere') => {
    const book = new FakeBook(reportWith());
    render(<Pane host={host} store={new PaneStore(book, book.jobs)} words={wordsFor('zh-CN')} />);
    return book;
  };

  test('the shell stands, and 评分 cannot be pressed', async () => {
    const book = starting('starting');
    await userEvent.click(score());
    expect(book.asked).toEqual([]);
  });

  test('the book is not read', () => expect(starting('starting').inspections).toBe(0));

  test('a slow start says what to do', async () => {
    starting('slow');
    await screen.findByText(/请检查网络/);
  });

  test('another host says where to open it', async () => {
    starting('elsewhere');
    await screen.findByText('请在 Excel 中打开本加载项。');
  });
});

describe('without a table', () => {
  test('a blank form by a preset can be made', async () => {
    const book = FakeBook.unreadable(NO_TABLE);
    const { user } = await showPane(book);
    await user.click(await screen.findByRole('radio', { name: /财预/ }));
    await user.click(screen.getByRole('button', { name: '新建指标表' }));
    expect(book.asked).toEqual([['createForm', { kind: 'blank', preset: '财预〔2020〕10号 项目支出' }]]);
  });

  test('the sample can be made', async () => {
    const book = FakeBook.unreadable(NO_TABLE);
    const { user } = await showPane(book);
    await user.click(await screen.findByRole('radio', { name: /示例表/ }));
    await user.click(screen.getByRole('button', { name: '新建指标表' }));
    expect(book.asked).toMatchObject([['createForm', { kind: 'sample' }]]);
  });

  test('where there are several, it says so and lets one be chosen', async () => {
    const book = FakeBook.unreadable(SEVERAL);
    book.sheets = () => Promise.resolve([]);
    const { user, store } = await showPane(book);
    await screen.findByText('这些工作表都有指标表。');
    await user.click(screen.getByRole('button', { name: '选择表格' }));
    expect(store.current().open).toBe('mapping');
  });
});

test('a form that is only to be filled in says so, and 评分 is what comes next', async () => {
  await showPane(FakeBook.unreadable({ ok: false, code: 'no-indicators', message: '请逐行填写。' }));
  await screen.findByRole('heading', { name: '指标表已备好，逐行填写即可' });
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

describe('tabs', () => {
  test('the findings are counted', async () => {
    await showPane(new FakeBook(reportWith({ findings: [checkOf('error', 'F4'), checkOf('info', 'F5')] })));
    expect(screen.getByRole('tab', { name: '核对 2' })).toBeTruthy();
  });

  test('the arrows go from tab to tab and round at the ends', async () => {
    const { user, store } = await showPane(new FakeBook(reportWith()));
    await user.click(screen.getByRole('tab', { name: '概览' }));
    await user.keyboard('{ArrowLeft}');
    expect([store.current().tab, document.activeElement?.textContent]).toEqual(['report', '报告']);
  });

  test('only the chosen tab is a stop of the Tab key', async () => {
    await showPane(new FakeBook(reportWith()));
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });
});

test('what is laid over the tabs takes the keyboard with it', async () => {
  const book = new FakeBook(reportWith());
  book.sheets = () => Promise.resolve([]);
  const { store } = await showPane(book);
  await act(() => Promise.resolve(store.open('mapping')));
  expect(document.activeElement?.id).toBe('view');
});

test('another tab begins at its top', async () => {
  const { user } = await showPane(new FakeBook(reportWith()));
  screen.getByRole('tabpanel').scrollTop = 400;
  await user.click(screen.getByRole('tab', { name: '核对' }));
  expect(screen.getByRole('tabpanel').scrollTop).toBe(0);
});

describe('what went wrong', () => {
  const failing = async () => {
    const book = new FakeBook(reportWith());
    book.outcome = FAULT;
    const shown = await showPane(book);
    await shown.user.click(score());
    await screen.findByText('没有完成评分');
    return { book, ...shown };
  };

  test('stays beside what was read before', async () => {
    await failing();
    expect(screen.getByRole('region', { name: '评价总得分' })).toBeTruthy();
  });

  test('goes when it is dismissed', async () => {
    const { user } = await failing();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByText('没有完成评分')).toBeNull();
  });

  test('can be copied with its particulars', async () => {
    const { user } = await failing();
    await user.click(screen.getByRole('button', { name: '复制' }));
    await screen.findByRole('button', { name: '已复制' });
    expect(await navigator.clipboard.readText()).toBe('没有完成评分\n写入结果时 Excel 报错。\nhost-failed\nGeneralException: Range.values');
  });

  test('goes with the next run that ends well', async () => {
    const { book, user } = await failing();
    book.outcome = new FakeBook(reportWith()).outcome;
    await user.click(score());
    await waitFor(() => expect(screen.queryByText('没有完成评分')).toBeNull());
  });

  test('a book that cannot be read says why and can be read again', async () => {
    const book = FakeBook.unreadable({ ok: false, code: 'rules-invalid', message: '评分规则 C5 的取值不能用。' });
    const { user } = await showPane(book);
    await screen.findByText('评分规则 C5 的取值不能用。');
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(book.inspections).toBe(2);
  });
});

describe('a run under way', () => {
  const running = { kind: 'running', job: 'scoring', step: 'writing', slow: true } as const;
  const started = async () => {
    const book = new FakeBook(reportWith());
    const shown = await showPane(book);
    jest.useFakeTimers();
    act(() => book.tell(running));
    await act(() => jest.advanceTimersByTimeAsync(0));
    return { book, ...shown };
  };
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  afterEach(() => jest.useRealTimers());

  test('takes 评分 out of reach', async () => {
    await started();
    expect(screen.getByRole('button', { name: '正在评分…' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('is not spoken of for half a second', async () => {
    await started();
    await pass(400);
    expect(screen.queryByText('正在写入结果')).toBeNull();
  });

  test('then says its step and what Excel may be waiting for', async () => {
    await started();
    await pass(600);
    expect([screen.queryByText('正在写入结果'), screen.queryByText(/Excel 还没有应答/)]).not.toContain(null);
  });

  test('can be stopped after five seconds', async () => {
    const { book } = await started();
    await pass(4000);
    const before = screen.queryByRole('button', { name: '停止' });
    await pass(1500);
    act(() => screen.getByRole('button', { name: '停止' }).click());
    expect([before, book.asked]).toEqual([null, [['stop']]]);
  });
});

describe('clearing', () => {
  const asked = async () => {
    const book = new FakeBook(reportWith(), 'current');
    const { user } = await showPane(book);
    await user.click(screen.getByRole('button', { name: '更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '清除评分' }));
    await screen.findByRole('alertdialog', { name: '清除评分？' });
    return { book, user };
  };

  test('says what it takes out before it does', async () => {
    await asked();
    expect(screen.getByText(/汇总表和“核对”表/)).toBeTruthy();
  });

  test('is done when confirmed', async () => {
    const { book, user } = await asked();
    await user.click(screen.getByRole('button', { name: '清除' }));
    expect(book.asked).toEqual([['clear']]);
  });

  test('is not done when called off', async () => {
    const { book, user } = await asked();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(book.asked).toEqual([]);
  });

  test('is not offered where nothing is written', async () => {
    const { user } = await showPane(new FakeBook(reportWith(), 'none'));
    await user.click(screen.getByRole('button', { name: '更多操作' }));
    expect((await screen.findByRole('menuitem', { name: '清除评分' })).getAttribute('aria-disabled')).toBe('true');
  });
});

test('a screen reader hears how a run ended', async () => {
  const { user } = await showPane(new FakeBook(reportWith()));
  await user.click(score());
  await waitFor(() => expect(document.body.textContent).toContain('评分完成，总得分 95.45，等级：优。'));
});

test('the whole pane speaks English where Excel does', async () => {
  const { container } = await showPane(new FakeBook(reportWith({ categories: [], indicators: [] })), 'en-GB');
  expect(container.textContent?.replace('优', '')).not.toMatch(/\p{Script=Han}/u);
});

test('a cell that cannot be gone to is explained, whichever view led there', async () => {
  const book = new FakeBook(reportWith({ findings: [checkOf('warning', 'K7')] }));
  const { user } = await showPane(book);
  book.done = { ok: false, code: 'sheet-hidden', message: '工作表“绩效指标表”处于隐藏状态。' };
  await user.click(await screen.findByRole('tab', { name: /核对/ }));
  await user.click(await screen.findByRole('link', { name: '转到 绩效指标表!K7' }));
  expect(await screen.findByText('工作表“绩效指标表”处于隐藏状态。')).toBeTruthy();
});
