import { cellAddress, CHECK_SHEET, type PlacedScorecard, TABLE_2_1, TABLE_2_2, TABLE_2_3 } from '../../../src/sheets';
import { type FundTable, GUANGDONG, isTyped, NATIONAL, score, type ScoringRules } from '../../../src/scoring';
import { writeBook } from '../../excel';
import { columnsOf } from '../build-sheets';
import { isOwnFormula, ownerOf } from '../../../src/sheets/result-columns/own-formula';
import { sampleIndicators } from '../../../src/sheets/form/sample-indicators';
import { libreOffice, numberIn, recalculate } from '../../end-to-end/libreoffice';
import { resultCell, tableOf, typedCell, type TypedRow } from '../../scoring/build-table';
import { randomRows } from './calculated';
import { calculatedCells, put, writtenBook } from './written-book';

const FUND: FundTable = {
  sheet: '资金',
  captions: { name: '一级项目', budget: '预算金额', spent: '实际支出金额' },
  rows: [
    { name: '甲', nameAddress: 'A2', budget: typedCell('B2', 300), spent: typedCell('C2', 290.5) },
    { name: '乙', nameAddress: 'A3', budget: typedCell('B3', 100), spent: typedCell('C3', 90) },
  ],
};
const UNKNOWN_FUND: FundTable = {
  ...FUND,
  rows: [{ name: '甲', nameAddress: 'A2', budget: typedCell('B2', 300), spent: typedCell('C2', '') }],
};

const SAMPLE: readonly TypedRow[] = sampleIndicators().map(({ score: typed, ...row }) => ({
  ...row,
  ...(typed !== '' && { score: typed }),
}));
/** The first row's actual is missing, the third row's weight. */
const GAPS = SAMPLE.slice(2).map((row, index) => ({ ...row, ...(index === 0 && { actual: '' }), ...(index === 2 && { weight: '' }) }));
const MIXED: readonly TypedRow[] = [
  { target: '≤100', actual: '150', weight: 20, name: '投诉次数' },
  { target: '健全', actual: '健全', weight: 10 },
  { target: '按月', actual: '及时', weight: 5, score: 4.5 },
  { target: '0', actual: '3', weight: 5, category: '效益', group: '社会效益指标' },
  { target: '2023年12月底前', actual: '2023年11月', weight: 10, category: '效益', group: '社会效益指标' },
  { target: '30万元', actual: '45.5万元', weight: 30, category: '效益', group: '社会效益指标' },
  { target: '', actual: '', weight: 0, category: '效益', group: '社会效益指标' },
];
const B: Partial<ScoringRules> = { totals: 'B' };

/** The sample, in which a person typed every completion rate. */
function typedRates(): PlacedScorecard {
  const table = tableOf(SAMPLE);
  return score({
    table: { ...table, rows: table.rows.map((row) => ({ ...row, completionRate: resultCell(`H${row.row}`, 0.98765) })) },
    rules: GUANGDONG,
  });
}

const CASES: readonly (readonly [string, PlacedScorecard])[] = [
  ['the sample', score({ table: tableOf(SAMPLE), rules: GUANGDONG })],
  ['the sample under policy B', score({ table: tableOf(SAMPLE), rules: { ...GUANGDONG, ...B } })],
  ['a missing actual, a missing weight and no rows of 过程', score({ table: tableOf(GAPS), rules: GUANGDONG })],
  ['a missing actual under policy B', score({ table: tableOf(GAPS.filter(({ weight }) => weight !== '')), rules: { ...GUANGDONG, ...B } })],
  ['spending by the fund table', score({ table: tableOf(SAMPLE.slice(1)), rules: GUANGDONG, fund: FUND })],
  ['spending by the fund table under policy B', score({ table: tableOf(SAMPLE.slice(1)), rules: { ...GUANGDONG, ...B }, fund: FUND })],
  ['spending that is not known', score({ table: tableOf(SAMPLE.slice(1)), rules: GUANGDONG, fund: UNKNOWN_FUND })],
  ['预算执行率 by the fund table', score({ table: tableOf(MIXED), rules: NATIONAL, fund: FUND })],
  ['targets of every kind', score({ table: tableOf(MIXED), rules: { ...GUANGDONG, reverse: 'ratio' } })],
  ['targets of every kind under policy B', score({ table: tableOf(MIXED), rules: { ...GUANGDONG, ...B } })],
  ['completion rates typed by a person', typedRates()],
  ['nothing that can be scored', score({ table: tableOf([{ target: '1', actual: '' }]), rules: GUANGDONG })],
  ['300 rows of every form', score({ table: tableOf(randomRows(300, 11)), rules: GUANGDONG })],
];

/** The note that says that everything is sealed says so only where it is. */
const isNote = (value: unknown) => typeof value === 'string' && value.startsWith('注：');
const withoutNote = (cells: Map<string, unknown>) => Object.fromEntries([...cells].filter(([, value]) => !isNote(value)));

