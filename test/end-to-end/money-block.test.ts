import type { Book, CellValue } from '../excel';
import { contentsOf, pressClear, scoreReport, sheetNamed } from './scoring';
import { bookOf, scored } from './small-book';

/*
 * The commonest form of all, 项目支出绩效自评表 (财预〔2020〕10号): a block about money above the indicators, which is worth points of its own.
 * Numbers by hand: 10 × 37.24 ÷ 43.2 = 8.6204, 8.62.
 */

type Row = readonly CellValue[];

const CAPTIONS: Row = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const HEADER: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

const money = (score: CellValue, rate: CellValue = '86%'): Row => ['', '年度资金总额', 43.2, 43.2, 37.24, 10, rate, score];
const PARTS: readonly Row[] = [
  ['', '其中：当年财政拨款', 43.2, 43.2, 37.24, '—', '', '—'],
  ['', '上年结转资金', '', '', '', '—', '', '—'],
];

/** Nine indicators of ten points, the first of which spends what the block spends. */
function indicators(first: CellValue): Row[] {
  const rest = Array.from({ length: 8 }, (_, index): Row => {
    const category = index < 4 ? '产出指标' : '效益指标';
    return [category, index < 4 ? '数量指标' : '社会效益指标', `服务企业${index + 1}（家）`, 10, 10, 10, first === '' ? '' : 10, ''];
  });
  return [['产出指标', '成本指标', '项目支出（万元）', 43.2, 37.24, 10, first, ''], ...rest];
}

function form(block: readonly Row[], score: CellValue, total: CellValue): Book {
  return bookOf({
    自评表: [
      ['项目支出绩效自评表'],
      ['项目名称', '', '道路硬化'],
      ...block,
      HEADER,
      ...indicators(score),
      ['总分', '', '', '', '', 100, total, ''],
    ],
  });
}

const TYPED = () => form([CAPTIONS, money(9), ...PARTS], 9, 98);
const OPEN = () => form([CAPTIONS, money('', ''), ...PARTS], '', '');

const BLOCK_ROW = { row: 4, column: 7, rowCount: 1, columnCount: 2 };

test('a typed score of the block counts with the others: 98 of 100', async () => {
  await scored(TYPED(), async (excel) => {
    const { total, indicators: rows } = await scoreReport(excel);
    expect([total.score, total.weight, total.complete, rows.length]).toEqual([98, 100, true, 10]);
  });
});

test('what the rule gives is said in both places', async () => {
  await scored(TYPED(), async (excel) => {
    const { findings } = await scoreReport(excel);
    const said = findings.filter(({ code }) => code === 'score-typed').map(({ cell, message }) => [cell, message.includes('8.62')]);
    expect(said).toEqual([
      ['I5', true],
      ['H9', true],
    ]);
  });
});

test('without typed scores the rule scores both: 97.24', async () => {
  const book = OPEN();
  await scored(book, async (excel) => {
    const { total, categories } = await scoreReport(excel);
    await book.calculate();
    expect([total.score, total.weight, categories.find(({ name }) => name === '预算执行率')]).toMatchObject([
      97.24,
      100,
      { weight: 10, score: 8.62 },
    ]);
    expect(sheetNamed(book, '自评表').text(BLOCK_ROW)).toEqual([['86.20%', '8.62']]);
    expect(sheetNamed(book, '自评表').text({ row: 17, column: 7, rowCount: 1, columnCount: 1 })).toEqual([['97.24']]);
    expect(sheetNamed(book, '表2-1').text({ row: 2, column: 3, rowCount: 1, columnCount: 1 })).toEqual([['97.24']]);
  });
});

test('the block follows when what was spent is edited, and 表2-1 with it', async () => {
  const book = OPEN();
  await scored(book, async (excel) => {
    await scoreReport(excel);
    sheetNamed(book, '自评表').write({ row: 4, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: 43.2 }]]);
    await book.calculate();
    expect(sheetNamed(book, '自评表').text(BLOCK_ROW)).toEqual([['100.00%', '10']]);
    expect(sheetNamed(book, '表2-1').text({ row: 2, column: 3, rowCount: 1, columnCount: 1 })).toEqual([['98.62']]);
  });
});

test.each([
  ['typed scores', TYPED],
  ['no scores', OPEN],
])('a form with %s is as before once it is cleared', async (_, open) => {
  const book = open();
  await book.calculate();
  const before = contentsOf(book);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await pressClear(excel);
    await book.calculate();
    expect(contentsOf(book)).toEqual(before);
  });
});

test('a second run changes nothing', async () => {
  const book = OPEN();
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const before = contentsOf(book);
    await scoreReport(excel);
    expect(contentsOf(book)).toEqual(before);
  });
});

/** A block, and what it scores: weight and score, by hand. */
const BLOCKS: readonly (readonly [string, readonly Row[], number, number | null])[] = [
  [
    'the adjusted budget of Sichuan, in other columns',
    [
      ['预算执行情况（10分）', '', '年初预算数', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'],
      ['', '总额', 50, 40, 30, '', 10, ''],
    ],
    10,
    7.5,
  ],
  ['a weight of 20', [CAPTIONS, ['', '年度资金总额：', 50, 40, 30, 20, '', '']], 20, 15],
  ['amounts with their unit', [CAPTIONS, ['', '年度资金总额', '', '400000元', '30万元', 10, '', '']], 10, 7.5],
  ['more spent than there was', [CAPTIONS, ['', '年度资金总额', 40, 40, 44, 10, '', '']], 10, 10],
  ['a budget that is a dash', [CAPTIONS, ['', '年度资金总额', '—', '—', 44, 10, '', '']], 10, null],
  ['a label that is none', [CAPTIONS, ['', '合计', 40, 40, 30, 10, '', '']], 10, 7.5],
];

test.each(BLOCKS)('%s', async (_, block, weight, score) => {
  await scored(form(block, 10, ''), async (excel) => {
    const { indicators: rows } = await scoreReport(excel);
    expect(rows[0]).toMatchObject({ row: 5, weight, score });
  });
});

test('a budget of 0 is told, and not scored in silence', async () => {
  await scored(form([CAPTIONS, ['', '年度资金总额', 0, 0, 0, 10, '', '']], 10, ''), async (excel) => {
    const { findings } = await scoreReport(excel);
    expect(findings.some(({ cell, code }) => code === 'zero-of-zero' && /5$/.test(cell))).toBe(true);
  });
});

test('a shortfall of the block asks for no column that the table has already', async () => {
  await scored(OPEN(), async (excel) => {
    expect((await scoreReport(excel)).findings.map(({ code }) => code)).not.toContain('reason-column-missing');
  });
});

test('a block without a weight only informs', async () => {
  await scored(form([CAPTIONS, ['', '年度资金总额', 40, 40, 30, '', '', '']], 10, ''), async (excel) => {
    expect((await scoreReport(excel)).indicators.map(({ row }) => row)).not.toContain(5);
  });
});
