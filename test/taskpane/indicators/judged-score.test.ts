import fc from 'fast-check';
import { liesInBand } from '../../../src/taskpane/indicators/judged-score';

const BAND = { low: 0.88, high: 1.1 };

test.each([
  ['the lower bound', '0.88', true],
  ['the upper bound', '1.1', true],
  ['less', '0.8799', false],
  ['more', '1.1001', false],
  ['full-width digits', '１.０', true],
  ['words', '八分', false],
  ['a percentage', '80%', false],
  ['nothing, which takes the score away', '', true],
])('%s: %s lies in the band: %s', (_, text, lies) => {
  expect(liesInBand(text, BAND)).toBe(lies);
});

test('a bound that binary fractions miss is inside', () => expect(liesInBand('0.3', { low: 0.1 + 0.2, high: 1 })).toBe(true));

test('hundredths compare as whole numbers do', () => {
  const cents = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(cents, cents, cents, (points, low, high) => {
      const lies = liesInBand((points / 100).toFixed(2), { low: low / 100, high: high / 100 });
      return lies === (low <= points && points <= high);
    }),
  );
});
