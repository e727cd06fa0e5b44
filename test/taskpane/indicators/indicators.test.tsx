import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wordsFor } from '../../../src/text';
import type { Done } from '../../../src/workbook';
import { Indicators } from '../../../src/taskpane/indicators';
import type { TypedRow } from '../../scoring/build-table';
import { faultsOf } from './accessibility';
import { numbersIn } from '../../../src/taskpane/kit/numbers';
import { FakeBook } from '../fake-book';
import { reportOfRows } from './report-of-rows';
import { giveHeight, showView } from '../show-view';

const PATENTS: TypedRow = { name: '申请发明专利（件）', target: '600', actual: '697', weight: 10, reason: '' };
const DOCTORS: TypedRow = { name: '人才引进', group: '质量指标', target: '≥90', actual: '', weight: 20, reason: '' };
const SUPERVISION: TypedRow = { name: '监管有效性', target: '有效保障', actual: '部分达成并具有一定效果', weight: 10, reason: '' };
const ROWS = [PATENTS, DOCTORS, SUPERVISION];

const REFUSED: Done = { ok: false, code: 'book-changed', message: '单元格已被改动，没有写入。' };

beforeAll(() => giveHeight(600));

function showRows(rows: readonly TypedRow[] = ROWS, { done, language = 'zh-CN' }: { done?: Done; language?: string } = {}) {
  const book = new FakeBook();
  if (done !== undefined) book.done = done;
  const changed = jest.fn();
  const words = wordsFor(language);
  const view = (current: readonly TypedRow[]) => (
    <Indicators
      score={reportOfRows(current)}
      actions={book}
      words={words}
      numbers={numbersIn(words.language)}
      goTo={(place) => void book.goTo(place)}
      onChanged={changed}
    />
  );
  const { container, rerender } = showView(view(rows));
  const { typed, visited } = book;
  return { typed, visited, changed, container, user: userEvent.setup(), become: (next: readonly TypedRow[]) => rerender(view(next)) };
}

const row = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const names = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('button')[0]?.textContent?.replace(/\s+/g, ' ') ?? '');

describe('a row', () => {
  test('says its name, points, what it lacks, what was typed, and its status', () => {
    showRows();
    expect(names()).toEqual([
      '申请发明专利（件） 10.00 / 10 116.17% · 目标 600 · 完成 697 达到目标',
      '人才引进 – / 20 缺完成值 目标 ≥90 未计分',
      '监管有效性 – / 10 待评定得分 目标 有效保障 · 完成 部分达成并具有一定效果 未计分',
    ]);
  });

  test('stands under its group', () => {
    showRows();
    expect(screen.getByText('产出 › 质量指标')).toBeTruthy();
  });

  test('goes to its cell', async () => {
    const { user, visited } = showRows();
    await user.click(screen.getByRole('link', { name: '定位到“人才引进”的单元格 F6' }));
    expect(visited).toEqual(['指标表!F6']);
  });

  test('opens to the rule in words', async () => {
    const { user } = showRows();
    await user.click(row(/申请发明专利/));
    expect(screen.getByText('完成值 ÷ 目标值，达到目标得满分，不足的按完成率计分。')).toBeTruthy();
  });

  test('opens to the whole sentence about what it lacks', async () => {
    const { user } = showRows();
    await user.click(row(/人才引进/));
    expect(screen.getByText(/“人才引进”没有完成值/)).toBeTruthy();
  });

  test('shows how a text was read only where it says more than what was typed', async () => {
    const { user } = showRows([{ ...PATENTS, name: '转化率（%）', target: '≥90', actual: '95%' }]);
    await user.click(row(/转化率/));
    expect(screen.getAllByText(/^读作/).map(({ textContent }) => textContent)).toEqual(['读作 ≥90%']);
  });
});

