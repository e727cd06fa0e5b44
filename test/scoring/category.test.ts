import { categoryOf } from '../../src/scoring/rules/category';
import { GUANGDONG, NATIONAL } from '../../src/scoring/rules/presets';

/** Captions of 一级指标 as published forms have them, and what they name. */
test.each([
  ['产出', '产出'],
  ['产出指标', '产出'],
  ['产 出 指 标\n(50分)', '产出'],
  ['效益指标（30分）', '效益'],
  ['产出指标50分', '产出'],
  ['产出指标（50分）（必填）', '产出'],
  ['预算执行情况（10分）', '预算执行率'],
  ['资金情况\n（万元）', '预算执行率'],
  ['服务对象满意度指标', '满意度'],
  ['指标完成情况', '指标完成情况'],
  ['2023年度产出', '2023年度产出'],
])('the caption %j names %s', (caption, category) => expect(categoryOf(caption, '', NATIONAL)).toBe(category));

/** Where the table has no 一级指标, its groups tell. */
test.each([
  ['资金管理', '过程'],
  ['事项管理指标', '过程'],
  ['数量指标', '产出'],
  ['成本指标（10分）', '产出'],
  ['可持续影响指标', '效益'],
  ['服务对象满意度指标', '满意度'],
  ['项目资金', '预算执行率'],
  ['其他', null],
])('the group %j belongs to %s', (group, category) => expect(categoryOf('', group, NATIONAL)).toBe(category));

test('satisfaction belongs to 效益 where the rules have no category for it', () =>
  expect(categoryOf('', '服务对象满意度指标', GUANGDONG)).toBe('效益'));
