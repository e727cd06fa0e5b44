import { check } from './check';

describe('words', () => {
  check({
    有效保障: 'words 有效保障',
    逐步提高: 'words 逐步提高',
    稳步提升: 'words 稳步提升',
    健全: 'words 健全',
    合规: 'words 合规',
    良好: 'words 良好',
    是: 'words 是',
    长期: 'words 长期',
    按月: 'words 按月',
    全年: 'words 全年',
    及时: 'words 及时',
    '便捷、快速 运用': 'words 便捷、快速 运用',
  });
});

describe('the three levels', () => {
  check({
    完成: 'achieved 完成',
    已完成: 'achieved 已完成',
    达标: 'achieved 达标',
    达成预期指标: 'achieved 达成预期指标',
    全部完成: 'achieved 全部完成',
    部分达成并具有一定效果: 'partial 部分达成并具有一定效果',
    基本完成: 'partial 基本完成',
    未达成且效果较差: 'missed 未达成且效果较差',
    未完成: 'missed 未完成',
  });
});

describe('nothing there', () => {
  check({
    '': 'empty',
    '   ': 'empty',
    '/': 'unreadable placeholder',
    '—': 'unreadable placeholder',
    '-': 'unreadable placeholder',
    无: 'unreadable placeholder',
    '#N/A': 'error #N/A',
    '#DIV/0!': 'error #DIV/0!',
  });
});
