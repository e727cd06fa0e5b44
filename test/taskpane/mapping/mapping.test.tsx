import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import type { ColumnRole, TableHint } from '../../../src/scoring';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wordsFor } from '../../../src/text';
import { TableMapping } from '../../../src/taskpane/mapping';
import type { BookActions, NotDone } from '../../../src/workbook';
import { faultsOf } from '../indicators/accessibility';
import { FakeBook } from '../fake-book';
import { giveHeight, showView } from '../show-view';

const CAPTIONS: readonly (readonly [string, ColumnRole | null])[] = [
  ['三级指标', 'name'],
  ['目标值', 'target'],
  ['完成情况', null],
  ['分值', 'weight'],
];
const REFUSED: NotDone = { ok: false, code: 'host-failed', message: '读取工作簿时 Excel 报错。', details: 'GeneralException' };
const CORRECTED: BookSettings = { ...DEFAULT_SETTINGS, table: { sheet: '自评表', headerRow: 3, columns: { actual: 2 } } };

const sheets: BookActions['sheets'] = () =>
  Promise.resolve([
    { sheet: '封面', headerRows: [] },
    { sheet: '自评表', headerRows: [6, 3] },
  ]);

/** A table whose actuals nobody would guess. */
const preview: BookActions['preview'] = (hint) => {
  const columns = CAPTIONS.map(([caption, role], column) => ({
    column,
    letters: 'ABCD'.charAt(column),
    caption,
    samples: ['甲', '乙'],
    role,
  }));
  const found = typeof hint.columns.actual === 'number';
  return Promise.resolve({ ok: true, hint, columns, indicators: found ? 42 : null, missing: found ? '' : '还没有指明哪一列是完成值。' });
};

beforeAll(() => giveHeight(600));

function showMapping(
  settings: BookSettings | null = DEFAULT_SETTINGS,
  { language = 'zh-CN', ...answers }: Partial<Pick<FakeBook, 'done' | 'sheets' | 'preview'>> & { language?: string } = {},
) {
  const asked: TableHint[] = [];
  const book = new FakeBook();
  book.sheets = sheets;
  book.preview = (hint) => {
    asked.push(hint);
    return preview(hint);
  };
  Object.assign(book, answers);
  const [changed, closed] = [jest.fn(), jest.fn()];
  const { container } = showView(
    <TableMapping settings={settings} actions={book} words={wordsFor(language)} onChanged={changed} onClose={closed} />,
  );
  return { saved: book.saved, asked, changed, closed, container, user: userEvent.setup() };
}

const meaning = (column: RegExp) => screen.findByRole('combobox', { name: column });
const adopt = () => screen.findByRole('button', { name: '采用' });

async function sayActual(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await meaning(/^C 列/));
  await user.click(screen.getByRole('option', { name: '完成值' }));
  await screen.findByText('按此读取，共 42 项指标参加评分。');
}

test('the likeliest header is previewed first', async () => {
  const { asked } = showMapping();
  await meaning(/^A 列/);
  expect(asked).toEqual([{ sheet: '自评表', headerRow: 6, columns: {} }]);
});

test('a column shows its letters, caption and first values', async () => {
  showMapping();
  await meaning(/^C 列/);
  const [, , third] = within(screen.getByRole('list', { name: '各列的含义' })).getAllByRole('listitem');
  expect(['C', '完成情况', '甲 · 乙'].map((text) => third !== undefined && within(third).queryByText(text) !== null)).toEqual([
    true,
    true,
    true,
  ]);
});

test('what is missing is said, and the table cannot be used without it', async () => {
  const { user, saved } = showMapping();
  await screen.findByText('还没有指明哪一列是完成值。');
  await user.click(await adopt());
  expect(saved).toEqual([]);
});

test('a column that is given its meaning makes the table usable', async () => {
  const { user, saved } = showMapping();
  await sayActual(user);
  await user.click(await adopt());
  expect(saved).toEqual([{ ...DEFAULT_SETTINGS, table: { sheet: '自评表', headerRow: 6, columns: { actual: 2 } } }]);
});

test('a meaning that is given to another column leaves the former', async () => {
  const { user } = showMapping();
  await user.click(await meaning(/^C 列/));
  await user.click(screen.getByRole('option', { name: '目标值' }));
  expect((await meaning(/^B 列/)).textContent).toBe('不用');
});

