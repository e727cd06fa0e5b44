import { type Reading, sayReading, type ScoredIndicator } from '../../src/scoring';
import { corpusRows, reviewedRows, type ReviewedRow, type Verdict } from '../data/corpus';
import { scoreCorpusRow } from './corpus-row';

const rows = corpusRows();
const reviewed = reviewedRows();

/** Many forms have no weight or no category; the verdict says so already. */
const OF_THE_FORM = ['weight-missing', 'category-unknown'];

function reviewOf(number: number): ReviewedRow {
  const found = reviewed.find((row) => row.number === number);
  if (found === undefined) throw new Error(`Row ${number} has not been reviewed.`);
  return found;
}

function said(reading: Reading): string {
  return reading.kind === 'unreadable' ? '' : sayReading(reading);
}

function findingsOf(one: ScoredIndicator): string[] {
  return one.findings.map(({ code }) => code).filter((code) => !OF_THE_FORM.includes(code));
}

describe.each(rows.map((row) => [row.number, row.name, row] as const))('published row %s, %s,', (number, _, row) => {
  const review = reviewOf(number);
  const one = scoreCorpusRow(row);

  test('is the row that was reviewed', () =>
    expect([review.name, review.target, review.actual, review.printedScore]).toEqual([row.name, row.target, row.actual, row.score]));
  test('is read as reviewed', () => expect([said(one.target), said(one.actual)]).toEqual([review.targetRead, review.actualRead]));
  test('scores as reviewed', () => expect(one.score?.toFixed() ?? '').toBe(review.scoreByRule));
  test('has the findings of the review', () => expect(findingsOf(one).sort()).toEqual([...review.findings].sort()));
  test('is what the review calls it', () => expect(verdictOf(one, row.score)).toBe(review.verdict));
  test('has a reason that a person can read', () => expect(review.why.length).toBeGreaterThan(5));
});

/** The verdict as the engine alone would give it. */
function verdictOf(one: ScoredIndicator, printed: string): Verdict {
  const codes = one.findings.map(({ code }) => code);
  if (codes.includes('target-missing') || codes.includes('actual-missing')) return 'open';
  if (codes.includes('judgement-needed')) return 'judged';
  if (one.completion === null) return 'refused';
  if (one.score === null) return 'rated';
  if (printed === '') return 'scored';
  return one.score.eq(printed) ? 'same' : 'differs';
}

test.each<[Verdict, number]>([
  ['same', 65],
  ['differs', 17],
  ['scored', 1],
  ['rated', 23],
  ['judged', 5],
  ['refused', 2],
  ['open', 22],
])('%s: %s of the 135 rows', (verdict, count) => expect(reviewed.filter((row) => row.verdict === verdict)).toHaveLength(count));

test('no row with target and actual is left without a rate, a score or a reason', () => {
  const silent = rows.filter((row) => {
    const { completion, findings } = scoreCorpusRow(row);
    return row.target !== '' && row.actual !== '' && completion === null && !findings.some(({ severity }) => severity === 'error');
  });
  expect(silent).toEqual([]);
});
