import '../browser-stand-ins';
import { screen, within } from '@testing-library/react';
import { FakeBook } from '../fake-book';
import { showPane } from '../show-pane';
import { checkOf, reportWith } from '../small-report';

const SUSPECTED = {
  ...checkOf('error', 'E12', '目标值“290%”读不出数值。'),
  suggestion: { question: 'suspected-reading', subject: '合格率：290%', cells: [{ cell: 'E12', was: '290%', text: '≥90%' }] },
} as const;
const MANY = Array.from({ length: 2000 }, (_, index) => checkOf('warning', `F${index + 4}`));

async function open(...findings: ReturnType<typeof checkOf>[]) {
  const book = new FakeBook(reportWith({ findings }));
  const shown = await showPane(book);
  await shown.user.click(screen.getByRole('tab', { name: /核对/ }));
  await screen.findByRole('tabpanel', { name: /核对/ });
  return { book, ...shown };
}

test('a finding is one click from its cell', async () => {
  const { book, user } = await open(checkOf('error', 'F4'));
  await user.click(await screen.findByRole('link', { name: '转到 绩效指标表!F4' }));
  expect(book.asked).toEqual([['goTo', '绩效指标表!F4']]);
});

test('findings stand under what they ask for, counted', async () => {
  await open(checkOf('info', 'F9'), checkOf('error', 'F4'), checkOf('error', 'F5'));
  await screen.findByRole('list', { name: '核对清单' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['需要处理 1', '供参考 1']);
});

test('findings with one cause are one line, which opens what each says of its cell', async () => {
  const { user } = await open(checkOf('error', 'F4'), checkOf('error', 'F5'));
  const cause = await screen.findByRole('button', { name: /^2 项没有完成值/, expanded: false });
  expect(screen.queryByText('“F5 的指标”')).toBeNull();
  await user.click(cause);
  await screen.findByText('“F5 的指标”');
  await screen.findByRole('link', { name: '转到 绩效指标表!F5' });
});

test('what a search finds under a cause stands open', async () => {
  const { user } = await open(checkOf('error', 'F4'), checkOf('error', 'F5'), checkOf('error', 'G6'));
  await user.type(await screen.findByRole('searchbox'), 'F');
  await screen.findByText('“F5 的指标”');
});

test('a kind can be chosen by itself', async () => {
  const { user } = await open(checkOf('info', 'F9'), checkOf('error', 'F4'));
  await user.click(await screen.findByRole('button', { name: '供参考 1' }));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['F9']);
});

test('a search says how many are left', async () => {
  const { user } = await open(checkOf('info', 'F9'), checkOf('error', 'F4'));
  await user.type(await screen.findByRole('searchbox'), 'F9');
  await screen.findByText('显示 2 条中的 1 条');
});

test('a search without a match offers the way back', async () => {
  const { user } = await open(checkOf('info', 'F9'));
  await user.type(await screen.findByRole('searchbox'), '没有这样的字');
  await user.click(await screen.findByRole('button', { name: '显示全部' }));
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('a suggestion says what a yes does', async () => {
  await open(SUSPECTED);
  await screen.findByText('采纳后，E12 的“290%”改为“≥90%”。');
});

test.each([
  ['采纳', 'yes'],
  ['不采纳', 'no'],
] as const)('%s carries the answer to the workbook', async (button, answer) => {
  const { book, user } = await open(SUSPECTED);
  await user.click(await screen.findByRole('button', { name: button }));
  expect(book.asked).toEqual([['answer', [SUSPECTED.suggestion], answer]]);
});

test('equal suggestions are adopted at once, after a look at each', async () => {
  const other = {
    ...SUSPECTED,
    cell: 'E13',
    suggestion: { ...SUSPECTED.suggestion, cells: [{ cell: 'E13', was: '295%', text: '≥95%' }] },
  } as const;
  const { book, user } = await open(SUSPECTED, other);
  await user.click(await screen.findByRole('button', { expanded: false, name: /^2 项/ }));
  await user.click(await screen.findByRole('button', { name: '全部采纳 2 条…' }));
  expect(within(screen.getByRole('list', { name: '全部采纳 2 条…' })).getByText('采纳后，E13 的“295%”改为“≥95%”。')).toBeTruthy();
  expect(book.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: '采纳这 2 条' }));
  expect(book.asked).toEqual([['answer', [SUSPECTED.suggestion, other.suggestion], 'yes']]);
});

test('of 2,000 findings only those in view are on the page', async () => {
  const { user } = await open(...MANY);
  await user.click(await screen.findByRole('button', { name: /^2000 项没有写明偏差原因/ }));
  expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
});

test('each row knows its place among all, the heading included', async () => {
  const { user } = await open(...MANY);
  await user.click(await screen.findByRole('button', { name: /^2000 项没有写明偏差原因/ }));
  const [first] = await screen.findAllByRole('listitem');
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '2002']);
});

test('a book without findings says so', async () => {
  await open();
  await screen.findByText('每个指标都读得清楚，也都算得出来。');
});
