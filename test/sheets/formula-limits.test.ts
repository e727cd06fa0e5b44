import { type FundTable, GUANGDONG, score, type ScoringRules } from '../../src/scoring';
import { CHECK_SHEET, DEFAULT_OUTPUT, type LiveBlueprint, type PlacedScorecard, SUMMARY_SHEETS } from '../../src/sheets';
import { reportOf } from '../../src/report';
import fc from 'fast-check';
import { isWithinLimits } from '../../src/sheets/blueprint/formula-limits';
import { isLive } from '../../src/sheets/blueprint/live';
import { isOwnFormula } from '../../src/sheets/result-columns/own-formula';
import { resultColumns } from '../../src/sheets/result-columns/result-columns';
import { resultCell, tableOf, typedCell, type TypedRow } from '../scoring/build-table';
import { toldApart } from './build-sheets';
import { wantedFor } from './wanted-report';

const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join(',');

test.each<[string, string, boolean]>([
  ['8,192 characters', `=${'1'.repeat(8191)}`, true],
  ['8,193 characters', `=${'1'.repeat(8192)}`, false],
  ['255 arguments', `=SUM(${repeat('A1', 255)})`, true],
  ['256 arguments', `=SUM(${repeat('A1', 256)})`, false],
  ['256 arguments in two functions', `=SUM(${repeat('A1', 128)})+SUM(${repeat('A1', 128)})`, true],
  ['commas inside a text', `=LEN("${repeat('', 255)}")`, true],
  ['commas inside the name of a sheet', `=SUM('${repeat('', 20)}'!A1)`, true],
  ['64 brackets in each other', `=${'('.repeat(64)}1${')'.repeat(64)}`, true],
  ['65 brackets in each other', `=${'('.repeat(65)}1${')'.repeat(65)}`, false],
  ['a text of 255 characters', `="${'甲'.repeat(255)}"`, true],
  ['a text of 256 characters', `="${'甲'.repeat(256)}"`, false],
])('Excel takes %s: %#', (_, formula, taken) => expect(isWithinLimits(formula)).toBe(taken));

/** A table whose rows stand apart from each other, so that each is a run of its own. */
function spread(rows: readonly TypedRow[], gaps: readonly number[], sheet = '指标表'): PlacedScorecard['table'] {
  const table = tableOf(rows);
  let row = 4;
  const placed = table.rows.map((one, index) => {
    row += 1 + (gaps[index % gaps.length] ?? 0);
    const moved = <Cell extends { address: string } | null>(cell: Cell): Cell =>
      cell === null ? cell : { ...cell, address: cell.address.replace(/\d+$/, String(row)) };
    return {
      ...{ ...one, row, nameAddress: `D${row}`, target: moved(one.target), actual: moved(one.actual), weight: moved(one.weight) },
      ...{ completionRate: moved(one.completionRate), score: moved(one.score), scoreRate: moved(one.scoreRate) },
    };
  });
  const total = {
    row: row + 2,
    weight: typedCell(`G${row + 2}`, 100),
    score: resultCell(`I${row + 2}`, ''),
    scoreRate: resultCell(`J${row + 2}`, ''),
  };
  return { ...table, sheet, rows: placed, grandTotal: total };
}

function formulasOf(blueprint: LiveBlueprint): string[] {
  const cells = blueprint.blocks.flatMap(({ contents }) => contents.flat());
  return cells.flatMap((cell) => {
    const content = isLive(cell) ? cell.formula : cell;
    return typeof content === 'string' && content.startsWith('=') ? [content] : [];
  });
}

function everyFormula(scorecard: PlacedScorecard): string[] {
  const report = reportOf(scorecard);
  const input = {
    scorecard,
    report,
    causes: toldApart(scorecard),
    output: { ...DEFAULT_OUTPUT, chart: true },
    whole: wantedFor(scorecard, report),
  };
  return [resultColumns(scorecard), ...SUMMARY_SHEETS.flatMap((sheet) => sheet.build(input) ?? [])].flatMap(formulasOf);
}

const tooLong = (formulas: readonly string[]) =>
  formulas.filter((formula) => !isWithinLimits(formula)).map((formula) => formula.slice(0, 80));

test('a 小计 after every 4 of 400 rows keeps every formula within the limits', () => {
  const rows = Array.from({ length: 400 }, (_, index): TypedRow => ({
    category: index < 200 ? '产出' : '效益',
    target: '10',
    actual: index % 7 ? '5' : '',
    weight: 0.2,
  }));
  const scorecard = score({ table: spread(rows, [1, 0, 0, 0]), rules: GUANGDONG });
  expect(tooLong(everyFormula(scorecard))).toEqual([]);
});

test('600 rows that alternate between 产出 and 效益 keep every formula within the limits', () => {
  const rows = Array.from({ length: 600 }, (_, index): TypedRow => ({
    category: index % 2 ? '产出' : '效益',
    target: '10',
    actual: '5',
    weight: 0.1,
  }));
  const scorecard = score({ table: spread(rows, [0], '名字很长的一张指标表名字很长的一张指标表名字很长的一张'), rules: GUANGDONG });
  expect(tooLong(everyFormula(scorecard))).toEqual([]);
});

test('the sum of a 合计 row over many runs is still known for ours', () => {
  const rows = Array.from({ length: 600 }, (): TypedRow => ({ target: '10', actual: '5', weight: 0.1 }));
  const blocks = resultColumns(score({ table: spread(rows, [1]), rules: GUANGDONG })).blocks;
  const total = blocks[1]?.contents.at(-1)?.[0];
  expect(total !== undefined && isLive(total) && isOwnFormula(String(total.formula))).toBe(true);
});

test('no formula over any generated table goes beyond the limits', () => {
  const anyRow = fc.record({
    category: fc.constantFrom('产出', '效益', '过程', '', '决策'),
    group: fc.constantFrom('数量指标', '质量指标', '社会效益指标', ''),
    target: fc.constantFrom('10', '≤10', '0', '健全', '甲'.repeat(300), '2023-12-31'),
    actual: fc.constantFrom('5', '', '已完成', '12', '甲'.repeat(300), '2023年12月'),
    weight: fc.constantFrom<number | string>(1, 0.5, ''),
  });
  const funds = fc.option(fc.integer({ min: 1, max: 400 }).map(fundOf), { nil: null });
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 700 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }),
      funds,
      fc.constantFrom<ScoringRules['totals']>('A', 'B'),
      (rows, gaps, fund, totals) =>
        tooLong(everyFormula(score({ table: spread(rows, gaps), rules: { ...GUANGDONG, totals }, fund }))).length === 0,
    ),
    { numRuns: 40 },
  );
});

function fundOf(count: number): FundTable {
  return {
    sheet: '资金',
    captions: { name: '一级项目', budget: '预算金额', spent: '实际支出金额' },
    rows: Array.from({ length: count }, (_, index) => ({
      ...{ name: `项目${index}`, nameAddress: `A${index + 2}` },
      ...{ budget: typedCell(`B${index + 2}`, 10), spent: typedCell(`C${index + 2}`, 9) },
    })),
  };
}

test('核对 is among the sheets that were looked at', () => expect(SUMMARY_SHEETS).toContain(CHECK_SHEET));
