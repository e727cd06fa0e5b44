import type { FindingCode, FindingFacts, UnreadableReason } from '../../src/scoring';
import { wordsFor } from '../../src/text';
import { SEVERITY } from '../../src/scoring/findings/finding';

const FACTS = {
  sheets: '表2-1、表2-3',
  indicator: '甲指标',
  text: '乙文本',
  reading: '丙读法',
  reason: 'damaged',
  suspected: ['丁一', '丁二'],
  target: '戊目标',
  actual: '己完成',
  low: '6.1',
  high: '8.2',
  score: '3.3',
  weight: '4.4',
  rate: '145.5%',
  count: 17,
  indicators: '庚、辛',
  category: '壬类',
  points: '5.5',
  split: '2 × 2.75',
  found: '38.6',
  expected: '40.7',
  group: '癸组',
  typed: '7.7',
  computed: '6.6',
  missing: '9.9',
  calculated: '1.11',
  project: '子项目',
  rules: '寅方案',
  preset: '卯方案',
  spent: '130.5',
  budget: '120.5',
  column: '丑列',
  sheet: '辰表',
  before: '巳表',
  problem: 'gap',
  first: '2.25',
  second: '1.75',
  level: '午层',
  reviewed: '3.75',
  difference: '-0.25',
} as const;

type AnyFacts = FindingFacts[FindingCode];
const codes = Object.keys(SEVERITY) as FindingCode[];

/** The names of the facts that a sentence asks for. */
function factsAskedBy(sentence: (facts: AnyFacts) => string): string[] {
  const asked: string[] = [];
  sentence(
    new Proxy(FACTS, {
      get: (facts, name: keyof typeof FACTS) => {
        asked.push(name);
        return facts[name];
      },
    }),
  );
  return [...new Set(asked)].sort();
}

describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
  const { findings } = wordsFor(language);
  const sentenceFor = (code: FindingCode) => findings[code] as (facts: AnyFacts) => string;
  const say = (code: FindingCode) => sentenceFor(code)(FACTS);

  test.each(codes)('%s is one or more whole sentences', (code) => expect(say(code)).toMatch(/[。.]$/));
  test.each(codes)('%s leaves no fact unsaid', (code) => expect(say(code)).not.toMatch(/undefined|\[object/));
  test.each(['target-unreadable', 'actual-unreadable'] as const)('%s shows what the text probably was', (code) =>
    expect(say(code)).toMatch(/乙文本.*丁一.*丁二/),
  );
  test('judgement is asked for within its band', () => expect(say('judgement-needed')).toMatch(/6\.1.*8\.2/));

  const REASONS: UnreadableReason[] = [
    'error-value',
    'placeholder',
    'damaged',
    'spaced-digits',
    'comma',
    'several-numbers',
    'signs-conflict',
  ];
  test('each reason reads differently', () => {
    const sentences = REASONS.map((reason) => findings['target-unreadable']({ ...FACTS, suspected: [], reason }));
    expect(new Set(sentences).size).toBe(REASONS.length);
  });
});

test.each(codes)('%s says the same facts in both languages', (code) => {
  const [chinese, english] = ['zh-CN', 'en-US'].map((language) =>
    factsAskedBy(wordsFor(language).findings[code] as (facts: AnyFacts) => string),
  );
  expect(chinese).toEqual(english);
});