test('where the rules cannot be read the default ones are saved with the table', async () => {
  const { user, saved } = showMapping(null);
  await sayActual(user);
  await user.click(await adopt());
  expect(saved[0]?.rules).toEqual(DEFAULT_SETTINGS.rules);
});

test('after it was saved the view is left', async () => {
  const { user, changed, closed } = showMapping();
  await sayActual(user);
  await user.click(await adopt());
  await waitFor(() => expect([changed.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1]));
});

test('a refusal to save is said and the view stays', async () => {
  const { user, closed } = showMapping(DEFAULT_SETTINGS, { done: REFUSED });
  await sayActual(user);
  await user.click(await adopt());
  await screen.findByText(REFUSED.message);
  expect(closed).not.toHaveBeenCalled();
});

test('another likely header row is one button away', async () => {
  const { user, asked } = showMapping();
  await user.click(await screen.findByRole('button', { name: '第 3 行' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ sheet: '自评表', headerRow: 3, columns: {} }));
});

test('a header row can be typed', async () => {
  const { user, asked } = showMapping();
  const field = await screen.findByRole('textbox', { name: '表头所在行' });
  await user.clear(field);
  await user.type(field, '8');
  await waitFor(() => expect(asked.at(-1)?.headerRow).toBe(8));
});

test('what is no row is explained and not asked about', async () => {
  const { user, asked } = showMapping();
  const field = await screen.findByRole('textbox', { name: '表头所在行' });
  await user.clear(field);
  await user.type(field, '四');
  expect([screen.queryByText('请填行号，例如 4。') !== null, asked.length]).toEqual([true, 1]);
});

test('another sheet can be chosen', async () => {
  const { user, asked } = showMapping();
  await user.click(await screen.findByRole('combobox', { name: '工作表' }));
  await user.click(screen.getByRole('option', { name: '封面' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ sheet: '封面', headerRow: 1, columns: {} }));
});

test('what was said before is where it begins', async () => {
  const { asked } = showMapping(CORRECTED);
  await meaning(/^A 列/);
  expect(asked).toEqual([CORRECTED.table]);
});

test('the table can be left to the finder again', async () => {
  const { user, saved } = showMapping(CORRECTED);
  await user.click(await screen.findByRole('button', { name: '恢复自动识别' }));
  expect(saved).toEqual([{ ...CORRECTED, table: null }]);
});

test('nothing has to be given back to the finder where nobody said anything', async () => {
  showMapping();
  await adopt();
  expect(screen.queryByRole('button', { name: '恢复自动识别' })).toBeNull();
});

test('an answer that comes late does not replace a later one', async () => {
  const late: (() => void)[] = [];
  const slow: BookActions['preview'] = (hint) =>
    hint.headerRow === 6
      ? new Promise((resolve) => late.push(() => resolve({ ok: true, hint, columns: [], indicators: 7, missing: '' })))
      : preview(hint);
  const { user } = showMapping(DEFAULT_SETTINGS, { preview: slow });
  await user.click(await screen.findByRole('button', { name: '第 3 行' }));
  await meaning(/^A 列/);
  await act(async () => {
    late.forEach((come) => come());
    await Promise.resolve();
  });
  expect(screen.queryByRole('combobox', { name: /^A 列/ })).not.toBeNull();
});

test('sheets that cannot be read are explained, with what the host said', async () => {
  showMapping(DEFAULT_SETTINGS, { sheets: () => Promise.resolve(REFUSED) });
  await screen.findByText(REFUSED.message);
  expect(screen.getByText(/GeneralException/)).toBeTruthy();
});

test('a preview that cannot be made is explained', async () => {
  showMapping(DEFAULT_SETTINGS, { preview: () => Promise.resolve(REFUSED) });
  expect(await screen.findByText(REFUSED.message)).toBeTruthy();
});

test('the view can be left as it was', async () => {
  const { user, saved, closed } = showMapping();
  await user.click(await screen.findByRole('button', { name: '返回' }));
  expect([saved.length, closed.mock.calls.length]).toEqual([0, 1]);
});

test.each(['zh-CN', 'en-US'])('axe finds nothing wrong in %s', async (language) => {
  const { container } = showMapping(CORRECTED, { language });
  await screen.findAllByRole('listitem');
  expect(await faultsOf(container)).toEqual([]);
});
