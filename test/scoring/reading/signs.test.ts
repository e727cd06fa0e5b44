import { check } from './check';

describe('signs', () => {
  check({
    '≥90': 'number ≥90',
    '≧90': 'number ≥90',
    '⩾90': 'number ≥90',
    '>=90': 'number ≥90',
    '=>90': 'number ≥90',
    '＞=90': 'number ≥90',
    '＞＝90': 'number ≥90',
    '> 90': 'number >90',
    '＞90': 'number >90',
    '≤90': 'number ≤90',
    '≦90': 'number ≤90',
    '<=90': 'number ≤90',
    '=<90': 'number ≤90',
    '＜=90': 'number ≤90',
    '<90': 'number <90',
    '＜90': 'number <90',
    '=90': 'number =90',
    '＝90': 'number =90',
    '═90': 'number =90',
    '≥ 90 %': 'number ≥90%',
    '$\\geq 90\\%$': 'number ≥90%',
    '$\\leq 5$': 'number ≤5',
    '\\geqslant 3': 'number ≥3',
  });
});

describe('words of comparison', () => {
  check({
    大于等于90: 'number ≥90',
    '大于或等于90%': 'number ≥90%',
    小于等于5: 'number ≤5',
    等于7: 'number =7',
    不少于6个: 'number ≥6个',
    '不低于95%': 'number ≥95%',
    至少3次: 'number ≥3次',
    '达到90%': 'number ≥90%',
    不超过30万元: 'number ≤30万元',
    '不高于5%': 'number ≤5%',
    不大于5: 'number ≤5',
    '控制在5%以内': 'number ≤5%',
    '控制在 620 万元以内': 'number ≤620万元',
    '10个以上': 'number ≥10个',
    '10个及以上': 'number ≥10个',
    '90%（含）以上': 'number ≥90%',
    '5%以下': 'number ≤5%',
    '15%及其以 下': 'number ≤15%',
    '3天以内': 'number ≤3天',
    '3天之内': 'number ≤3天',
    '24小时内': 'number ≤24小时',
    '30天内完成': 'number ≤30天',
    大于10次: 'number >10次',
    '低于5%': 'number <5%',
    超过100人以上: 'number >100人',
    '增长10%以上': 'number ≥10%',
    提高不低于5个百分点: 'number ≥5%',
  });
});

describe('signs that contradict each other', () => {
  check({ '≥10以内': 'unreadable signs-conflict', 不少于5次以下: 'unreadable signs-conflict' });
});
