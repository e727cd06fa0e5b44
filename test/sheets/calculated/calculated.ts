import { score, type ScoringRules } from '../../../src/scoring';
import type { PlacedScorecard } from '../../../src/sheets';
import { type Book, type CellContent, newBook, type Sheet } from '../../excel';
import { columnsOf } from '../build-sheets';
import fc from 'fast-check';
import { tableOf, type TypedRow } from '../../scoring/build-table';
import { FORMS } from '../../scoring/reading/forms';

const SHEET = '指标表';

const words = fc.constantFrom(
  '健全',
  '完成',
  '已完成',
  '部分达成',
  '有效提升',
  '三十个',
  '百分之九十',
  '0',
  '=0',
  '≤0',
  '',
  '/',
  '100%',
  '0.95',
  '工5%',
);
const typed = fc.oneof(...Object.values(FORMS).map((form) => form.map((one) => one.typed)), words);
const figure = fc.oneof(
  ...['numbers', 'multiplied numbers', 'numbers with a suffix', 'thousands', 'percentages'].flatMap((name) =>
    FORMS[name] === undefined ? [] : [FORMS[name].map((one) => one.typed)],
  ),
);
const anyPair = fc.record({
  target: fc.oneof({ arbitrary: figure, weight: 3 }, typed),
  actual: fc.oneof({ arbitrary: figure, weight: 3 }, typed),
});

const UNITS = [
  ['', ''],
  ['个', '项'],
  ['家企业', '家'],
  ['万元', '元'],
  ['元', '万元'],
  ['亿元', '万元'],
  ['公里', 'km'],
  ['米', '公里'],
  ['分钟', '小时'],
  ['次/年', '次/月'],
  ['万人次', '人次'],
  ['%', '%'],
  ['%', ''],
  ['百分比', '％'],
] as const;
const amount = fc.integer({ min: 0, max: 99_999 }).map((cents) => String(cents / 100));

/** Target and actual in units that can be compared. */
const likePair = fc
  .record({
    sign: fc.constantFrom('', '≥', '≤', '=', '不少于', '不超过', '＞＝', '控制在', '达到'),
    units: fc.constantFrom(...UNITS),
    amounts: fc.tuple(amount, amount),
    bound: fc.constantFrom('', '', '', '≥', '约'),
  })
  .map(({ sign, units, amounts: [aim, actual], bound }) => ({
    target: `${sign}${aim}${units[0]}`,
    actual: `${bound}${actual}${units[1]}`,
  }));

const row: fc.Arbitrary<TypedRow> = fc
  .record({
    pair: fc.oneof({ arbitrary: likePair, weight: 3 }, anyPair),
    weight: fc.integer({ min: 1, max: 4000 }).map((cents) => cents / 100),
    name: fc.constantFrom('新增数量', '及时率 (%)', '新增收入 (亿元)', '资金支出率'),
  })
  .map(({ pair, ...rest }) => ({ ...pair, ...rest }));

/** Rows in every form that people type, the same ones for the same seed. */
export function randomRows(count: number, seed: number): TypedRow[] {
  return fc.sample(row, { numRuns: count, seed });
}

/** A scorecard, and a book that holds its rows as typed and its result columns as written. */
export interface WrittenCard {
  readonly card: PlacedScorecard;
  readonly book: Book;
  readonly sheet: Sheet;
}

export function writeCard(rows: readonly TypedRow[], rules: ScoringRules): WrittenCard {
  const table = { ...tableOf(rows), sheet: SHEET };
  const card = score({ table, rules });
  const book = newBook([SHEET]);
  const sheet = book.sheetByName(SHEET);
  if (sheet === undefined) throw new Error(`no sheet ${SHEET}`);
  const typedCells = table.rows.map((one): CellContent[] =>
    [one.target, one.actual, one.weight].map((cell) => ({ value: cell?.value ?? null })),
  );
  sheet.write({ row: table.headerRow, column: 4, rowCount: rows.length, columnCount: 3 }, typedCells);
  for (const { row: first, column, contents } of columnsOf(card).blocks) {
    const area = { row: first, column, rowCount: contents.length, columnCount: 1 };
    sheet.write(
      area,
      contents.map((cells) => cells.map(contentOf)),
    );
  }
  return { card, book, sheet };
}

function contentOf(content: string | number | null): CellContent | undefined {
  if (content === null || content === '') return undefined;
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };
}

/** Rates, scores and score rates of the engine, row by row; `null` where there is none. */
export function expectedResults({ indicators }: PlacedScorecard): (number | null)[][] {
  return indicators.map(({ completion, score: points, scoreRate }) =>
    [completion?.rate ?? null, points === null ? null : { numerator: points, denominator: 1 }, scoreRate].map((value) =>
      value === null ? null : Number(value.numerator) / Number(value.denominator),
    ),
  );
}

/** Rows of which one calculated result is not the engine's: scores must be equal, rates to twelve digits. */
export function differences(card: PlacedScorecard, calculated: readonly (readonly (number | null)[])[]): string[] {
  return expectedResults(card).flatMap((expected, index) => {
    const found = calculated[index] ?? [];
    if (expected.every((value, role) => agrees(value, found[role] ?? null, role))) return [];
    const { target, actual, weight } = card.indicators[index]?.row ?? {};
    return [`${target?.text} | ${actual?.text} | ${weight?.text}: ${JSON.stringify(expected)} but calculated ${JSON.stringify(found)}`];
  });
}

function agrees(expected: number | null, found: number | null, role: number): boolean {
  if (expected === null || found === null) return expected === found;
  return role === 1 ? Math.abs(expected - found) < 1e-9 : Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected));
}
