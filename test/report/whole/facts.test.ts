import { proposeFacts } from '../../../src/report';
import { dataOver, FACTS, SAMPLE } from './sample-report';

describe('what the workbook says already is proposed', () => {
  test.each([
    ['2023 年度科技创新战略专项资金绩效自评表', { year: '2023', fund: '科技创新战略专项资金' }],
    ['填报单位（盖章）：某研究院', { unit: '某研究院' }],
    ['填报人：张某　联系电话：020-1234567', { author: '张某', phone: '020-1234567' }],
    ['项目名称: 技术创新中心', { project: '技术创新中心' }],
    ['2023年度预算金额（万元）', { year: '2023' }],
    ['编号 1202301 年', {}],
  ])('%s', (line, proposed) => expect(proposeFacts([line])).toEqual(proposed));
  test('the first line to say it counts', () => expect(proposeFacts(['2023年度', '2024年度'])).toEqual({ year: '2023' }));
});

describe('the cover', () => {
  const { cover } = dataOver(SAMPLE).document;
  test('names unit, year, fund and project', () =>
    expect(cover.title).toEqual(['某科学院', '2023 年度科技专项资金', '（打造技术创新中心）', '绩效自评报告']));
  test('counts the policy tasks', () => {
    const { document } = dataOver(SAMPLE, { facts: { ...FACTS, tasks: '甲、乙；丙' } });
    expect(document.cover.lines[1]).toEqual({ label: '对应政策任务个数：', value: '3 个' });
  });
  test('asks for what is not filled in', () => {
    const { document } = dataOver(SAMPLE, { facts: { ...FACTS, unit: '' } });
    expect(document.cover.title[0]).toBe('【请填写预算单位】');
  });
});

describe("a person's own paragraphs", () => {
  const parts = dataOver(SAMPLE).document.parts;
  test('are one for each line', () =>
    expect(parts.filter(({ kind }) => kind === 'body').slice(1, 3)).toEqual([
      { kind: 'body', text: '概况一。' },
      { kind: 'body', text: '概况二。' },
    ]));
  test('have the headings that their lines begin with', () => {
    expect(parts).toContainEqual({ kind: 'heading', level: 2, text: '（一）第一用途' });
    expect(parts).toContainEqual({ kind: 'heading', level: 3, text: '1.加强管理' });
  });
});

describe('the text of the whole report', () => {
  const texts = (rows = SAMPLE) =>
    dataOver(rows).document.parts.flatMap((part) => (part.kind === 'heading' && part.level < 5 ? [part.text] : []));

  test('has its headings in the order of the published report, with what each line comes to', () =>
    expect(texts()).toEqual([
      ...[
        '一、基本情况',
        '（一）专项概况',
        '（二）专项资金使用情况',
        '（三）绩效目标',
        '1.总体目标',
        '2.绩效指标',
        '二、自评情况',
        '（一）自评结论',
      ],
      ...['（二）专项资金使用绩效', '1.专项资金支出情况', '（1）资金管理', '（2）事项管理', '2.专项资金完成绩效目标情况'],
      '（1）产出（满分 40 分，自评得分 37 分，得分率 92.50%）',
      '（2）效益（满分 40 分，自评得分 38.45 分，得分率 96.13%）',
      ...['三、专项资金分用途使用绩效', '（一）第一用途', '四、下一步改进措施', '1.加强管理'],
    ]));
  test('concludes with total and grade', () =>
    expect(dataOver(SAMPLE).conclusion).toMatch(/从过程、产出和效益等方面.*自评得分 95\.45 分，绩效自评等级为“优”。$/));
  test('counts 42 indicators and 35 completed', () =>
    expect(dataOver(SAMPLE).document.parts).toContainEqual({
      kind: 'body',
      text: '2023 年度科技专项资金（打造技术创新中心）共设置绩效指标 42 项，截至评价基准日完成 35 项，具体见表2-3。',
    }));
  test('has the tables in their places', () =>
    expect(dataOver(SAMPLE).document.parts.flatMap((part) => (part.kind === 'table' ? [part.title.slice(0, 4)] : []))).toEqual([
      ...['表1-1', '表1-2', '表2-1', '表2-2', '表2-3'],
    ]));
});
