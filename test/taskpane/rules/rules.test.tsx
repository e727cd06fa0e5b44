import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import { NATIONAL } from '../../../src/scoring';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wordsFor } from '../../../src/text';
import type { Done } from '../../../src/workbook';
import { Rules } from '../../../src/taskpane/rules';
import type { TypedRow } from '../../scoring/build-table';
import { faultsOf } from '../indicators/accessibility';
import { FakeBook } from '../fake-book';
import { reportOfRows } from '../indicators/report-of-rows';
import { showView } from '../show-view';

const ROWS: TypedRow[] = [
  { category: '过程', group: '资金管理', name: '支出', target: '100', actual: '100', weight: 20, reason: '' },
  { name: '故障', target: '≤100', actual: '150', weight: 40, reason: '' },
  { category: '效益', group: '社会效益指标', name: '产值', target: '100', actual: '125', weight: 40, reason: '' },
];
const REFUSED: Done = { ok: false, code: 'sheet-protected', message: '工作表“评分规则”受保护。' };
const ANSWERED: BookSettings = {
  ...DEFAULT_SETTINGS,
  answers: [
    { question: 'lower-is-better', subject: '预算调整率', answer: 'yes' },
    { question: 'preset', subject: NATIONAL.name, answer: 'no' },
  ],
};

interface Shown {
  readonly settings?: BookSettings;
  readonly done?: Done;
  readonly language?: string;
  readonly read?: boolean;
}

function showRules({ settings = DEFAULT_SETTINGS, done, language = 'zh-CN', read = true }: Shown = {}) {
  const book = new FakeBook();
  book.scoreUnder = (tried) => reportOfRows(ROWS, tried);
  if (done !== undefined) book.done = done;
  const [changed, scored] = [jest.fn(), jest.fn()];
  const unsaved = { current: null };
  const score = read ? reportOfRows(ROWS, settings) : null;
  const view = (current: BookSettings, lastRun: object | null = null) => (
    <Rules
      settings={current}
      unsaved={unsaved}
      score={score}
      lastRun={lastRun}
      actions={book}
      words={wordsFor(language)}
      onChanged={changed}
      onScore={scored}
    />
  );
  const { container, rerender, unmount } = showView(view(settings));
  const become = (next: BookSettings, lastRun?: object) => rerender(view(next, lastRun));
  const comeBack = () => {
    unmount();
    showView(view(settings));
  };
  return { saved: book.saved, changed, scored, container, user: userEvent.setup(), become, comeBack };
}

const section = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const save = () => screen.getByRole('button', { name: '保存规则' });

describe('what is edited and not saved', () => {
  const choice = () => screen.getByRole<HTMLInputElement>('radio', { name: '各项得分先相加再舍入' });

  test('is still there after another tab was looked at, and is still to be saved', async () => {
    const { user, comeBack } = showRules();
    await user.click(section('汇总与等级'));
    await user.click(choice());
    comeBack();
    await user.click(section('汇总与等级'));
    expect([choice().checked, save().hasAttribute('disabled')]).toEqual([true, false]);
  });

  test('is gone once it was discarded', async () => {
    const { user, comeBack } = showRules();
    await user.click(section('汇总与等级'));
    await user.click(choice());
    await user.click(screen.getByRole('button', { name: '放弃修改' }));
    comeBack();
    expect(screen.queryByRole('button', { name: '保存规则' })).toBeNull();
  });
});