describe('typing an actual', () => {
  const field = () => screen.getByRole('textbox', { name: '完成值：人才引进' });
  async function open(options?: { done: Done }) {
    const shown = showRows(ROWS, options);
    await shown.user.click(row(/人才引进/));
    return shown;
  }

  test('writes to the cell on Enter', async () => {
    const { user, typed } = await open();
    await user.type(field(), '95{Enter}');
    expect(typed).toEqual([{ sheet: '指标表', cell: 'F6', was: '', text: '95' }]);
  });

  test('writes to the cell when the field is left', async () => {
    const { user, typed } = await open();
    await user.type(field(), '95');
    await user.tab();
    expect(typed.map(({ text }) => text)).toEqual(['95']);
  });

  test('writes nothing on Esc', async () => {
    const { user, typed } = await open();
    await user.type(field(), '95{Escape}');
    await user.tab();
    expect([typed, (field() as HTMLInputElement).value]).toEqual([[], '']);
  });

  test('writes nothing while Chinese is being composed', async () => {
    const { user, typed } = await open();
    await user.type(field(), '95');
    const composing = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    act(() => void field().dispatchEvent(composing));
    expect(typed).toEqual([]);
  });

  test('tells that the book changed', async () => {
    const { user, changed } = await open();
    await user.type(field(), '95{Enter}');
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  test('shows a refusal at the field and keeps what was typed', async () => {
    const { user } = await open({ done: REFUSED });
    await user.type(field(), '95{Enter}');
    await screen.findByText(REFUSED.message);
    expect((field() as HTMLInputElement).value).toBe('95');
  });

  test('does not tell of a change when it was refused', async () => {
    const { user, changed } = await open({ done: REFUSED });
    await user.type(field(), '95{Enter}');
    await screen.findByText(REFUSED.message);
    expect(changed).not.toHaveBeenCalled();
  });

  test('asks for what the cell holds by now when it was refused for that', async () => {
    const { user, changed } = await open({ done: { ok: false, code: 'cell-changed', message: '单元格的内容已经变了。' } });
    await user.type(field(), '95{Enter}');
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  test('does not try a refused text again when the field is left', async () => {
    const { user, typed } = await open({ done: REFUSED });
    await user.type(field(), '95{Enter}');
    await screen.findByText(REFUSED.message);
    await user.tab();
    expect(typed).toHaveLength(1);
  });

  test('leaves the cursor in the field when its row no longer fits the filter', async () => {
    const { user, become } = showRows();
    await user.click(screen.getByRole('button', { name: /^未计分/ }));
    await user.click(row(/人才引进/));
    await user.type(field(), '95{Enter}');
    become([PATENTS, { ...DOCTORS, actual: '95' }, SUPERVISION]);
    expect(document.activeElement).toBe(field());
  });
});

describe('judging a score', () => {
  const field = () => screen.getByRole('textbox', { name: '自评得分：监管有效性' });

  test('has no field where no person has to judge', async () => {
    const { user } = showRows();
    await user.click(row(/申请发明专利/));
    expect(screen.queryByRole('textbox', { name: /自评得分/ })).toBeNull();
  });

  test('says between which points it has to lie', async () => {
    const { user } = showRows();
    await user.click(row(/监管有效性/));
    expect(screen.getByText('由人评定，6 至 8 分')).toBeTruthy();
  });

  test('writes a score inside its band', async () => {
    const { user, typed } = showRows();
    await user.click(row(/监管有效性/));
    await user.type(field(), '7.5{Enter}');
    expect(typed).toEqual([{ sheet: '指标表', cell: 'I7', was: '', text: '7.5' }]);
  });

  test('writes nothing outside its band, and says so', async () => {
    const { user, typed } = showRows();
    await user.click(row(/监管有效性/));
    await user.type(field(), '9{Enter}');
    expect([typed, screen.queryByText('得分应在 6 至 8 分之间，没有写入。') !== null]).toEqual([[], true]);
  });
});

describe('a reason', () => {
  const SHORT: TypedRow = { ...PATENTS, actual: '300' };

  test('is written to its cell', async () => {
    const { user, typed } = showRows([SHORT]);
    await user.click(row(/申请发明专利/));
    await user.type(screen.getByRole('textbox', { name: '偏差原因：申请发明专利（件）' }), '审查周期长{Enter}');
    expect(typed).toEqual([{ sheet: '指标表', cell: 'M5', was: '', text: '审查周期长' }]);
  });

  test('has no field without a column for it, and the row says why', async () => {
    const { user } = showRows([{ name: '申请发明专利（件）', target: '600', actual: '300', weight: 10 }]);
    await user.click(row(/申请发明专利/));
    expect(screen.getByText(/指标表没有“偏差原因”列/)).toBeTruthy();
  });
});

describe('finding an indicator', () => {
  test.each([
    ['its name', '专利', 1],
    ['its group', '质量', 1],
    ['its target', '有效保障', 1],
    ['its actual', '697', 1],
    ['two words of different places', '产出 600', 1],
    ['full-width digits', '６００', 1],
  ])('by %s', async (_, search, count) => {
    const { user } = showRows();
    await user.type(screen.getByRole('searchbox'), search);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(count));
  });

  test('by status', async () => {
    const { user } = showRows();
    await user.click(screen.getByRole('button', { name: /^未计分/ }));
    expect(names().map((name) => name.split(' ')[0])).toEqual(['人才引进', '监管有效性']);
  });

  test('a status is let go of by pressing it again', async () => {
    const { user } = showRows();
    await user.click(screen.getByRole('button', { name: /^未计分/ }));
    await user.click(screen.getByRole('button', { name: /^未计分/ }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  test('what nobody fits can be left by one button', async () => {
    const { user } = showRows();
    await user.type(screen.getByRole('searchbox'), '无此指标');
    await user.click(await screen.findByRole('button', { name: '显示全部' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });
});

describe('a table of 2,000 indicators', () => {
  const MANY = Array.from({ length: 2000 }, (_, index): TypedRow => ({ ...PATENTS, name: `指标${index + 1}` }));

  test('builds only the rows in sight', () => {
    showRows(MANY);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
  });

  test('says of each row where it stands among all', () => {
    showRows(MANY);
    const first = screen.getAllByRole('listitem')[0];
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '2000']);
  });

  test('is one tab stop, and its end is one key away', async () => {
    const { user } = showRows(MANY);
    act(() => row(/^指标1 /).focus());
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/^指标2000 /);
  });
});

test.each(['zh-CN', 'en-US'])('axe finds nothing wrong with an open row in %s', async (language) => {
  const { container, user } = showRows(ROWS, { language });
  await user.click(row(/监管有效性/));
  expect(await faultsOf(container)).toEqual([]);
});

test('an empty table says so', () => {
  showRows([]);
  expect(screen.getByText('指标表里还没有指标。')).toBeTruthy();
});
