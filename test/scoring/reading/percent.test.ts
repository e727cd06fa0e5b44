import { check } from './check';

describe('percentages', () => {
  check({
    '95%': 'number 95%',
    '95％': 'number 95%',
    '95 %': 'number 95%',
    '≥92.31%': 'number ≥92.31%',
    '100百分比': 'number 100%',
    '5个百分点': 'number 5%',
    '5‰': 'number 0.5%',
    '100.00%': 'number 100%',
    '增长8%': 'number 8%',
    '下降10%': 'number 10%',
  });
});
