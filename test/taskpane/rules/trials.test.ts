import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import { GUANGDONG } from '../../../src/scoring';
import { withCategoryWeight } from '../../../src/taskpane/rules/change-rules';
import { createTrials } from '../../../src/taskpane/rules/trials';
import { reportOfRows } from '../indicators/report-of-rows';

const REPORT = reportOfRows([{ target: '10', actual: '10' }]);
const under = (change: object): BookSettings => ({ ...DEFAULT_SETTINGS, rules: { ...GUANGDONG, ...change } });
const [RATIO, EXACT] = [under({ reverse: 'ratio' }), under({ totals: 'B' })];
const nobody = () => undefined;

function trials() {
  const tried: BookSettings[] = [];
  const made = createTrials((settings) => {
    tried.push(settings);
    return REPORT;
  });
  return { ...made, tried };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('nothing is worked out before it is wanted', () => {
  const { outcome, tried } = trials();
  jest.runAllTimers();
  expect([outcome(RATIO), tried]).toEqual([undefined, []]);
});

test('what is wanted is worked out later, and told', () => {
  const { want } = trials();
  const told = jest.fn();
  want(RATIO, told);
  expect(told).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(told).toHaveBeenCalledTimes(1);
});

test('equal settings are worked out once', () => {
  const { want, tried } = trials();
  want(RATIO, nobody);
  want({ ...RATIO }, nobody);
  jest.runAllTimers();
  want(RATIO, nobody);
  jest.runAllTimers();
  expect(tried).toHaveLength(1);
});

test('what is no longer wanted is not worked out', () => {
  const { want, tried } = trials();
  want(RATIO, nobody)();
  want(EXACT, nobody);
  jest.runAllTimers();
  expect(tried).toEqual([EXACT]);
});

test('one is worked out at a time', () => {
  const { want, tried } = trials();
  want(RATIO, nobody);
  want(EXACT, nobody);
  jest.runOnlyPendingTimers();
  expect(tried).toHaveLength(1);
});

test('rules that cannot be used are not tried', () => {
  const { want, outcome, tried } = trials();
  const wrong = { ...DEFAULT_SETTINGS, rules: withCategoryWeight(GUANGDONG, 0, NaN) };
  want(wrong, nobody);
  jest.runAllTimers();
  expect([outcome(wrong), tried]).toEqual([null, []]);
});
