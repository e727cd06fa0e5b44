import { GUANGDONG, type ScoringRules } from '../../../src/scoring';
import { writeBook } from '../../excel';
import { EXHAUSTIVE } from '../../exhaustive';
import { libreOffice, numberIn, recalculate } from '../../end-to-end/libreoffice';
import { differences, randomRows, writeCard, type WrittenCard } from './calculated';

const ALTERNATIVES: readonly (readonly [string, Partial<ScoringRules>])[] = [
  ['the default rules', {}],
  ['target ÷ actual where less is better', { reverse: 'ratio' }],
  ['nothing above a bare 0', { aboveZero: 'none' }],
  ['a fixed deduction', { overFulfilment: { ...GUANGDONG.overFulfilment, deduction: { kind: 'fixed', share: 0.1 } } }],
  ['a proportional deduction', { overFulfilment: { ...GUANGDONG.overFulfilment, deduction: { kind: 'proportional', share: 0.25 } } }],
  ['scores with one decimal', { scorePlaces: 1 }],
];

const resultArea = ({ card }: WrittenCard) => ({ row: 4, column: 7, rowCount: card.indicators.length, columnCount: 3 });

test.each(ALTERNATIVES)('under %s the written formulas calculate what the engine gives', async (_, change) => {
  const written = writeCard(randomRows(300, 20231231), { ...GUANGDONG, ...change });
  const calculated = await calculatedBy(written);
  written.book.dispose();
  expect(differences(written.card, calculated)).toEqual([]);
});

const program = libreOffice();
const ROWS = EXHAUSTIVE ? 10_000 : 2_000;

describe(`${ROWS} rows in every form`, () => {
  let written: WrittenCard;
  beforeAll(() => {
    written = writeCard(randomRows(ROWS, 4242), GUANGDONG);
  });
  afterAll(() => written.book.dispose());

  test('are calculated by the stand-in as the engine scores them', async () => {
    expect(differences(written.card, await calculatedBy(written))).toEqual([]);
  });

  (program === null ? test.skip : test)('are calculated by LibreOffice as the engine scores them', async () => {
    const sheets = await recalculate(program ?? '', await writeBook(written.book));
    const { row, column, rowCount } = resultArea(written);
    const lines = sheets['指标表'] ?? [];
    const calculated = Array.from({ length: rowCount }, (_, index) =>
      [0, 1, 2].map((role) => numberOrNull(lines[row + index]?.[column + role])),
    );
    expect(differences(written.card, calculated)).toEqual([]);
  });
});

async function calculatedBy(written: WrittenCard): Promise<(number | null)[][]> {
  await written.book.calculate();
  const cells = written.sheet.read(resultArea(written));
  return cells.map((row) => row.map(({ value }) => (typeof value === 'number' ? value : value === null || value === '' ? null : NaN)));
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : numberIn(text);
}
