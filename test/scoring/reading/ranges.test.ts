import { check } from './check';

describe('ranges', () => {
  check({
    '90%-95%': 'range 90%～95%',
    '90-95%': 'range 90%～95%',
    '5～10': 'range 5～10',
    '5~10个': 'range 5个～10个',
    '5—10': 'range 5～10',
    '5至10次': 'range 5次～10次',
    '5到10次': 'range 5次～10次',
    '5-10万元': 'range 5万元～10万元',
    '5万-10万元': 'range 5万元～10万元',
    '控制在5%-10%之间': 'range 5%～10%',
    '10±2': 'range 8～12',
    '10±2个': 'range 8个～12个',
    '100±5%': 'range 95～105',
    '±10%': 'range -10%～10%',
    '$\\pm 10\\%$': 'range -10%～10%',
  });
});

describe('ranges that say two things at once', () => {
  check({ '95%-90%': 'unreadable range-reversed', '≥5-10': 'unreadable signs-conflict' });
});
