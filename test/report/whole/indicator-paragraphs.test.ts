import { printedRows } from '../../data/report';
import { dataOver, FACTS, paragraphOf, SAMPLE } from './sample-report';

describe('the 42 paragraphs of the published report', () => {
  const paragraphs = () => dataOver(SAMPLE).paragraphs;
  const differing = (of: 'weight' | 'score' | 'scoreRate') =>
    printedRows().flatMap((row, index) => {
      const ours = paragraphs()[index]?.numbers[of];
      return ours === row[of] ? [] : [`${row.number}: ${row[of]} → ${ours}`];
    });

  test('are one for each indicator, in the order of the table', () =>
    expect(paragraphs().map(({ indicator }) => indicator)).toEqual(printedRows().map(({ name }) => name)));
  test('have every weight as printed', () => expect(differing('weight')).toEqual([]));
  test('have every score as printed', () => expect(differing('score')).toEqual([]));
  test('have every target and actual as typed', () =>
    expect(paragraphs().map(({ numbers: { target, actual } }) => [target, actual])).toEqual(
      printedRows().map(({ target, actual }) => [target, actual]),
    ));
  test('have every score rate as printed, but where the report prints a completion rate, none, or one of a score cut by binary floating point', () =>
    expect(differing('scoreRate')).toEqual([
      '2: 82.50% → 82.84%',
      '6:  → 0%',
      '11: 75% → 75.19%',
      '19: 40% → 40.30%',
      '37: 83.18% → 83.48%',
      '38: 70% → 70.06%',
    ]));
  test('say weight, score and score rate in words as in their numbers', () =>
    expect(
      paragraphs().filter(
        ({ text, numbers }) =>
          !text.includes(`指标分值为 ${numbers.weight} 分，自评得分 ${numbers.score} 分，得分率为 ${numbers.scoreRate}。`),
      ),
    ).toEqual([]));
  test('say the number of each target and actual', () => {
    const numberIn = (text: string) => /[\d.]+/.exec(text)?.[0] ?? text;
    const silent = paragraphs().filter(({ text, numbers: { target, actual } }) => {
      const [, ...sentences] = text.split('。2023 年，我院');
      return ![target, actual].every((number) => sentences.join('').includes(numberIn(number)));
    });
    expect(silent).toEqual([]);
  });
  test('belong to their category and group', () =>
    expect(paragraphs().map(({ section }) => section)).toEqual(printedRows().map(({ category, group }) => `${category} › ${group}`)));
});

