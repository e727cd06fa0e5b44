import { type Answer, GUANGDONG, score, type ScoredIndicator } from '../../../src/scoring';
import { tableOf, type TypedRow } from '../build-table';

/*
 * Rules that published forms state in their columns 评分标准, 评价标准 and 指标说明 (部门整体支出 of Hunan and its kin). Expected points are worked
 * out by hand beside each case.
 */

const NAME = '某项比率';

function scored(row: Partial<TypedRow> & { standard: string }, answers: readonly Answer[] = []): ScoredIndicator {
  const [only] = score({ table: tableOf([{ name: NAME, target: '100%', actual: '', ...row }]), rules: GUANGDONG, answers }).indicators;
  if (only === undefined) throw new Error('no indicator');
  return only;
}

const points = (one: ScoredIndicator) => one.score?.toFixed(2) ?? null;
const codes = ({ findings }: ScoredIndicator) => findings.map(({ code }) => code).filter((code) => code.startsWith('standard-'));

const STAFF = '以100%为标准。在职人员控制率≦100%，计1分；每超过一个百分点扣0.1分，扣完为止。';
const CHANGE = '变动率≤0，计3分；变动率＞0，每超过一个百分点扣0.3分，扣完为止。';
const CONTROL = '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。';
const PAYMENT = '95%（含）以上计10分；85%（含）-95%，计7分；75%（含）-85%，计4分；低于75%计0分';
const AREA = '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。';
const SATISFIED = '满意度≥90%得10分，80%≤满意度<90%得8分，60%≤满意度<80%得5分，低于60%不得分';

describe('a standard of its own gives a row', () => {
  test.each([
    // 1 − 3 × 0.1
    [STAFF, '100%', '103%', 1, '0.70'],
    [STAFF, '100%', '100%', 1, '1.00'],
    [STAFF, '100%', '96.5%', 1, '1.00'],
    [STAFF, '100%', '115%', 1, '0.00'],
    // 3 − 2 × 0.3
    [CHANGE, '0%', '2%', 3, '2.40'],
    [CHANGE, '0%', '-5%', 3, '3.00'],
    [CONTROL, '0%', '12%', 5, '3.00'],
    [CONTROL, '0%', '0%', 5, '5.00'],
    [CONTROL, '0%', '10%', 5, '4.00'],
    [CONTROL, '0%', '30%', 5, '2.00'],
    [CONTROL, '0%', '30.01%', 5, '0.00'],
    [PAYMENT, '100%', '88%', 10, '7.00'],
    [PAYMENT, '100%', '95%', 10, '10.00'],
    [PAYMENT, '100%', '94.99%', 10, '7.00'],
    [PAYMENT, '100%', '75%', 10, '4.00'],
    [PAYMENT, '100%', '74%', 10, '0.00'],
    // 5 − 2 × 2
    [AREA, '100%', '110%', 5, '1.00'],
    [AREA, '100%', '80%', 5, '5.00'],
    [SATISFIED, '90%', '90%', 10, '10.00'],
    [SATISFIED, '90%', '80%', 10, '8.00'],
    [SATISFIED, '90%', '59%', 10, '0.00'],
    ['达到目标值得满分，否则不得分', '600', '599', 4, '0.00'],
    ['达到目标值得满分，否则不得分', '600', '601', 4, '4.00'],
    ['完成率×分值', '600', '300', 4, '2.00'],
    ['完成目标值得满分，未完成按完成比例得分', '600', '450', 4, '3.00'],
    ['每少一项扣1分', '10项', '7项', 5, '2.00'],
    ['按期完成得满分，每发生一起安全事故扣2分', '0起', '1起', 5, '3.00'],
    // 92 ÷ 100 = 92 %: in figures, percentages are those of the completion rate.
    ['90%以上得满分，80%-90%得分值的80%，80%以下不得分', '100个', '85个', 5, '4.00'],
    // 10 − 3: no more than three points come off.
    ['达到95%得满分，每低1个百分点扣0.5分，最多扣3分', '95%', '80%', 10, '7.00'],
    ['完成率100%得满分，每降低1%扣权重的5%', '100%', '98%', 20, '18.00'],
    ['≥10篇得满分；5篇（含）-10篇得3分；5篇以下不得分', '10篇', '5篇', 6, '3.00'],
    ['大于等于90%且小于95%得8分；大于等于95%得10分；其他不得分', '95%', '90%', 10, '8.00'],
    ['未按要求完成扣2分', '10个', '9个', 5, '3.00'],
  ])('%s: %s → %s of %s is %s', (standard, target, actual, weight, expected) =>
    expect(points(scored({ standard, target, actual, weight }))).toBe(expected),
  );
});

