import { weightInCaption, weightInJudgedName } from '../../src/scoring';

const said = (weight: ReturnType<typeof weightInCaption>) => weight?.toFixed() ?? null;

test.each([
  ['相关性（5分）', '5'],
  ['产出指标50分', '50'],
  ['产 出 指 标\n(37.5 分)', '37.5'],
  ['项目决策（20分）：', '20'],
  ['数量指标(3)', null],
  ['培训班（3期）', null],
  ['满意度（%）', null],
  ['数量指标', null],
])('the caption %j is worth %s', (caption, weight) => expect(said(weightInCaption(caption))).toBe(weight));

test('a number in brackets is a weight only in the name of a judged form', () =>
  expect(said(weightInJudgedName('目标合理性(2)'))).toBe('2'));
