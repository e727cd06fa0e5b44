import { type Merge, mergeUnits, NO_UNITS, type UnitBook, type UnitSettings } from '../../../src/report';
import {
  isListed,
  masterTable,
  nameOf,
  reportRows,
  type TypedRow,
  type TypedTable,
  UNITS,
  unitTables,
} from '../../fixtures/units/unit-tables';
import { bookFrom, booksFrom, tableFrom } from './books';

const PATENTS = '申请发明专利（件）';
const PAPERS = '发表 SCI (EI) 论文 (篇)';
const MONEY = '资金支出率（万元）';

const merged = (books: readonly UnitBook[], settings: UnitSettings = NO_UNITS): Merge =>
  mergeUnits(tableFrom(masterTable()), books, settings);
const total = (merge: Merge, name: string) => merge.indicators.find(({ master }) => master.row.name === name)?.actual?.toNumber();
const line = (merge: Merge, name: string) => merge.indicators.find(({ master }) => master.row.name === name)!;
/** What is worse than a note, with the file it is about. */
const told = (merge: Merge) => merge.findings.flatMap(({ code, severity, file }) => (severity === 'info' ? [] : [[code, file]]));

/** The 17 tables with one row of one of them made otherwise. */
function withRow(unit: number, name: string, change: (row: TypedRow) => Partial<TypedRow>): TypedTable[] {
  return unitTables().map((table, index) =>
    index === unit ? { ...table, rows: table.rows.map((row) => (row.name === name ? { ...row, ...change(row) } : row)) } : table,
  );
}

const targetOf = (typed: string | number) => Number(String(typed).replace(/[≥,]/g, ''));
const actualOf = (unit: number, name: string) => Number(unitTables()[unit]?.rows.find((row) => row.name === name)?.actual);

describe('17 units whose figures add up to the report', () => {
  const whole = merged(booksFrom(unitTables()));

  test('come to the printed actuals', () => {
    const printed = reportRows().filter((row) => !isListed(row));
    expect(printed.map(({ name }) => total(whole, name))).toEqual(printed.map(({ actual }) => Number(String(actual).replaceAll(',', ''))));
  });

  test('come to the printed targets', () => expect(whole.findings.filter(({ code }) => code === 'target-differs')).toEqual([]));

  test('add no rates and no words', () =>
    expect(whole.indicators.filter(({ kind }) => kind === 'listed').map(({ actual }) => actual)).toEqual(Array<null>(11).fill(null)));

  test('leave nothing to be seen to', () => expect(told(whole)).toEqual([]));

  test('may all be taken over', () =>
    expect(whole.indicators.filter(({ proposal }) => proposal !== null)).toHaveLength(reportRows().filter((row) => !isListed(row)).length));

  test('say of each figure which cell it came from', () =>
    expect(line(whole, PATENTS).values[16]?.actual).toMatchObject({ cell: '绩效自评表!F7', text: String(actualOf(16, PATENTS)) }));
});

describe('a unit that an earlier merge has heard of and that sends nothing', () => {
  const merge = merged(booksFrom(unitTables()).slice(0, 16), { assigned: [], known: UNITS });

  test('is named', () =>
    expect(merge.findings).toContainEqual(expect.objectContaining({ code: 'unit-missing', facts: { unit: UNITS[16], by: 'list' } })));

  test('keeps totals from being taken over', () => expect(merge.indicators.filter(({ proposal }) => proposal !== null)).toEqual([]));
});

describe('a unit that nobody has listed and that sends nothing', () => {
  const books = booksFrom(unitTables()).filter((_, index) => index !== 8);

  test('is suspected where files are numbered and targets fall short', () =>
    expect(merged(books).findings).toContainEqual(
      expect.objectContaining({ code: 'unit-missing', severity: 'error', facts: { unit: '9', by: 'numbers' } }),
    ));

  test('is suspected where targets fall short', () => {
    const unnumbered = books.map((book, index) => ({ ...book, file: `${UNITS[index]}.xlsx` }));
    expect(told(merged(unnumbered))).toContainEqual(['unit-missing', '']);
  });
});

