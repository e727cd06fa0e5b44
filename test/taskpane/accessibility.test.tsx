import './browser-stand-ins';
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { NotDone } from '../../src/workbook';
import { FakeBook } from './fake-book';
import { showPane } from './show-pane';
import { checkOf, INCOMPLETE, reportWith } from './small-report';

const NO_TABLE: NotDone = { ok: false, code: 'no-table', message: '没有找到指标表。' };
const REPORT = reportWith({ total: INCOMPLETE, findings: [checkOf('error', 'F4'), checkOf('warning', 'K7')] });

/** jsdom draws nothing, so that contrast is left to the browser tests. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('overview', async () => {
  await showPane(new FakeBook(REPORT));
  expect(await problems()).toEqual([]);
});

test('findings', async () => {
  const { user } = await showPane(new FakeBook(REPORT));
  await user.click(screen.getByRole('tab', { name: /核对/ }));
  await screen.findByRole('list', { name: '核对清单' });
  expect(await problems()).toEqual([]);
});

test('start', async () => {
  await showPane(FakeBook.unreadable(NO_TABLE));
  await screen.findByRole('radiogroup');
  expect(await problems()).toEqual([]);
});

test('an error', async () => {
  const book = new FakeBook(REPORT);
  book.outcome = { ...NO_TABLE, details: 'GeneralException' };
  const { user } = await showPane(book);
  await user.click(screen.getByRole('button', { name: '评分' }));
  await screen.findByText('没有完成评分');
  expect(await problems()).toEqual([]);
});

test.each([
  ['clearing', 'alertdialog'],
  ['new-form', 'dialog'],
] as const)('the question before %s', async (open, role) => {
  const { store } = await showPane(new FakeBook(REPORT));
  act(() => store.open(open));
  await screen.findByRole(role);
  expect(await problems()).toEqual([]);
});
