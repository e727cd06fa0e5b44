import { finding, type Finding, GUANGDONG, score, suggestionOf } from '../../src/scoring';
import { aboutRow } from '../../src/scoring/findings/finding';
import { tableOf, type TypedRow } from './build-table';

const card = (rows: readonly TypedRow[]) => score({ table: tableOf(rows), rules: GUANGDONG });

/** What is suggested for a target that may stand for these texts. */
function suggestionFor(suspected: readonly string[]) {
  const scorecard = card([{ target: '290%', actual: '95%' }]);
  const [one] = scorecard.indicators;
  if (one === undefined) throw new Error('no indicator');
  const facts = { indicator: one.row.name, text: '290%', reason: 'damaged', suspected } as const;
  const found: Finding = finding('target-unreadable', aboutRow(one.row), one.row.target.address, facts);
  return suggestionOf(found, one, scorecard);
}

test('the one reading that a text may stand for is suggested for its cell', () =>
  expect(suggestionFor(['≥90%'])?.cells).toEqual([{ cell: 'E5', was: '290%', text: '≥90%' }]));

test('where a text may stand for several others, none is suggested', () => expect(suggestionFor(['≥90%', '290'])).toBeNull());

test('where nothing is suspected, nothing is suggested', () => expect(suggestionFor([])).toBeNull());

describe('the same words on both sides', () => {
  const ROW = { category: '产出', name: '制度健全性', target: '健全', actual: '健全。', weight: 8 };
  const suggested = (row: TypedRow, answer: 'yes' | 'no' | null) => {
    const answers = answer === null ? [] : ([{ question: 'same-words', subject: '制度健全性', answer }] as const);
    const scorecard = score({ table: tableOf([row]), rules: GUANGDONG, answers });
    const [one] = scorecard.indicators;
    const judged = scorecard.findings.find(({ code }) => code === 'judgement-needed');
    const suggestion = judged === undefined || one === undefined ? null : suggestionOf(judged, one, scorecard);
    return [one?.score?.toFixed() ?? null, judged !== undefined, suggestion?.question ?? null];
  };

  test('give no score in silence, and full marks are suggested', () => expect(suggested(ROW, null)).toEqual([null, true, 'same-words']));
  test('give full marks after a yes', () => expect(suggested(ROW, 'yes')).toEqual(['8', false, null]));
  test('are for a person to judge after a no', () => expect(suggested(ROW, 'no')).toEqual([null, true, null]));
  test('that have become others are for a person to judge, whatever was answered before', () =>
    expect(suggested({ ...ROW, actual: '基本健全' }, 'yes')).toEqual([null, true, null]));
  test('that name a level below are no full marks', () =>
    expect(suggested({ ...ROW, target: '基本完成', actual: '基本完成' }, null)).toEqual([null, true, null]));
  test('without a weight have nothing to suggest', () => expect(suggested({ ...ROW, weight: '' }, null)).toEqual([null, true, null]));
});

test('missing weights are suggested as even shares of what is left', () => {
  const rows = [
    { category: '产出', target: '1', actual: '1', weight: 20 },
    { category: '产出', target: '1', actual: '1', weight: '' },
    { category: '产出', target: '1', actual: '1', weight: '' },
  ];
  const scorecard = card(rows);
  const proposed = scorecard.findings.find(({ code }) => code === 'weights-proposed');
  if (proposed === undefined) throw new Error('no proposal');
  expect(suggestionOf(proposed, null, scorecard)?.cells).toEqual([
    { cell: 'G6', was: '', text: '10' },
    { cell: 'G7', was: '', text: '10' },
  ]);
});