describe('an indicator under another name', () => {
  const tables = withRow(3, PATENTS, () => ({ name: '国内外专利受理数（件）' }));
  const merge = merged(booksFrom(tables));

  test('is named with its file and cell', () =>
    expect(merge.findings).toContainEqual(
      expect.objectContaining({ code: 'indicator-unmatched', file: nameOf(3), cell: '绩效自评表!D7' }),
    ));

  test('adds nothing', () => expect(total(merge, PATENTS)).toBe(697 - actualOf(3, PATENTS)));

  test('keeps its total, and no other, from being taken over', () =>
    expect([line(merge, PATENTS).proposal, line(merge, PAPERS).proposal]).toEqual([null, 638]));

  test('counts once a person has said what it is', () => {
    const assigned = [{ indicator: '国内外专利受理数（件）', master: PATENTS }];
    expect(line(merged(booksFrom(tables), { assigned, known: [] }), PATENTS).proposal).toBe(697);
  });

  test('is let go once a person has said that it does not count', () => {
    const assigned = [{ indicator: '国内外专利受理数（件）', master: null }];
    const said = merged(booksFrom(tables), { assigned, known: [] });
    expect([told(said), line(said, PATENTS).actual?.toNumber()]).toEqual([[['target-differs', '']], 697 - actualOf(3, PATENTS)]);
  });
});

describe('a name with a letter lost in a scan', () => {
  const merge = merged(booksFrom(withRow(5, PAPERS, () => ({ name: '发表 SCI (EI) 论 (篇)' }))));

  test('counts, and is named', () => expect([total(merge, PAPERS), told(merge)]).toEqual([638, [['name-damaged', nameOf(5)]]]));

  test('is left open where the number is another', () => {
    const other = merged(booksFrom(withRow(5, PAPERS, () => ({ name: '发表 SCI (EI) 论 (篇)', number: '77' }))));
    expect(told(other)).toContainEqual(['indicator-unmatched', nameOf(5)]);
  });
});

describe('an amount in 元 where the others are in 万元', () => {
  const inYuan = actualOf(2, MONEY) * 10_000;

  test('that says so is converted, and that is told', () => {
    const merge = merged(booksFrom(withRow(2, MONEY, () => ({ actual: `${inYuan}元` }))));
    expect([total(merge, MONEY), merge.findings.find(({ code }) => code === 'amount-converted')?.file]).toEqual([26510, nameOf(2)]);
  });

  test('in a row whose name says so is converted', () => {
    const change = (row: TypedRow) => ({ name: '资金支出率（元）', target: Number(row.target) * 10_000, actual: inYuan });
    expect(total(merged(booksFrom(withRow(2, MONEY, change))), MONEY)).toBe(26510);
  });

  test('that does not say so is left out and named', () => {
    const merge = merged(booksFrom(withRow(2, MONEY, () => ({ actual: inYuan }))));
    expect([total(merge, MONEY), told(merge), line(merge, MONEY).proposal]).toEqual([
      26510 - actualOf(2, MONEY),
      [['amount-suspected', nameOf(2)]],
      null,
    ]);
  });

  test('that does not say so, its target neither, is left out and named', () => {
    const merge = merged(booksFrom(withRow(2, MONEY, (row) => ({ target: Number(row.target) * 10_000, actual: inYuan }))));
    expect([total(merge, MONEY), told(merge)]).toEqual([
      26510 - actualOf(2, MONEY),
      [
        ['amount-suspected', nameOf(2)],
        ['amount-suspected', nameOf(2)],
        ['target-differs', ''],
      ],
    ]);
  });
});