describe('a standard whose words can be meant in two ways', () => {
  const STEPS = { standard: '100%计满分，每低于5%扣2分，扣完为止。', actual: '92%', weight: 5 };
  const answered = (answer: 'yes' | 'no'): Answer => ({ question: 'standard', subject: NAME, answer });

  // One whole step of 5 lies in 8: 5 − 2. In proportion: 5 − 2 × 8 ÷ 5.
  test('gives no score until a person says which', () => expect(points(scored(STEPS))).toBeNull());
  test('names what each way gives', () =>
    expect(scored(STEPS).findings.find(({ code }) => code === 'standard-two-ways')?.facts).toMatchObject({
      first: '3.00',
      second: '1.80',
    }));
  test('counts whole steps where a person said so', () => expect(points(scored(STEPS, [answered('yes')]))).toBe('3.00'));
  test('counts in proportion where a person said so', () => expect(points(scored(STEPS, [answered('no')]))).toBe('1.80'));
  test('asks nothing where both ways give the same', () => expect(codes(scored({ ...STEPS, actual: '90%' }))).toEqual([]));
  test('keeps the completion rate while it waits', () => expect(scored(STEPS).completion?.rate.numerator.toFixed()).toBe('0.92'));

  test('asks to which case a bound belongs', () => {
    const shared = { standard: '90-100%得10分；80-90%得8分；80%以下得0分', actual: '90%', weight: 10 };
    expect([points(scored(shared)), points(scored(shared, [answered('yes')])), points(scored(shared, [answered('no')]))]).toEqual([
      null,
      '10.00',
      '8.00',
    ]);
  });

  test('is not asked about beside a typed score', () => expect(codes(scored({ ...STEPS, score: 3 }))).toEqual([]));
});

describe('a standard that cannot be applied leaves the rules in force, and says why', () => {
  test.each([
    ['①招待费用明确，1分；②车辆定点，1分', '100%', '50%', 2, 'form'],
    ['酌情扣分', '100%', '50%', 2, 'form'],
    ['95%以上得10分；50%以下不得分', '100%', '80%', 10, 'gap'],
    ['≥80%得10分；≥60%得6分', '100%', '80%', 10, 'overlap'],
    [PAYMENT, '100%', '88%', 8, 'weight'],
    ['≥10篇得满分；低于10篇不得分', '90%', '80%', 10, 'kinds'],
  ])('%s: %s → %s of %s', (standard, target, actual, weight, problem) => {
    const told = scored({ standard, target, actual, weight }).findings.find(({ code }) => code === 'standard-unread');
    expect(told?.facts).toMatchObject({ problem });
  });

  test('the rules give the score', () => expect(points(scored({ standard: '酌情扣分', actual: '50%', weight: 2 }))).toBe('1.00'));
  test('a typed score is held against nothing', () =>
    expect(scored({ standard: '酌情扣分', actual: '50%', weight: 2, score: 2 }).findings.map(({ code }) => code)).not.toContain(
      'score-typed',
    ));
});

test('a text that names no points states no rule', () =>
  expect(codes(scored({ standard: '评价要点：是否充分，是否符合十分重要的规划。', actual: '50%' }))).toEqual([]));

test('a standard says that less is better, and nobody is asked', () => {
  const one = scored({ standard: STAFF, name: '在职人员控制率', actual: '103%', weight: 1 });
  expect([one.completion?.completed, one.findings.map(({ code }) => code).includes('lower-is-better-suggested')]).toEqual([false, false]);
});
