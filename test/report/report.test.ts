import { type FundTable, GUANGDONG, NATIONAL, score, type ScoringRules, toNumber } from '../../src/scoring';
import type { Figure } from '../../src/report/numbers/figure';
import { reportOf, type Report } from '../../src/report/report';
import { sampleIndicators } from '../../src/sheets/form/sample-indicators';
import { printedRows } from '../data/report';
import { resultCell, tableOf, typedCell, type TypedRow } from '../scoring/build-table';

const SAMPLE: readonly TypedRow[] = sampleIndicators().map(({ score: typed, ...row }) => ({
  ...row,
  ...(typed !== '' && { score: typed }),
}));
const FUND: FundTable = {
  sheet: '资金',
  captions: { name: '一级项目', budget: '预算金额', spent: '实际支出金额' },
  rows: [
    { name: '甲', nameAddress: 'A2', budget: typedCell('B2', 300), spent: typedCell('C2', 290.5) },
    { name: '乙', nameAddress: 'A3', budget: typedCell('B3', 100), spent: typedCell('C3', 90) },
  ],
};

function reportFor(rows: readonly TypedRow[], rules: ScoringRules = GUANGDONG, fund: FundTable | null = null): Report {
  return reportOf(score({ table: tableOf(rows), rules, fund }));
}

const texts = (figures: readonly Figure[]) => figures.map(({ text }) => text);

describe('表2-1 of the published report', () => {
  const lines = () => reportFor(SAMPLE).scores;

  test('prints its lines with weight, score and score rate', () =>
    expect(lines().map(({ name, weight, score: points, scoreRate }) => [name, ...texts([weight, points, scoreRate])])).toEqual([
      ['评价总得分', '100', '95.45', '95.45%'],
      ['过程', '20', '20', '100%'],
      ['资金管理', '12', '12', '100%'],
      ['事项管理', '8', '8', '100%'],
      ['产出和效益', '80', '75.45', '94.31%'],
      ['产出', '40', '37', '92.50%'],
      ['效益', '40', '38.45', '96.13%'],
    ]));

  test('every sum of lines is what the lines that it names come to', () => {
    const scores = lines();
    for (const line of scores) {
      for (const figure of [line.weight, line.score]) {
        if (figure.origin.kind !== 'lines') continue;
        const column = figure === line.weight ? 'weight' : 'score';
        const parts = figure.origin.lines.map((place) => scores[place]?.[column].printed);
        expect(figure.printed?.toFixed()).toBe(parts.reduce((sum, part) => (part ? (sum?.plus(part) ?? part) : sum))?.toFixed());
      }
    }
  });

  test('every sum of rows names the rows of its indicators', () => {
    const output = lines().find(({ name }) => name === '产出');
    const rows = sampleIndicators().flatMap(({ category }, index) => (category === '产出' ? [index + 5] : []));
    expect(output?.score.origin).toEqual({ kind: 'rows', rows, of: 'score' });
  });
});

describe('表2-3 of the published report', () => {
  const indicators = () => reportFor(SAMPLE).indicators;

  test('numbers 42 indicators and counts 35 as completed', () => {
    const { rows, completed } = indicators();
    expect([rows.length, rows.at(-1)?.number, completed]).toEqual([42, 42, 35]);
  });

  test('prints every rate as the report does, but for the one computed from an unrounded actual', () => {
    const printed = printedRows().map(({ completionRate }) => completionRate);
    const differing = indicators().rows.flatMap(({ number, completionRate }, index) =>
      completionRate.text === printed[index] ? [] : [[number, completionRate.text]],
    );
    expect(differing).toEqual([[31, '411.38%']]);
  });

  test('a group spans its rows and is written once', () =>
    expect(indicators().rows.flatMap(({ number, groupSpan }) => (groupSpan > 0 ? [[number, groupSpan]] : []))).toEqual([
      ...[
        [1, 19],
        [20, 9],
        [29, 1],
        [30, 1],
      ],
      ...[
        [31, 4],
        [35, 3],
        [38, 3],
        [41, 2],
      ],
    ]));
});

