import { check, checkCell } from './check';

describe('parts of a thousand', () => {
  check({
    千分之三: 'number 0.3% loosely',
    千分之3: 'number 0.3%',
    不超过千分之五: 'number ≤0.5% loosely',
    万分之五: 'number 0.05% loosely',
  });
});

describe('a second condition behind the number', () => {
  check({ 大于100且持续增长: 'number >100 loosely', '≥3并保持稳定': 'number ≥3 loosely', '≥5毫升': 'number ≥5毫升' });
});

describe('numbers', () => {
  check({
    '0': 'number 0',
    '-5': 'number -5',
    '+5': 'number 5',
    '30,000': 'number 30000',
    '30，000': 'number 30000',
    '1,234,567.8': 'number 1234567.8',
    '９５': 'number 95',
    '９５．５％': 'number 95.5%',
    '.5': 'number 0.5',
    '550万粒': 'number 550万粒',
    '0.63亿元': 'number 0.63亿元',
    '25万人次': 'number 25万人次',
    '≤620万/月': 'number ≤620万/月',
    '5百万元': 'number 5百万元',
    '3千米': 'number 3千米',
    '3千人': 'number 3千人',
  });
});

describe('digits that cannot be told for sure', () => {
  check({
    '12,34': 'unreadable comma',
    '30 000': 'unreadable spaced-digits: 30000',
    '5 10': 'unreadable spaced-digits: 510',
    '1.2.3': 'unreadable several-numbers',
    '3个和5个': 'unreadable several-numbers',
    第3名: 'unreadable ordinal',
    前10名: 'unreadable unknown-form',
    每月10日前: 'unreadable unknown-form',
    '10日前': 'unreadable unknown-form',
    '1:1': 'unreadable several-numbers',
    $500: 'unreadable unknown-form',
    未达到5次: 'unreadable unknown-form',
  });
});

describe('units', () => {
  check({
    '300 公 里': 'number 300公里',
    '300km': 'number 300km',
    '50㎡': 'number 50m2',
    '10 台套': 'number 10台套',
    '3家/次': 'number 3家/次',
    '1600元/亩': 'number 1600元/亩',
    '2次/月': 'number 2次/月',
    '20年': 'number 20年',
    '12个月': 'number 12个月',
    '80TB': 'number 80TB',
    '5（个）': 'number 5个',
    '100Mbps': 'number 100Mbps',
    '≤35微克/立方米': 'number ≤35微克/立方米',
  });
});

describe('words beside a number are left out in the open', () => {
  check({
    完成10个: 'number 10个 loosely',
    约10次: 'number 10次 loosely',
    '10次左右': 'number 10次 loosely',
    '10余家': 'number 10家 loosely',
    '3家企业': 'number 3家 loosely',
    '100%覆盖': 'number 100% loosely',
    不少于10个高标准农田项目: 'number ≥10个 loosely',
  });
});

describe('Chinese numerals', () => {
  check({
    三十: 'number 30 loosely',
    两次: 'number 2次 loosely',
    不少于十个: 'number ≥10个 loosely',
    一百二十人: 'number 120人 loosely',
    一百零五人: 'number 105人 loosely',
    百分之九十: 'number 90% loosely',
    百分之90: 'number 90%',
    三万元: 'number 3万元 loosely',
    一百二: 'words 一百二',
    十分满意: 'words 十分满意',
    十分: 'words 十分',
    一致: 'words 一致',
    一流水平: 'words 一流水平',
  });
});

describe('number formats', () => {
  checkCell([
    [0.95, '0.00%', 'number 95%'],
    [0.95, 'General', 'number 0.95'],
    [6, '0"个"', 'number 6个'],
    [90, '"≥"0', 'number ≥90'],
    [30, '#,##0.00"万元"', 'number 30万元'],
    [123456, '0!.0,"万"', 'number 123456'],
    [0.5, 'h:mm', 'unreadable time-of-day'],
    [5, '"共"0"天%"', 'number 5'],
  ]);
});