describe('a choice', () => {
  async function openScoring(shown?: Shown) {
    const rules = showRules(shown);
    await rules.user.click(section('计分'));
    return rules;
  }

  test('says of the other value what it would come to on the book', async () => {
    await openScoring();
    expect(await screen.findByText('本表：80.00 → 86.67')).toBeTruthy();
  });

  test('says so where the book would not change', async () => {
    await openScoring();
    expect(await screen.findByText('本表没有变化')).toBeTruthy();
  });

  test('describes its option by its effect', async () => {
    await openScoring();
    await screen.findByText('本表：80.00 → 86.67');
    const described = screen.getByRole('radio', { name: '按目标值 ÷ 完成值计分' }).getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toBe('本表：80.00 → 86.67');
  });

  test('cannot say so before a table was read', async () => {
    await openScoring({ read: false });
    await waitFor(() => expect(screen.getAllByText('还没有读到指标表，不能试算')).toHaveLength(2));
  });

  test('is saved with everything else as it was', async () => {
    const { user, saved } = await openScoring({ settings: ANSWERED });
    await user.click(screen.getByRole('radio', { name: '按目标值 ÷ 完成值计分' }));
    await user.click(save());
    expect(saved).toEqual([{ ...ANSWERED, rules: { ...ANSWERED.rules, reverse: 'ratio' } }]);
  });
});

test('what the table comes to is said with the decimals of the rules that are being tried', async () => {
  const { user } = showRules();
  await user.click(section('计分'));
  const places = screen.getByRole('textbox', { name: '得分保留小数' });
  await user.clear(places);
  await user.type(places, '0');
  await user.click(section('汇总与等级'));
  expect(await screen.findByText('本表 80 分，等级为“良”')).toBeTruthy();
});

describe('saving', () => {
  async function changed(shown?: Shown) {
    const rules = showRules(shown);
    await rules.user.click(section('汇总与等级'));
    await rules.user.click(screen.getByRole('radio', { name: '各项得分先相加再舍入' }));
    return rules;
  }

  test('is not offered while nothing is changed', () => {
    showRules();
    expect(screen.queryByRole('button', { name: '保存规则' })).toBeNull();
  });

  test('tells that the book changed', async () => {
    const rules = await changed();
    await rules.user.click(save());
    await waitFor(() => expect(rules.changed).toHaveBeenCalledTimes(1));
  });

  test('is over when the book says what was saved', async () => {
    const rules = await changed();
    await rules.user.click(save());
    const [saved = DEFAULT_SETTINGS] = rules.saved;
    rules.become(saved);
    expect(await screen.findByText(/已保存到工作表“评分规则”/)).toBeTruthy();
  });

  test('offers the run that it takes, until there was one', async () => {
    const rules = await changed();
    await rules.user.click(save());
    const [saved = DEFAULT_SETTINGS] = rules.saved;
    rules.become(saved);
    await rules.user.click(await screen.findByRole('button', { name: '评分' }));
    expect(rules.scored).toHaveBeenCalledTimes(1);
    rules.become(saved, {});
    expect([screen.queryByText(/已保存到工作表“评分规则”/), screen.queryByRole('button', { name: '评分' })]).toEqual([null, null]);
  });

  test('that was refused says why and keeps the changes', async () => {
    const rules = await changed({ done: REFUSED });
    await rules.user.click(save());
    await screen.findByText(REFUSED.message);
    expect(save()).toBeTruthy();
  });

  test('that was refused over an edit in the sheet asks for what it says by now', async () => {
    const rules = await changed({ done: { ok: false, code: 'rules-edited', message: '刚被改动过，没有保存。' } });
    await rules.user.click(save());
    await waitFor(() => expect(rules.changed).toHaveBeenCalledTimes(1));
  });

  test('is not needed after the changes were discarded', async () => {
    const { user } = await changed();
    await user.click(screen.getByRole('button', { name: '放弃修改' }));
    expect(screen.queryByRole('button', { name: '保存规则' })).toBeNull();
  });
});

