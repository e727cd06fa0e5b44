import { GUANGDONG, PRESETS, score, type ScoredIndicator, type ScoringRules } from '../../src/scoring';
import fc from 'fast-check';
import { tableOf, type TypedRow } from './build-table';
import { FORMS, fullWidth } from './reading/forms';

function scored(row: TypedRow, rules: ScoringRules = GUANGDONG): ScoredIndicator {
  const [only] = score({ table: tableOf([row]), rules }).indicators;
  if (only === undefined) throw new Error('no indicator');
  return only;
}

const anyText = fc.oneof(
  ...Object.values(FORMS).map((form) => form.map(({ typed }) => typed)),
  fc.constantFrom('', '/', '无', '#N/A', '健全', '完成', '部分达成', '有效提升', '100%', '工5%', '三十个', '0', '=0', '≤0'),
);
const anyRow: fc.Arbitrary<TypedRow> = fc.record({
  target: anyText,
  actual: anyText,
  weight: fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
  name: fc.constantFrom('授权专利（件）', '及时率 (%)', '新增收入 (亿元)', '投诉率', '资金支出率', '制度健全性'),
});
const anyRules: fc.Arbitrary<ScoringRules> = fc
  .record({
    preset: fc.constantFrom(...PRESETS),
    reverse: fc.constantFrom('linear' as const, 'ratio' as const),
    aboveZero: fc.constantFrom('full' as const, 'none' as const),
    deduction: fc.constantFrom(
      { kind: 'none' } as const,
      { kind: 'fixed', share: 0.2 } as const,
      { kind: 'proportional', share: 0.3 } as const,
    ),
  })
  .map(({ preset, reverse, aboveZero, deduction }) => ({
    ...preset,
    reverse,
    aboveZero,
    overFulfilment: { ...preset.overFulfilment, deduction },
  }));

test('any row has a score from 0 to its weight, or none and an error', () => {
  fc.assert(
    fc.property(anyRow, anyRules, (row, rules) => {
      const { score: points, findings } = scored(row, rules);
      if (points === null) return findings.some(({ severity }) => severity === 'error');
      return points.gte(0) && points.lte(Number(row.weight));
    }),
    { numRuns: 1500 },
  );
});

test('every rate has a rule, and no row without one has', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { completion, rule } = scored(row);
      return (completion === null) === (rule === null);
    }),
    { numRuns: 500 },
  );
});

test('full-width typing changes no score', () => {
  const plain = anyText.filter((text) => !text.includes('\\') && !text.startsWith('#') && text !== '/');
  fc.assert(
    fc.property(plain, plain, (target, actual) => {
      const wide = scored({ target: fullWidth(target), actual: fullWidth(actual) }).score?.toFixed();
      return wide === scored({ target, actual }).score?.toFixed();
    }),
    { numRuns: 500 },
  );
});

test('the order of rows changes no score and no total', () => {
  const totals = (rows: readonly TypedRow[]) => {
    const { total, indicators } = score({ table: tableOf(rows), rules: GUANGDONG });
    return [
      total.score.toFixed(),
      total.highest.toFixed(),
      indicators
        .map((one) => one.score?.toFixed() ?? '-')
        .sort()
        .join(' '),
    ];
  };
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => expect(totals([...rows].reverse())).toEqual(totals(rows))),
  );
});

describe('figures in units', () => {
  const amount = fc.integer({ min: 1, max: 99_999 });
  const pairs = fc.constantFrom(
    ['万元', '元', 10_000],
    ['亿元', '万元', 10_000],
    ['公里', '米', 1000],
    ['吨', '公斤', 1000],
    ['小时', '分钟', 60],
  ) as fc.Arbitrary<[string, string, number]>;

  test('score the same in a smaller unit', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '≥', '≤'), amount, amount, pairs, (sign, target, actual, [large, small, factor]) => {
        const plain = scored({ target: `${sign}${target}${large}`, actual: `${actual}${large}` });
        const converted = scored({ target: `${sign}${target}${large}`, actual: `${actual * factor}${small}` });
        return plain.score?.toFixed() === converted.score?.toFixed();
      }),
    );
  });

  test('never score less for a better actual', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '≥', '不少于'), amount, amount, amount, pairs, (sign, target, one, other, [large, small]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const points = (actual: number) => Number(scored({ target: `${sign}${target}${large}`, actual: `${actual}${small}` }).score);
        return points(low) <= points(high);
      }),
    );
  });
});
