import { score } from '../../../src/scoring';
import { type BookSettings, DEFAULT_OUTPUT, readSettings, RULES_SHEET, STYLE_MARK } from '../../../src/sheets';
import { Refusal } from '../../../src/workbook/book/refusal';
import type { BookSnapshot, SheetSnapshot } from '../../../src/workbook/book/snapshot';
import { liveResults } from '../../../src/workbook/plan/live-results';
import { planWrites } from '../../../src/workbook/plan/plan';
import { isEmpty, type WaitingSheet, type WritePlan } from '../../../src/workbook/plan/write-plan';
import type { SettingsInForce } from '../../../src/workbook/read/settings-in-force';
import { findHeader } from '../../../src/workbook/tables/find-header';
import { readTable } from '../../../src/workbook/tables/read-table';
import { sheetOf } from '../tables/sheet-of';
import { toldApart } from '../../sheets/build-sheets';
import { bookWith, byDefault, carriedOut } from './written-snapshots';

const ROWS = [
  ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '完成率', '自评得分', '得分率'],
  ['产出', '数量指标', '申请专利（件）', 600, 697, 50, '', '', ''],
  ['效益', '社会效益指标', '培训（人次）', 100, 50, 50, '', '', ''],
];
const FORM: SheetSnapshot = sheetOf(ROWS);

/** What a run over the form would write. */
function planFor(
  book: BookSnapshot,
  inForce: SettingsInForce = byDefault(),
  sheet = FORM,
  overwritten: readonly WaitingSheet[] = [],
): WritePlan {
  const header = findHeader(sheet);
  if (header === null) throw new Error('no header');
  const scorecard = score({ table: readTable(sheet, header), rules: inForce.settings.rules, answers: inForce.settings.answers });
  const causes = toldApart(scorecard);
  return planWrites(
    { scorecard, sheet, book, inForce },
    liveResults({ scorecard, sheet, book, inForce, causes, asked: new Set(), set: null }),
    overwritten,
  );
}

/** The form with the results that a plan wrote beside it. */
function formAfter({ columns }: WritePlan): SheetSnapshot {
  const formulas = ROWS.map((row) => [...row]);
  for (const { row, column, contents } of columns.flatMap(({ blueprint }) => blueprint.blocks)) {
    contents.forEach(([content], index) => {
      const line = formulas[row + index];
      if (line !== undefined && content !== null && content !== undefined) line[column] = content;
    });
  }
  return { ...sheetOf(formulas), values: ROWS };
}

/** What stands in 评分规则 after a plan was carried out. */
function inForceAfter(plan: WritePlan): SettingsInForce {
  const grid = carriedOut(plan).find(({ name }) => name === RULES_SHEET.name);
  const reading = grid === undefined ? null : readSettings(grid);
  if (grid === undefined || reading?.ok !== true) throw new Error('no rules');
  return { settings: reading.settings, grid, notes: reading.notes };
}

const written = ({ sheets }: WritePlan) => sheets.map(({ blueprint }) => blueprint.sheet);
const first = planFor(bookWith(FORM));
const scored = bookWith(formAfter(first), carriedOut(first));
const again = (change: Partial<BookSettings> = {}, own = scored.own, overwritten: readonly WaitingSheet[] = []): WritePlan => {
  const inForce = inForceAfter(first);
  const settings = { ...inForce.settings, ...change };
  return planFor({ ...scored, own }, { ...inForce, settings }, formAfter(first), overwritten);
};

test('a first run writes the columns, and rows before the totals that add them up', () =>
  expect([first.columns.length > 0, written(first)]).toEqual([true, ['评分规则', '核对', '表2-3', '表2-1']]));

test('every sheet of a first run is new', () => expect(first.sheets.every(({ isNew, filled }) => isNew && filled === null)).toBe(true));

test('a plan names what it was worked out from', () =>
  expect([scored.sheetNames, again().basis.whole.map(({ name }) => name)]).toEqual([
    ['绩效', '评分规则', '核对', '表2-3', '表2-1'],
    ['绩效', '评分规则', '核对', '表2-3', '表2-1'],
  ]));

test('a run over a book that stands as it should writes nothing', () => expect(isEmpty(again())).toBe(true));

test('a book that was drawn in another style is drawn anew, and says in which it is now', () => {
  const own = scored.own.map((sheet) => (sheet.name === RULES_SHEET.name ? styledOtherwise(sheet) : sheet));
  const inForce = inForceAfter(first);
  const plan = planFor(
    { ...scored, own },
    { ...inForce, settings: { ...inForce.settings, style: 'v00000000' }, grid: own.find(({ name }) => name === RULES_SHEET.name) ?? null },
    formAfter(first),
  );
  expect(written(plan)).toEqual(['评分规则', '核对', '表2-3', '表2-1']);
  expect(plan.columns).toEqual([]);
  expect(plan.sheets[0]?.blueprint.blocks.flatMap(({ contents }) => contents.flat())).toContain(STYLE_MARK);
});