describe.each(CASES)('sealed results of %s', (_, card) => {
  test('are what the formulas calculate', async () => {
    const [live, sealed] = [writtenBook(card, 'formulas'), writtenBook(card, 'sealed')];
    await live.calculate();
    await sealed.calculate();
    expect(withoutNote(calculatedCells(sealed))).toEqual(withoutNote(calculatedCells(live)));
    live.dispose();
    sealed.dispose();
  });

  test('stay when targets, actuals, weights and spending are edited', async () => {
    const sealed = writtenBook(card, 'sealed');
    await sealed.calculate();
    const typedPlaces = card.table.rows.flatMap(({ target, actual, weight }) => [
      target.address,
      actual.address,
      weight?.address ?? actual.address,
    ]);
    const beside = (cells: Map<string, unknown>) =>
      [...cells].filter(([place]) => !place.startsWith('资金!') && !isTypedPlace(place, card.table.sheet, typedPlaces));
    const before = beside(calculatedCells(sealed));
    for (const address of typedPlaces) put(sealed, card.table.sheet, address, 7);
    for (const row of card.spending?.fund.rows ?? []) put(sealed, '资金', row.spent.address, 1);
    await sealed.calculate();
    expect(beside(calculatedCells(sealed))).toEqual(before);
    sealed.dispose();
  });

  test('are known for the own ones of the next run, which writes the same again', () => {
    const written = columnsOf(card, 'sealed').blocks;
    const contents = written.flatMap((block) => block.contents.flat()).filter((content) => typeof content === 'string');
    expect(contents.filter((content) => !isOwnFormula(content))).toEqual([]);
    const again = score({ table: withResults(card, written), rules: card.rules, fund: card.spending?.fund ?? null });
    expect(again.indicators.map((one) => [one.typed, isTyped(one.row.completionRate)])).toEqual(
      card.indicators.map((one) => [one.typed, isTyped(one.row.completionRate)]),
    );
    expect(columnsOf(again, 'sealed').blocks.map(({ contents: cells }) => cells)).toEqual(written.map(({ contents: cells }) => cells));
  });

  test.each(['formulas', 'sealed'] as const)('stand in sheets that are known by their mark, in the form of %s', (form) => {
    const book = writtenBook(card, form);
    const unknown = [TABLE_2_1, TABLE_2_2, TABLE_2_3, CHECK_SHEET].filter(({ name, known: { mark } }) => {
      const cell = book.sheetByName(name)?.read({ row: mark.row, column: mark.column, rowCount: 1, columnCount: 1 })[0]?.[0];
      return cell !== undefined && !mark.holds.test(cell.formula ?? '');
    });
    expect(unknown).toEqual([]);
    book.dispose();
  });
});

function isTypedPlace(place: string, sheet: string, addresses: readonly string[]): boolean {
  const [row = 0, column = 0] = (place.split('!')[1] ?? '').split(',').map(Number);
  return place.startsWith(`${sheet}!`) && addresses.includes(cellAddress(row, column));
}

/** The table as the next run reads it: results written, and calculated to some number. */
function withResults({ table }: PlacedScorecard, blocks: ReturnType<typeof columnsOf>['blocks']): PlacedScorecard['table'] {
  const [rates, scores, scoreRates] = blocks;
  const cell = (before: (typeof table.rows)[number]['score'], block: typeof rates, row: number) => {
    const content = block?.contents[row - table.headerRow]?.[0] ?? null;
    return before === null || typeof content !== 'string' || content === ''
      ? before
      : { ...before, value: 1, text: '1', owner: ownerOf(1, content) };
  };
  return {
    ...table,
    rows: table.rows.map((one) => ({
      ...one,
      completionRate: cell(one.completionRate, rates, one.row),
      score: cell(one.score, scores, one.row),
      scoreRate: cell(one.scoreRate, scoreRates, one.row),
    })),
  };
}

describe('sealed numbers', () => {
  const sample = score({ table: tableOf(SAMPLE), rules: GUANGDONG });
  const column = (role: 0 | 1 | 2) => columnsOf(sample, 'sealed').blocks[role]?.contents.map(([content]) => content) ?? [];

  test('name the rule that gave them', () => {
    // 697 ÷ 600 to the 15 digits that a formula keeps.
    expect(column(0)[3]).toBe('=1.16166666666667+N("完成值÷目标值")');
    expect(column(1)[4]).toBe('=1.11+N("完成值÷目标值")');
    expect(column(2)[3]).toBe('=1+N("自评得分÷分值")');
  });

  test('a formula that shows nothing yet makes way for nothing', () => {
    const awaited = { ...typedCell('H5', ''), owner: 'ours' } as const;
    const table = tableOf([{ target: '10', actual: '' }]);
    const card = score({ table: { ...table, rows: table.rows.map((row) => ({ ...row, completionRate: awaited })) }, rules: GUANGDONG });
    expect(columnsOf(card, 'sealed').blocks[0]?.contents[1]).toEqual(['']);
  });
});

const program = libreOffice();

(program === null ? test.skip : test)('LibreOffice calculates the sealed sample to the same numbers as the live one', async () => {
  const card = score({ table: tableOf(SAMPLE), rules: GUANGDONG });
  const [live, sealed] = [writtenBook(card, 'formulas'), writtenBook(card, 'sealed')];
  const [one, other] = [await recalculate(program ?? '', await writeBook(live)), await recalculate(program ?? '', await writeBook(sealed))];
  for (const sheet of ['指标表', '表2-1', '表2-3']) {
    const numbers = (rows: string[][] = []) =>
      rows
        .flat()
        .map((cell) => Math.round(numberIn(cell) * 1e10) / 1e10)
        .filter(Number.isFinite);
    expect(numbers(other[sheet]).length).toBeGreaterThan(20);
    expect(numbers(other[sheet])).toEqual(numbers(one[sheet]));
  }
  live.dispose();
  sealed.dispose();
});
