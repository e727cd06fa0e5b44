import { changesBetween, isEmpty } from '../../../src/taskpane/state/changes';
import { indicator, reportWith } from '../small-report';

const total = (score: number) => ({ ...reportWith().total, score });

test('nothing has changed between a report and itself', () => expect(isEmpty(changesBetween(reportWith(), reportWith()))).toBe(true));

test('a total that changed is told with both numbers', () =>
  expect(changesBetween(reportWith({ total: total(90) }), reportWith({ total: total(95) })).total).toEqual({ before: 90, after: 95 }));

test('an indicator whose score changed is told by its name', () => {
  const before = reportWith({ indicators: [indicator('专利', 5), indicator('培训', 10)] });
  const after = reportWith({ indicators: [indicator('专利', 8), indicator('培训', 10)] });
  expect(changesBetween(before, after).indicators).toEqual([{ name: '专利', before: 5, after: 8 }]);
});

test('a score that was missing counts as a change', () => {
  const [before, after] = [reportWith({ indicators: [indicator('专利', null)] }), reportWith({ indicators: [indicator('专利', 8)] })];
  expect(changesBetween(before, after).indicators).toEqual([{ name: '专利', before: null, after: 8 }]);
});

test('a row that only moved has not changed', () => {
  const [one, two] = [indicator('专利', 5), indicator('培训', 10)];
  expect(changesBetween(reportWith({ indicators: [one, two] }), reportWith({ indicators: [two, { ...one, row: 9 }] })).indicators).toEqual(
    [],
  );
});

test('namesakes in a group are told apart by their order', () => {
  const before = reportWith({ indicators: [indicator('其他', 5), indicator('其他', 6)] });
  const after = reportWith({ indicators: [indicator('其他', 5), indicator('其他', 7)] });
  expect(changesBetween(before, after).indicators).toEqual([{ name: '其他', before: 6, after: 7 }]);
});

test('an indicator that is gone has no score any more', () =>
  expect(changesBetween(reportWith({ indicators: [indicator('专利', 5)] }), reportWith({ indicators: [] })).indicators).toEqual([
    { name: '专利', before: 5, after: null },
  ]));

test('the largest changes come first, and beyond five they are counted', () => {
  const scores = [1, 2, 3, 4, 5, 6, 7];
  const before = reportWith({ indicators: scores.map((score) => indicator(`指标${score}`, 0)) });
  const after = reportWith({ indicators: scores.map((score) => indicator(`指标${score}`, score)) });
  const { indicators, rest } = changesBetween(before, after);
  expect([indicators.map(({ name }) => name), rest]).toEqual([['指标7', '指标6', '指标5', '指标4', '指标3'], 2]);
});