function styledOtherwise(sheet: SheetSnapshot): SheetSnapshot {
  const other = sheet.formulas.map((cells) => cells.map((cell) => (cell === STYLE_MARK ? 'v00000000' : cell)));
  return { ...sheet, values: other, formulas: other };
}

test('a table that is not wanted any more is taken away', () =>
  expect(again({ output: { ...DEFAULT_OUTPUT, tables: { ...DEFAULT_OUTPUT.tables, '表2-3': false } } }).removed).toMatchObject([
    { sheet: '表2-3', hasNotes: false },
  ]));

test('sealed results take the place of formulas in every sheet that has some', () =>
  expect(written(again({ output: { ...DEFAULT_OUTPUT, results: 'sealed' } }))).toEqual(['表2-3', '表2-1']));

function refusalOf(work: () => unknown): { code: string; facts: unknown } {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Refusal) return { code: String(problem.code), facts: problem.facts as unknown };
    throw problem;
  }
  throw new Error('nothing was refused');
}

/** The sheets of ours, one of them with a cell that a person filled. */
function typedOver(name: string, row: number, column: number, content: string | number): SheetSnapshot[] {
  return scored.own.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const formulas = sheet.formulas.map((cells, index) => cells.map((cell, at) => (index === row && at === column ? content : cell)));
    return { ...sheet, formulas, values: formulas };
  });
}

describe('figures typed over 表2-1 and 表2-3', () => {
  const TYPED = [
    ...typedOver('表2-1', 3, 3, 40).filter(({ name }) => name === '表2-1'),
    ...typedOver('表2-3', 3, 3, '≥500').filter(({ name }) => name === '表2-3'),
  ];
  const own = scored.own.map((sheet) => TYPED.find(({ name }) => name === sheet.name) ?? sheet);
  const WAITING = [
    { sheet: '表2-3', cells: [{ cell: 'D4', content: '≥500' }] },
    { sheet: '表2-1', cells: [{ cell: 'D4', content: '40' }] },
  ];

  test('keep the two as they are, and are told cell by cell; all else is written', () => {
    const plan = again({ output: { ...DEFAULT_OUTPUT, results: 'sealed' } }, own);
    expect(plan.waiting).toEqual(WAITING);
    expect([written(plan), plan.flagged, plan.columns.length]).toEqual([[], [], 1]);
  });

  test('of which one is given up: it is written anew, and the other waits', () => {
    const plan = again({}, own, WAITING.slice(1));
    expect([written(plan), plan.waiting]).toEqual([['表2-1'], WAITING.slice(0, 1)]);
  });

  test('are not given up where the person has seen something else there', () => {
    const seen = [{ sheet: '表2-1', cells: [{ cell: 'D4', content: '39' }] }];
    expect(again({}, own, seen).waiting).toEqual(WAITING);
  });

  test('keep a table that is not wanted any more from being taken away, until they are given up', () => {
    const none = { output: { ...DEFAULT_OUTPUT, tables: { ...DEFAULT_OUTPUT.tables, '表2-3': false } } };
    expect(again(none, own)).toMatchObject({ removed: [], waiting: [...WAITING].reverse() });
    expect(again(none, own, WAITING)).toMatchObject({ removed: [{ sheet: '表2-3' }], waiting: [] });
  });
});

test('a sheet of that name that a person made is not taken for ours', () =>
  expect(refusalOf(() => again({}, typedOver('表2-1', 0, 0, '我的表')))).toEqual({ code: 'sheet-name-taken', facts: { sheet: '表2-1' } }));

test.each<[string, Partial<BookSnapshot>, string]>([
  ['a book that is read-only', { readOnly: true }, 'book-read-only'],
  ['a book whose structure is protected', { structureProtected: true }, 'structure-protected'],
])('%s takes no first run', (_, change, code) => expect(refusalOf(() => planFor(bookWith(FORM, [], change))).code).toBe(code));

test.each<[string, Partial<SheetSnapshot>, string]>([
  ['protected', { protected: true }, 'sheet-protected'],
  ['filtered', { filtered: true }, 'filter-active'],
])('a table on a sheet that is %s takes no results', (_, change, code) => {
  const sheet = { ...FORM, ...change };
  expect(refusalOf(() => planFor(bookWith(sheet), byDefault(), sheet)).code).toBe(code);
});

test('表2-1 carries the sign of a run even where nothing in it changes', () => {
  const cleared = { ...formAfter(first), formulas: FORM.formulas };
  const inForce = inForceAfter(first);
  expect(planFor({ ...scored, active: { name: cleared.name, sheet: cleared } }, inForce, cleared).flagged).toEqual(['表2-1']);
});