describe('表1-1 and 表2-2', () => {
  const funds = () => reportFor(SAMPLE.slice(1), GUANGDONG, FUND).funds;

  test('print each project and their total', () =>
    expect(funds()?.lines.map(({ name, budget, spent, rate }) => [name, ...texts([budget, spent, rate])])).toEqual([
      ['甲', '300', '290.5', '96.83%'],
      ['乙', '100', '90', '90.00%'],
      ['合计', '400', '380.5', '95.13%'],
    ]));
  test('name the cells that their amounts come from', () =>
    expect(funds()?.lines[0]?.budget.origin).toEqual({ kind: 'cell', sheet: '资金', cell: 'B2' }));
  test('have no rate of a budget of 0', () => {
    const nothing = { ...FUND, rows: [{ name: '甲', nameAddress: 'A2', budget: typedCell('B2', 0), spent: typedCell('C2', 0) }] };
    expect(reportFor(SAMPLE, GUANGDONG, nothing).funds?.lines.map(({ rate }) => rate.text)).toEqual(['']);
  });
  test('are not there without a fund table', () => expect(reportFor(SAMPLE).funds).toBeNull());
});

describe('the conclusion', () => {
  test('names the grade of a complete total', () =>
    expect(reportFor(SAMPLE).conclusion).toMatchObject({ grade: '优', complete: true, pending: { kind: 'nothing' } }));

  test('says what is open in points while an actual is missing', () => {
    const { pending } = reportFor(
      [
        { category: '产出', target: '10', actual: '', weight: 50 },
        { category: '效益', target: '10', actual: '5', weight: 30 },
      ],
      NATIONAL,
    ).conclusion;
    if (pending.kind !== 'points') throw new Error(pending.kind);
    expect([pending.open, pending.lowest, pending.highest].map((points) => points.toFixed())).toEqual(['50', '15', '65']);
  });

  test('does not say what is open in points while a weight is missing', () =>
    expect(reportFor([{ target: '10', actual: '5', weight: '' }]).conclusion.pending.kind).toBe('unknown'));
});

describe("an indicator's paragraph", () => {
  const paragraphs = () => reportFor(SAMPLE).paragraphs;

  test('has the weight, score and score rate that the report prints', () => {
    const [, , patents, doctors] = paragraphs();
    expect([patents, doctors].map((one) => one && texts([one.weight, one.score, one.scoreRate]))).toEqual([
      ['1.34', '1.34', '100%'],
      // The report prints the completion rate here, 82.50 %; 1.11 ÷ 1.34 is 82.84 %.
      ['1.34', '1.11', '82.84%'],
    ]);
  });
  test('says what was planned and reached as typed and as read', () => {
    const spending = paragraphs().find(
      ({ indicator }) => indicator.row.name.startsWith('省级以上') || indicator.row.target.text === '≥90%',
    );
    expect([spending?.planned, spending?.reached]).toEqual([
      { text: '≥90%', reading: '≥90%' },
      { text: '92.31%', reading: '92.31%' },
    ]);
  });
});

describe('what a person typed in a result cell', () => {
  function typedIn(cells: { rate?: string | number; score?: string | number }, row: TypedRow = { target: '10', actual: '5', weight: 10 }) {
    const table = tableOf([row]);
    const rows = table.rows.map((one) => ({
      ...one,
      ...(cells.rate !== undefined && { completionRate: resultCell('H5', cells.rate) }),
      ...(cells.score !== undefined && { score: resultCell('I5', cells.score) }),
    }));
    return reportOf(score({ table: { ...table, rows }, rules: GUANGDONG }));
  }

  test('is printed as it stands', () => expect(typedIn({ rate: 0.98765 }).indicators.rows[0]?.completionRate.text).toBe('98.77%'));
  test('is no rate where it is no number', () => expect(typedIn({ rate: '完成' }).indicators.rows[0]?.completionRate.text).toBe(''));
  test('is printed as a score even where it cannot count', () => expect(typedIn({ score: 99 }).paragraphs[0]?.score.text).toBe('99'));
  test('counts as completed from a rate of 1 up', () =>
    expect([0.99, 1, 1.2].map((rate) => typedIn({ rate }).indicators.completed)).toEqual([0, 1, 1]));
  test('counts as completed up to a rate of 1 where lower is better', () =>
    expect([0.8, 1, 1.2].map((rate) => typedIn({ rate }, { target: '≤10', actual: '12' }).indicators.completed)).toEqual([1, 1, 0]));
  test('counts from a rate of 1 up where the target is 0, lower being better or not', () =>
    expect([0, 1].map((rate) => typedIn({ rate }, { target: '≤0', actual: '3' }).indicators.completed)).toEqual([0, 1]));
});

test('a figure keeps what it was before it was printed', () => {
  const [, , , , sum] = reportFor(SAMPLE).scores;
  expect(sum?.scoreRate.exact && toNumber(sum.scoreRate.exact)).toBe(0.943125);
});
