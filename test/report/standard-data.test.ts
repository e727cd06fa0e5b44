import { scoreDataOf, type StandardData } from '../../src/report';
import { GUANGDONG, score } from '../../src/scoring';
import { tableOf, type TypedRow } from '../scoring/build-table';

function standardOf(row: TypedRow): StandardData | null {
  const scorecard = score({ table: tableOf([row]), rules: GUANGDONG });
  return scoreDataOf(
    scorecard,
    scorecard.findings.map(() => ({ message: '', detail: '' })),
  ).indicators[0]?.standard as StandardData | null;
}

const BANDS = '95%（含）以上计10分；85%（含）-95%，计7分；低于85%得30%分值';

test('bands stand from the lowest, and the actual lies in one of them', () =>
  expect(standardOf({ target: '100%', actual: '87.5%', weight: 10, standard: BANDS })).toEqual({
    text: BANDS,
    measure: 'actual',
    parts: [
      { span: '<85%', earns: { kind: 'share', percent: '30%' }, at: null },
      // 2.5 of 10 points above 85 %.
      { span: '85%–95%', earns: { kind: 'points', points: '7' }, at: expect.closeTo(0.25, 12) as number },
      { span: '≥95%', earns: { kind: 'points', points: '10' }, at: null },
    ],
  }));

test('steps say how much comes off for what', () =>
  expect(standardOf({ target: '100%', actual: '103%', weight: 1, standard: '≤100%，计1分；每超过一个百分点扣0.1分' })?.parts).toEqual([
    { span: '≤100%', earns: { kind: 'points', points: '1' }, at: null },
    { span: '>100%', earns: { kind: 'steps', step: '1%', off: '0.1' }, at: 0.5 },
  ]));

test('there is none where the rules gave the score', () =>
  expect(standardOf({ target: '10', actual: '5', standard: '酌情扣分' })).toBeNull());
test('there is none beside a typed score', () =>
  expect(standardOf({ target: '100%', actual: '90%', weight: 10, score: 7, standard: BANDS })).toBeNull());
