import type { CellValue } from './book';
import { displayText } from './display';

const cases: readonly [value: CellValue, numberFormat: string, shown: string][] = [
  [null, '0.00%', ''],
  [0.9431, '0.00%', '94.31%'],
  [0.94305, '0.00%', '94.31%'],
  [1, '[=1]0%;[=0]0%;0.00%', '100%'],
  [0, '[=1]0%;[=0]0%;0.00%', '0%'],
  [4.1138, '[=1]0%;[=0]0%;0.00%', '411.38%'],
  [26510, '#,##0.00', '26,510.00'],
  [45291, 'yyyy年m月d日', '2023年12月31日'],
  [75.45, 'General', '75.45'],
  [20, 'General', '20'],
  [0.1 + 0.2, 'General', '0.3'],
  [12, '@', '12'],
  ['≥4', '0.00', '≥4'],
  [true, '0.00', 'TRUE'],
  [{ error: '#N/A' }, '0.00', '#N/A'],
];

test.each(cases)('%j under %s shows as %s', (value, numberFormat, shown) => {
  expect(displayText(value, numberFormat)).toBe(shown);
});

test.each([
  [1.005, '1.01'],
  [2.775, '2.78'],
  [-1.005, '-1.01'],
  [1.00499, '1.00'],
])('an exact decimal half such as %d is shown rounded away from zero', (value, shown) => {
  expect(displayText(value, '0.00')).toBe(shown);
});
