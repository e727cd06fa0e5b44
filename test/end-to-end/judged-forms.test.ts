import { type Book, type CellValue } from '../excel';
import { contentsOf, pressClear, pressScore, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, scored } from './small-book';

/*
 * Forms without target and actual, in which a person gives the score: department forms with a weight beside each level, and forms whose names
 * and captions hold the weights (相关性（5分）).
 */

type Row = readonly CellValue[];

const LEVELS: Row = ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '指标说明', '得分'];
const DEPARTMENT = (): Book =>
  bookOf({
    评价表: [
      ['部门整体支出绩效评价指标表'],
      LEVELS,
      ['投入', 10, '预算配置', 10, '在职人员控制率', 5, '在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分。', '在职人员数÷编制数', 5],
      ['', '', '', '', '“三公经费”变动率', 5, '变动率≦0，计5分', '', 4.5],
      ['过程', 60, '预算执行', 20, '预算完成率', 20, '100%计满分，每低于5%扣2分', '', 18],
      ['', '', '预算管理', 40, '管理制度健全性', 40, '①制度健全，20分；②执行有效，20分', '', 40],
      ['产出及效率', 30, '职责履行', 30, '重点工作实际完成率', 30, '', '', 28],
      ['合计', '', '', '', '', 100, '', '', ''],
    ],
  });

const CAPTIONED = (score: CellValue = 4): Book =>
  bookOf({
    评分表: [
      ['一级指标', '二级指标', '三级指标', '评价要点', '自评得分', '复核得分'],
      ['项目决策（20分）', '立项（12分）', '相关性（5分）', '是否与职责相关', score, 3.5],
      ['', '', '依据充分性（7分）', '是否有依据', 7, 7],
      ['', '资金投入（8分）', '预算编制科学性', '是否经过论证', 8, 8],
      ['项目效益（80分）', '效果（80分）', '社会效益（50分）', '', 45, 45],
      ['', '', '满意度（25分）', '', 25, 25],
    ],
  });

test('a department form is scored by the weights beside its indicators', async () => {
  await scored(DEPARTMENT(), async (excel) => {
    const { total, indicators, categories } = await scoreReport(excel);
    // 5 + 4.5 + 18 + 40 + 28.
    expect([total.score, total.weight, total.complete]).toEqual([95.5, 100, true]);
    expect(indicators.map(({ weight }) => weight)).toEqual([5, 5, 20, 40, 30]);
    expect(categories.map(({ name }) => name)).toEqual(expect.arrayContaining(['过程', '投入', '产出及效率']));
  });
});

test('its own weights are not held against a preset that it does not follow', async () => {
  await scored(DEPARTMENT(), async (excel) => {
    const { findings } = await scoreReport(excel);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([]);
  });
});

test('weights in names get a column that formulas refer to', async () => {
  const book = CAPTIONED();
  await scored(book, async (excel) => {
    const { total, indicators } = await scoreReport(excel);
    // 4 + 7 + 8 + 45 + 25 of 5 + 7 + 8 + 50 + 25; the one in 资金投入（8分） has the weight of its group.
    expect([total.score, total.weight]).toEqual([89, 95]);
    expect(indicators.map(({ weight, score }) => [weight, score])).toEqual([
      [5, 4],
      [7, 7],
      [8, 8],
      [50, 45],
      [25, 25],
    ]);
    expect(shownRows(sheetNamed(book, '评分表')).map((row) => row.slice(7))).toEqual([
      ['', ''],
      ['分值', '得分率'],
      ['5', '80.00%'],
      ['7', '100%'],
      ['8', '100%'],
      ['50', '90.00%'],
      ['25', '100%'],
    ]);
  });
});

test('a caption whose rows come to less is named, and so is a review that differs', async () => {
  await scored(CAPTIONED(), async (excel) => {
    const { findings } = await scoreReport(excel);
    const said = findings.filter(({ code }) => code === 'level-weight-differs' || code === 'review-differs').map(({ message }) => message);
    // 50 + 25 of the 80 that category and group name.
    expect([said.filter((one) => one.includes('80') && one.includes('75')).length, said.some((one) => one.includes('-0.5'))]).toEqual([
      2,
      true,
    ]);
  });
});

test('a score that nobody has given is asked for', async () => {
  await scored(CAPTIONED(''), async (excel) => {
    const { total, findings } = await scoreReport(excel);
    expect([total.score, total.complete, findings.filter(({ code }) => code === 'judged-score-missing').map(({ cell }) => cell)]).toEqual([
      85,
      false,
      ['F3'],
    ]);
  });
});

test('a second run changes nothing, and clearing brings back what stood', async () => {
  const book = CAPTIONED();
  const before = contentsOf(book);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const first = contentsOf(book);
    await scoreReport(excel);
    expect(contentsOf(book)).toEqual(first);
    await pressClear(excel);
    expect(contentsOf(book)).toEqual(before);
  });
});

test('a name that is worth more now is worth more in the next run', async () => {
  const book = CAPTIONED();
  await scored(book, async (excel) => {
    await scoreReport(excel);
    sheetNamed(book, '评分表').write({ row: 2, column: 3, rowCount: 1, columnCount: 1 }, [[{ value: '相关性（10分）' }]]);
    expect((await scoreReport(excel)).total.weight).toBe(100);
  });
});

test('rows that are judged and rows that are computed stand in one table', async () => {
  const mixed = bookOf({
    自评表: [
      ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'],
      ['项目决策', '项目立项', '立项规范性', '—', '程序规范', 10, 10],
      ['项目管理', '资金管理', '制度健全性', '—', '健全', 10, 9],
      ['产出', '数量指标', '培训人次', 400, 300, 40, ''],
      ['效益', '满意度指标', '学员满意度', '≥90%', '95%', 40, ''],
    ],
  });
  await scored(mixed, async (excel) => {
    const { total, findings } = await scoreReport(excel);
    // 10 + 9 + 30 + 40.
    expect([total.score, total.complete, findings.filter(({ severity }) => severity === 'error')]).toEqual([89, true, []]);
  });
});

test('a number behind a name is no weight where there are targets', async () => {
  const rows = [
    ['一级指标', '三级指标', '目标值', '完成值'],
    ['产出', '培训班（3）', 3, 3],
    ['产出', '论文（5）', 5, 4],
  ];
  await scored(bookOf({ 自评表: rows }), async (excel) => {
    expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining('分值') as string });
  });
});
