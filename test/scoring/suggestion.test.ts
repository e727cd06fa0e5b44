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
