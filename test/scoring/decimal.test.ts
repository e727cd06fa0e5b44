import { fromExcel, roundHalfUp, sayPercent, toNumber } from '../../src/scoring';

test.each([
  [4.11375, '411.38%'],
  [0.3291 / 0.08, '411.38%'],
  [0.96125, '96.13%'],
  [1, '100.00%'],
  [0, '0.00%'],
])('%d is said as %s', (value, said) => expect(sayPercent(fromExcel(value))).toBe(said));

test('a double is taken as the 15 digits that Excel shows', () => expect(fromExcel(0.1 + 0.2).toFixed()).toBe('0.3'));
test('2.775 rounds up, which binary floating point cuts', () => expect(roundHalfUp(fromExcel(2.775), 2).toFixed()).toBe('2.78'));
test('halves below 0 round away from it, as in Excel', () => expect(roundHalfUp(fromExcel(-2.5), 0).toFixed()).toBe('-3'));
test('a quotient of decimals is the double that its digits name', () =>
  expect(toNumber({ numerator: fromExcel(0.15), denominator: fromExcel(0.1) })).toBe(1.5));