describe('a paragraph reads as an office writes', () => {
  const plan = (row: Parameters<typeof paragraphOf>[0]) => paragraphOf({ reason: '按计划', ...row }).replace(/^.*?。2023 年，我院/, '');

  test.each([
    ['what is done', { name: '申请发明专利（件）', target: '600', actual: '697' }, '计划申请发明专利 600 件，实际申请发明专利 697 件。'],
    ['at least so many', { name: '新增平台（个）', target: '≥4', actual: '5' }, '计划新增平台不少于 4 个，实际新增平台 5 个。'],
    ['at least so high', { name: '合格率（%）', target: '≥90', actual: '95%' }, '计划合格率不低于 90%，实际为 95%。'],
    ['a plain percentage', { name: '合格率', target: '95%', actual: '100%' }, '计划合格率达到 95%，实际为 100%。'],
    ['lower is better', { name: '投诉率（%）', target: '≤5%', actual: '3%' }, '计划投诉率不高于 5%，实际为 3%。'],
    ['less than', { name: '响应时间（小时）', target: '<24', actual: '12' }, '计划响应时间低于 24 小时，实际为 12 小时。'],
    ['an actual as a bound', { name: '投入比（%）', target: '≤100', actual: '≤100' }, '计划投入比不高于 100%，实际不高于 100%。'],
    ['a zero target', { name: '引进院士（人）', target: '0', actual: '0' }, '未计划引进院士（目标值为 0 人），实际引进院士 0 人。'],
    ['a bound of zero', { name: '安全事故（起）', target: '≤0', actual: '0' }, '计划安全事故不高于 0 起，实际为 0 起。'],
    ['a count of what is done', { name: '建设实验室数（个）', target: '2', actual: '3' }, '计划建设实验室 2 个，实际建设实验室 3 个。'],
    ['a unit of its own', { name: '营业收入', target: '≥30万元', actual: '35万元' }, '计划营业收入不低于 30 万元，实际为 35 万元。'],
    ['what the first words say', { name: '人才引进-院士（人）', target: '1', actual: '1' }, '计划引进院士 1 人，实际引进院士 1 人。'],
    [
      'a unit behind other brackets',
      { name: '发表论文 (JCR 一区, 篇)', target: '4', actual: '5' },
      '计划发表论文（JCR 一区） 4 篇，实际发表论文（JCR 一区） 5 篇。',
    ],
    ['a range', { name: '湿度', target: '40%-60%', actual: '50%' }, '计划湿度在 40%-60% 之间，实际为 50%。'],
    [
      'a date kept',
      { name: '项目验收', target: '2023年12月底前', actual: '2023年11月' },
      '计划项目验收的完成时间为2023年12月底前，实际完成时间为2023年11月，按期完成。',
    ],
    [
      'a date, done',
      { name: '项目验收', target: '2023年12月底前', actual: '完成' },
      '计划项目验收的完成时间为2023年12月底前，实际按期完成。',
    ],
    [
      'a date missed',
      { name: '项目验收', target: '2023年11月底前', actual: '2023年12月' },
      '计划项目验收的完成时间为2023年11月底前，实际完成时间为2023年12月，晚于计划。',
    ],
    ['words', { name: '制度建设', target: '健全', actual: '健全', score: 10 }, '制度建设计划达到“健全”，实际为“健全”。'],
    ['words that were achieved', { name: '制度建设', target: '健全', actual: '已完成' }, '制度建设计划达到“健全”，实际已完成。'],
    ['no actual yet', { name: '申请专利（件）', target: '6', actual: '' }, '计划申请专利 6 件，实际【请填写完成值】。'],
    ['no target yet', { name: '申请专利（件）', target: '', actual: '6' }, '计划申请专利【请填写目标值】，实际申请专利 6 件。'],
  ])('%s', (_, row, said) => expect(plan(row)).toBe(`${said}按计划。`));

  test('a row that nobody has scored asks for its score', () =>
    expect(paragraphOf({ name: '制度', target: '健全', actual: '一般' })).toMatch(/^制度指标分值为 10 分，自评得分 【请评定得分】。/));
  test('what is not known of year and unit is left out', () =>
    expect(paragraphOf({ name: '申请专利（件）', target: '6', actual: '6' }, { facts: { ...FACTS, year: '', self: '' } })).toMatch(
      /。计划申请专利 6 件，实际申请专利 6 件。$/,
    ));
});

describe('the variance reason', () => {
  const short = { name: '申请专利（件）', target: '6', actual: '3' };
  test('follows its paragraph, with a full stop', () => expect(paragraphOf({ ...short, reason: '审查延期' })).toMatch(/3 件。审查延期。$/));
  test('keeps the full stop that it has', () => expect(paragraphOf({ ...short, reason: '审查延期。' })).toMatch(/3 件。审查延期。$/));
  test('leaves a visible gap where points were lost', () => expect(paragraphOf({ ...short, reason: '' })).toMatch(/【请补充原因】$/));
  test('leaves one too where the table has no column for it', () => expect(paragraphOf(short)).toMatch(/【请补充原因】$/));
  test('is owed from 130 % on', () => expect(paragraphOf({ ...short, actual: '7.8', reason: '' })).toMatch(/【请补充原因】$/));
  test('is not owed below', () => expect(paragraphOf({ ...short, actual: '7.7', reason: '' })).toMatch(/7.7 件。$/));
});
