import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWithAddin, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

/*
 * A press that loads the page is carried out, and not only the next one: OfficeDev/office-js#5176. What is associated only once a deferred
 * script runs may come too late: OfficeDev/office-js#2744.
 */

async function waitFor(comesTrue: () => boolean): Promise<void> {
  while (!comesTrue()) await sleep(5);
}

const WITHOUT_SHARED_RUNTIME = { ExcelApi: '1.9', AddinCommands: '1.1' };

test.each([
  ['in a shared runtime', {}],
  ['without one', { requirementSets: WITHOUT_SHARED_RUNTIME }],
])('a press before the page is there is carried out, %s', async (_, settings) => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book, { ...settings, pressedFirst: 'score' });
  await excel.completedFirst();
  expect(excel.events('scoring-run')).toHaveLength(1);
  expect(sheetNamed(book, '表2-1').used(true)).not.toBeNull();
  expect(excel.pageErrors).toEqual([]);
  excel.close();
  book.dispose();
});

test('the commands are there before the page goes on after office.js', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', 'dist', 'taskpane.html'), 'utf8');
  expect(page).toMatch(/<script src="?office\/office\.js"?><\/script>\s*<script src="?taskpane\.[0-9a-f]{10}\.js"?><\/script>/);
});

test('both buttons and a new form at once are each done or refused in a sentence, and all complete', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book);
  const release = excel.faults.holdAnswer();
  const presses = ['score', 'score', 'clear', 'clear', 'createForm'].map((action) => excel.press(action));
  // The form asks the host for something as well, and does so last: all five have come in while the first of them works.
  await waitFor(() => excel.counts.requests >= 2);
  release();
  await Promise.all(presses);
  const outcomes = ['scoring-run', 'form-created', 'clearing-run'].map((name) =>
    excel.events(name).map((detail) => JSON.parse(String(detail)) as object),
  );
  expect(outcomes).toEqual([
    [expect.objectContaining({ ok: expect.any(Boolean) as boolean })],
    [expect.objectContaining({ ok: true, sheet: '绩效指标表' })],
    [],
  ]);
  excel.close();
  book.dispose();
});