describe('a unit that is sent twice', () => {
  const [first] = unitTables();

  test('counts once, under whatever name the same file came again', () => {
    const books = booksFrom(unitTables());
    const merge = merged([...books, { ...books[0]!, file: '汇总.xlsx' }]);
    expect([total(merge, PATENTS), told(merge), merge.units.length]).toEqual([697, [['unit-sent-twice', '汇总.xlsx']], 17]);
  });

  test('counts in neither of two versions', () => {
    const [changed] = withRow(0, PATENTS, () => ({ actual: 1000 }));
    const merge = merged([...booksFrom(unitTables()), bookFrom(changed!, '另一份.xlsx')]);
    expect([total(merge, PATENTS), told(merge)[0], line(merge, PAPERS).proposal]).toEqual([
      697 - actualOf(0, PATENTS),
      ['unit-sent-two-versions', '另一份.xlsx'],
      null,
    ]);
  });

  test('is not taken for another that happens to have the same figures', () => {
    const tables = [...unitTables(), { ...first!, unit: '第十八研究所' }];
    const merge = merged(tables.map((table) => bookFrom(table, `${table.unit}.xlsx`)));
    expect([merge.units.length, told(merge)[0]]).toEqual([18, ['same-content', '第十八研究所.xlsx']]);
  });

  describe('by bytes, and by no name in its table', () => {
    const unnamed = unitTables().map((table) => ({ ...table, unit: '' }));
    const twin = bookFrom(unnamed[0]!, '第十八研究所.xlsx', 'same');
    const others = unnamed.map((table, index) => bookFrom(table, `${UNITS[index]}.xlsx`, index === 0 ? 'same' : nameOf(index)));

    test('counts once where the targets are reached without it', () =>
      expect([total(merged([...others, twin]), PATENTS), told(merged([...others, twin]))]).toEqual([
        697,
        [['unit-sent-twice', '第十八研究所.xlsx']],
      ]));

    test('is another unit where the targets need it', () => {
      const master = masterTable();
      const rows = master.rows.map((row, at) =>
        isListed(row) ? row : { ...row, target: targetOf(row.target) + targetOf(unnamed[0]!.rows[at]!.target) },
      );
      const merge = mergeUnits(tableFrom({ ...master, rows }), [...others, twin], NO_UNITS);
      expect([merge.units.length, told(merge)]).toEqual([18, [['same-content', '第十八研究所.xlsx']]]);
    });
  });

  test('is not seen in files that downloads have numbered', () => {
    const tables = unitTables().map((table) => ({ ...table, unit: '' }));
    const merge = merged(tables.map((table, index) => bookFrom(table, index === 0 ? '自评表.xlsx' : `自评表 (${index}).xlsx`)));
    expect(merge.units).toHaveLength(17);
  });
});

test('a table of another year is left out and named', () => {
  const tables = unitTables().map((table, index) => (index === 4 ? { ...table, year: '2022' } : table));
  const merge = merged(booksFrom(tables));
  expect([total(merge, PATENTS), told(merge)]).toContainEqual(697 - actualOf(4, PATENTS));
  expect(told(merge)).toContainEqual(['other-year', nameOf(4)]);
});

test('a file that cannot be read is named, and totals wait for it', () => {
  const books: UnitBook[] = booksFrom(unitTables()).map((book, index) => (index === 1 ? { ...book, table: { kind: 'locked' } } : book));
  const merge = merged(books);
  expect([told(merge)[0], line(merge, PAPERS).proposal]).toEqual([['file-unreadable', nameOf(1)], null]);
});

test.each<[string, string | number, string]>([
  ['a blank', '', 'value-missing'],
  ['words', '基本完成', 'value-unreadable'],
  ['two numbers', '30 40', 'value-unreadable'],
  ['a bound', '≥30', 'value-unreadable'],
  ['a percentage', '95%', 'unit-of-measure-differs'],
  ['an amount of money', '30万元', 'unit-of-measure-differs'],
])('%s among counts is left out and named', (_name, typed, code) => {
  const merge = merged(booksFrom(withRow(7, PATENTS, () => ({ actual: typed }))));
  expect([total(merge, PATENTS), told(merge), line(merge, PATENTS).proposal]).toEqual([
    697 - actualOf(7, PATENTS),
    [[code, nameOf(7)]],
    null,
  ]);
});

test('a master that says something else is left alone, and that is told', () => {
  const master = masterTable();
  const rows = master.rows.map((row) => (row.name === PATENTS ? { ...row, actual: 700 } : row));
  const merge = mergeUnits(tableFrom({ ...master, rows }), booksFrom(unitTables()), NO_UNITS);
  expect(merge.findings).toContainEqual(
    expect.objectContaining({ code: 'actual-differs', cell: '绩效自评表!F7', facts: { indicator: PATENTS, total: '697', master: '700' } }),
  );
});