describe('weights', () => {
  async function openWeights() {
    const rules = showRules();
    await rules.user.click(section('分值'));
    const field = screen.getByRole('textbox', { name: '产出的分值' });
    await rules.user.clear(field);
    return { ...rules, field };
  }

  test('are added as they are typed', async () => {
    const { user, field } = await openWeights();
    await user.type(field, '38.5');
    expect(screen.getByText('还差 1.5 分')).toBeTruthy();
  });

  test('that do not add up cannot be saved', async () => {
    const { user, field, saved } = await openWeights();
    await user.type(field, '38.5');
    await user.click(save());
    expect(saved).toEqual([]);
  });

  test('that do not add up are named where they are to be corrected', async () => {
    const { user, field } = await openWeights();
    await user.type(field, '38.5');
    expect(screen.getByText('请先改正：分值')).toBeTruthy();
  });

  test('stand beside what the table says', async () => {
    const { user, field } = await openWeights();
    await user.type(field, '38.5');
    expect(screen.getByText('本表指标合计 40 分，与此不符')).toBeTruthy();
  });

  test('whose groups have a sum may be emptied', async () => {
    const { user } = await openWeights();
    await user.clear(screen.getByRole('textbox', { name: '过程的分值' }));
    expect(screen.getAllByText('有分值没有填好，不能合计')).toHaveLength(2);
  });

  test('that are no numbers are explained at the field', async () => {
    const { user, field } = await openWeights();
    await user.type(field, '四十');
    expect(screen.getByText('请填 0 至 100 之间的数。')).toBeTruthy();
  });
});

describe('a preset', () => {
  test('shows what about it is to be confirmed', async () => {
    const { user } = showRules();
    await user.click(screen.getByRole('radio', { name: NATIONAL.name }));
    expect(screen.getByText(`待确认：${NATIONAL.note}`)).toBeTruthy();
  });

  test('replaces the rules as a whole', async () => {
    const { user, saved } = showRules();
    await user.click(screen.getByRole('radio', { name: NATIONAL.name }));
    await user.click(save());
    expect(saved[0]?.rules).toEqual(NATIONAL);
  });

  test('does not lose the rules that the book has of its own', () => {
    const rules = { ...NATIONAL, name: '本局规则', totals: 'B' } as const;
    showRules({ settings: { ...DEFAULT_SETTINGS, rules } });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '本局规则（本工作簿的取值）' }).checked).toBe(true);
  });
});

describe('what is written', () => {
  test('leaves out a summary sheet that is not ticked', async () => {
    const { user, saved } = showRules();
    await user.click(section('写入的内容'));
    await user.click(screen.getByRole('checkbox', { name: /表2-3/ }));
    await user.click(save());
    expect(saved[0]?.output.tables).toEqual({ '表2-1': true, '表2-2': true, '表2-3': false });
  });

  test('has no chart without its sheet', async () => {
    const { user } = showRules();
    await user.click(section('写入的内容'));
    await user.click(screen.getByRole('checkbox', { name: /^表2-1/ }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '在表2-1 上画得分率图表' }).disabled).toBe(true);
  });
});

describe('an answer', () => {
  test('is said in words', async () => {
    const { user } = showRules({ settings: ANSWERED });
    await user.click(section('答复过的提示'));
    expect(screen.getAllByRole('listitem').map((item) => within(item).getByText(/“/).textContent)).toEqual([
      '“预算调整率”按越低越好计分',
      `不改用方案“${NATIONAL.name}”`,
    ]);
  });

  test('is taken back without the changes that are not saved', async () => {
    const { user, saved } = showRules({ settings: ANSWERED });
    await user.click(screen.getByRole('radio', { name: NATIONAL.name }));
    await user.click(section('答复过的提示'));
    await user.click(screen.getByRole('button', { name: '撤回：“预算调整率”按越低越好计分' }));
    expect(saved).toEqual([{ ...ANSWERED, answers: ANSWERED.answers.slice(1) }]);
  });
});

test.each(['zh-CN', 'en-US'])('axe finds nothing wrong with every section open in %s', async (language) => {
  const { container, user } = showRules({ settings: ANSWERED, language });
  for (const button of screen.getAllByRole('button', { expanded: false })) await user.click(button);
  expect(await faultsOf(container)).toEqual([]);
});
