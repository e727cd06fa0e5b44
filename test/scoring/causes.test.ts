import fc from 'fast-check';
import { type FindingCode, groupByCause } from '../../src/scoring';
import { SEVERITY } from '../../src/scoring/findings/finding';

const CODES = Object.keys(SEVERITY) as FindingCode[];
const found = (...codes: FindingCode[]) => codes.map((code, index) => ({ code, severity: SEVERITY[code], cell: `F${index + 4}` }));

test('a reason is missing all the same, whether points were lost or a target far exceeded', () => {
  const groups = groupByCause(found('shortfall-unexplained', 'excess-unexplained', 'shortfall-unexplained'));
  expect(groups.map(({ cause, findings }) => [cause, findings.map(({ cell }) => cell)])).toEqual([['reason-missing', ['F4', 'F5', 'F6']]]);
});

test('a finding by itself has its own sentence', () =>
  expect(groupByCause(found('actual-missing')).map(({ cause }) => cause)).toEqual([null]));

test('what is told once for a category stays apart from the same of another', () =>
  expect(groupByCause(found('weights-not-adding-up', 'weights-not-adding-up'))).toHaveLength(2));

test('the gravest come first', () => {
  const groups = groupByCause(found('over-fulfilled', 'actual-missing', 'shortfall-unexplained', 'over-fulfilled'));
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});

test('a split of points stands with the weights that it would fill in', () => {
  const groups = groupByCause(found('weight-missing', 'actual-missing', 'weight-missing', 'weights-proposed'));
  expect(groups.map(({ findings }) => findings[0].code)).toEqual(['weight-missing', 'weights-proposed', 'actual-missing']);
});

test('nothing is lost and nothing told twice', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CODES)), (codes) => {
      const all = found(...codes);
      const told = groupByCause(all).flatMap(({ findings }) => findings);
      expect(told).toHaveLength(all.length);
      expect(new Set(told)).toEqual(new Set(all));
    }),
  ));
