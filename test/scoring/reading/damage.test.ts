import { check } from './check';

describe('damage from scans is refused, with what it probably was', () => {
  check({
    '工5%': 'unreadable damaged: ±5% or ≥5%',
    到0次: 'unreadable damaged: ≥0次 or ≤0次',
    第O份: 'unreadable damaged: ≥0份 or ≤0份',
    '^80%': 'unreadable damaged: ≥80%',
    '5=50%': 'unreadable damaged: ≥50% or ≤50%',
    '1O0%': 'unreadable damaged: 100%',
    'l00%': 'unreadable damaged: 100%',
    '≥9O%': 'unreadable damaged: ≥90%',
    '5O个': 'unreadable damaged: 50个',
    O次: 'unreadable damaged: 0次',
  });
});
