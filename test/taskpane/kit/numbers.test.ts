import { numbersIn } from '../../../src/taskpane/kit/numbers';

const { score, formerScore, weight, plain, rate, percent } = numbersIn('zh-CN');

test.each([
  ['a whole score has two decimals', score(5), '5.00'],
  ['a score has the decimals that scores are rounded to', numbersIn('zh-CN', 4).score(1.2345), '1.2345'],
  ['a score that is rounded to whole points has none', numbersIn('zh-CN', 0).score(1), '1'],
  ['a score of other rules loses none of its decimals', numbersIn('zh-CN', 0).formerScore(95.45), '95.45'],
  ['a score of other rules has at least the decimals of these', formerScore(95), '95.00'],
  ['a score may be said with decimals of its own', score(1.3, 1), '1.3'],
  ['a weight has its decimals, two where it has any', `${weight(20)} ${weight(25.3)} ${weight(1.335)}`, '20 25.30 1.335'],
  ['a bound has the decimals that it has', plain(1.3), '1.3'],
  ['a rate is rounded half-up in decimals', rate(1.00005), '100.01%'],
  ['a rate as the report prints it', rate(4.11375), '411.38%'],
  ['a setting has no decimals that it does not need', percent(1.2), '120%'],
  ['a setting keeps the decimals that it has', percent(0.125), '12.5%'],
])('%s', (_, said, expected) => expect(said).toBe(expected));
