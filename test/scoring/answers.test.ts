import { type Answer, withAnswer } from '../../src/scoring';

const LOWER: Answer = { question: 'lower-is-better', subject: '故障率', answer: 'yes' };

test('an answer takes the place of the earlier one to the same question', () =>
  expect(withAnswer([LOWER], { ...LOWER, answer: 'no' })).toEqual([{ ...LOWER, answer: 'no' }]));

test('an answer about one indicator leaves the answer about another', () => {
  const other = { ...LOWER, subject: '投诉率' };
  expect(withAnswer([LOWER], other)).toEqual([LOWER, other]);
});

test('an answer to one question leaves the answer to another about the same indicator', () => {
  const other = { ...LOWER, question: 'done' } as const;
  expect(withAnswer([LOWER], other)).toEqual([LOWER, other]);
});
