import { findHeader, findHeaders } from '../../../src/workbook/tables/find-header';
import { readTable } from '../../../src/workbook/tables/read-table';
import { sheetOf } from './sheet-of';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '采购设备', 10, 10, 10];
const OTHER = ['三级指标', '年度指标值', '实际完成值', '分值'];

type Rows = readonly (readonly (string | number)[])[];

/** Which caption (by its column's letter) plays which role. */
function rolesIn(rows: Rows): Record<string, string> {
  const header = findHeader(sheetOf(rows));
  if (header === null) throw new Error('no header');
  return Object.fromEntries([...header.roles].map(([role, column]) => [role, String.fromCharCode(65 + column)]));
}

function headersIn(rows: Rows): number[] {
  return findHeaders(sheetOf(rows)).map(({ gridRow }) => gridRow + 1);
}

function refusalOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (refusal) {
    return refusal;
  }
}

describe('captions', () => {
  const SYNONYMS: Record<string, string[]> = {
    name: ['三级指标', '指标名称', '绩效指标'],
    target: ['目标值', '年度指标值', '年初指标值', '调整指标值', '指标值', '年初目标值(A)', '绩效目标值', '预期实现值'],
    actual: ['完成值', '实际完成值(B)', '全年实际值', '全年完成值', '全年实际完成值', '年终完成值'],
    weight: ['分值', '权重', '指标权重(分)', '权数'],
    score: ['得分', '自评得分', '自评分', '指标得分(分)'],
    completionRate: ['完成率', '累计完成率', '指标完成率'],
    scoreRate: ['得分率', '得分系数(%)'],
    reason: ['偏差原因分析及改进措施', '未完成原因及拟采取的改进措施', '未完成原因分析', '备注'],
    number: ['序号'],
    sign: ['指标性质'],
    unit: ['度量单位'],
  };
  const PLAIN: Record<string, string> = { name: '三级指标', target: '目标值', actual: '完成值' };
  const cases = Object.entries(SYNONYMS).flatMap(([role, words]) => words.map((word) => [word, role] as const));

  test.each(cases)('%s is the %s', (word, role) => {
    const others = Object.entries(PLAIN).filter(([other]) => other !== role);
    expect(rolesIn([[...others.map(([, caption]) => caption), word]])[role]).toBe(String.fromCharCode(65 + others.length));
  });

  test.each(['二 级\n指 标', '二级指标（６个）', '＊二级指标：', '【必填】二级指标'])('%j is 二级指标', (caption) => {
    expect(rolesIn([[caption, '三级指标', '目标值', '完成值']])['group']).toBe('A');
  });

  test('自评分 takes results, whether 复核分 stands right or left of it', () => {
    expect(rolesIn([['三级指标', '目标值', '完成值', '复核分', '自评分']])['score']).toBe('E');
    expect(rolesIn([['三级指标', '目标值', '完成值', '自评分', '复核分']])['score']).toBe('D');
  });

  test('a weight may stand before the target', () => {
    expect(rolesIn([['三级指标', '权重', '目标值', '完成值']])).toEqual({ name: 'A', weight: 'B', target: 'C', actual: 'D' });
  });
});

describe('a header in two rows', () => {
  test('over the two values', () => {
    const rows = [
      ['三级指标', '绩效指标值', '', '分值', '得分'],
      ['', '年度', '实际完成值', '', ''],
      ['专利', 1, 1, 10],
    ];
    expect(rolesIn([rows[0]!, ['', '年度指标值', '实际完成值', '', ''], rows[2]!])).toMatchObject({
      target: 'B',
      actual: 'C',
      weight: 'D',
    });
  });
  test('the levels under one caption', () => {
    const rows = [['绩效指标', '', '', '年度指标值', '实际完成值', '分值'], ['一级指标', '二级指标', '三级指标', '', '', ''], ROW];
    expect(rolesIn(rows)).toEqual({ category: 'A', group: 'B', name: 'C', target: 'D', actual: 'E', weight: 'F' });
  });
  test('a score in two parts, named with what stands above', () => {
    const rows = [
      ['三级指标', '目标值', '完成值', '分值', '得分', ''],
      ['', '', '', '', '自评', '复核'],
      ['专利', 1, 1, 10],
    ];
    expect(findHeader(sheetOf(rows))).toMatchObject({ gridRow: 0, depth: 2 });
    expect(rolesIn(rows)['score']).toBe('E');
  });
  test('a target over sign, value and unit', () => {
    const rows = [
      ['三级指标', '年度指标值', '', '', '实际完成值', '分值'],
      ['', '指标性质', '指标值', '度量单位', '', ''],
      ['知晓率', '≥', 95, '%', 96, 10],
    ];
    expect(rolesIn(rows)).toMatchObject({ sign: 'B', target: 'C', unit: 'D', actual: 'E' });
  });
  test('a row of indicators is not its second row', () => {
    expect(findHeader(sheetOf([HEADER, ['产出指标', '数量指标', '目标值', '完成', '完成', '高']]))).toMatchObject({ depth: 1 });
  });
  test('nor when one of its cells happens to be a header word', () => {
    const words = ['产出指标', '数量指标', '采购设备', '完成', '完成', '高', '', '备注'];
    expect(findHeader(sheetOf([[...HEADER, ''], words]))).toMatchObject({ depth: 1 });
  });
  test('nor is a row with numbers its first', () => {
    const rows = [
      ['分值', '', '', '', 2023],
      ['', '三级指标', '目标值', '完成值', ''],
    ];
    expect(findHeader(sheetOf(rows))).toMatchObject({ gridRow: 1, depth: 1 });
  });
  test('a title above does not make it two rows', () => {
    expect(findHeader(sheetOf([['绩效指标', '', '', '', '', '', ''], HEADER, ROW]))).toMatchObject({ gridRow: 1, depth: 1 });
  });
});

test('signs, values and units under one caption are told by the signs', () => {
  const rows = [
    ['三级指标', '年度指标值', '', '', '实际完成值', '分值'],
    ['知晓率', '=', 100, '%', 100, 5],
    ['机制健全性', '定性', '好坏', '', '好坏', 5],
  ];
  expect(rolesIn(rows)).toMatchObject({ sign: 'B', target: 'C', unit: 'D', actual: 'E' });
});
const MOSTLY_VALUES: Rows = [
  ['专利', 1, '', 1],
  ['论文', 2, '', 1],
  ['著作', '≥', 3, 1],
];
const NOT_FILLED_IN: Rows = [['专利', '', '', '']];

test.each([
  ['nothing is filled in', NOT_FILLED_IN],
  ['most of them are values', MOSTLY_VALUES],
])('a target over two columns stays in the first where %s', (_, rows) => {
  expect(rolesIn([['三级指标', '年度指标值', '', '实际完成值'], ...rows])['target']).toBe('B');
});

describe('which rows', () => {
  const FUNDS = [
    ['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 9.48, 9.48, 10, 1, 10],
  ];
  const GOALS = [
    ['年度总体目标', '', '预期目标', '', '', '实际完成情况', ''],
    ['', '', '补助种植', '', '', '已完成', ''],
  ];

  test('blocks about money and goals above are no headers', () => expect(headersIn([...FUNDS, ...GOALS, HEADER, ROW])).toEqual([5]));
  test('a header with its rows beats a list that happens to use the words', () => {
    const list = [
      ['指标名称', '目标值', '完成值'],
      ['专利', '', ''],
    ];
    expect(findHeader(sheetOf([...list, HEADER, ROW, ROW, ROW]))).toMatchObject({ gridRow: 2 });
  });
  test('two tables that look alike are named instead of chosen from', () => {
    const total = ['合计', '', '', '', '', 10];
    expect(refusalOf(() => findHeader(sheetOf([HEADER, ROW, total, [], HEADER, ROW, total])))).toMatchObject({
      code: 'several-headers',
      facts: { cells: ['A1', 'A5'] },
    });
  });
  test('two tables side by side are two', () => {
    expect(refusalOf(() => findHeader(sheetOf([[...OTHER, '', ...OTHER]])))).toMatchObject({
      code: 'several-headers',
      facts: { cells: ['A1', 'F1'] },
    });
  });
  test('the table above ends where another begins', () => {
    const rows = [HEADER, ROW, ROW, ['项目名称', '', '另一项目'], ['三级指标', '目标值', '完成值'], ['x', 1, 1]];
    const header = findHeader(sheetOf(rows));
    expect(header).toMatchObject({ gridRow: 0, endRow: 4 });
  });

  const numbered = (number: number) => [number, '专利', 1, 1, 10];
  test('the same header again is the next page', () => {
    const page = ['序号', ...OTHER];
    expect(headersIn([page, numbered(1), page, numbered(2)])).toEqual([1]);
  });
  test('unless numbers start again', () => {
    const page = ['序号', ...OTHER];
    expect(headersIn([page, numbered(1), page, numbered(1)])).toEqual([1, 3]);
  });
  test('or a new project begins', () => expect(headersIn([HEADER, ROW, ['项目名称', '', '培训'], HEADER, ROW])).toEqual([1, 4]));
  test('a header of two rows is printed again in two rows', () => {
    const two = [
      ['三级指标', '目标值', '完成值', '分值', '得分', ''],
      ['', '', '', '', '自评分', '复核分'],
    ];
    const sheet = sheetOf([...two, ['专利', 1, 1, 5], ...two, ['论文', 1, 1, 5]]);
    const header = findHeader(sheet);
    expect([...(header?.repeats ?? [])]).toEqual([3, 4]);
    expect(header && readTable(sheet, header).rows.map(({ row }) => row)).toEqual([3, 6]);
  });
});

test('a header tells what speaks for it', () => {
  expect(findHeaders(sheetOf([OTHER, ['专利', 1, 1, 10]]))[0]).toMatchObject({
    points: 13,
    reasons: [
      { what: 'name', points: 3 },
      { what: 'target', points: 3 },
      { what: 'actual', points: 3 },
      { what: 'weight', points: 3 },
      { what: 'rows', points: 1 },
    ],
  });
});

describe('what a person said', () => {
  const sheet = sheetOf([['甲', '乙', '丙', '丁'], ['专利', 1, 2, 10], HEADER, ROW], { row: 2, column: 1 });

  test('wins over a better header', () => {
    const columns = { name: 1, target: 2, actual: 3, weight: 4 };
    const header = findHeader(sheet, { sheet: sheet.name, headerRow: 3, columns });
    expect(header && readTable(sheet, header)).toMatchObject({ headerRow: 3, rows: [{ name: '专利', target: { address: 'C4' } }] });
  });
  test('knows its own header again on the next page', () => {
    const words = ['甲', '乙', '丙', '丁'];
    const pages = sheetOf([words, ['专利', 1, 2, 10], words, ['论文', 1, 2, 10]]);
    const header = findHeader(pages, { sheet: pages.name, headerRow: 1, columns: { name: 0, target: 1, actual: 2, weight: 3 } });
    expect(header && readTable(pages, header).rows.map(({ row }) => row)).toEqual([2, 4]);
  });
  test('changes the meaning of a column and keeps the others', () => {
    const header = findHeader(sheet, { sheet: sheet.name, headerRow: 5, columns: { target: 5, actual: 4 } });
    expect(Object.fromEntries(header?.roles ?? [])).toMatchObject({ name: 2, target: 4, actual: 3, weight: 5 });
  });
  test('takes a column from the role that it had', () => {
    const hint = { sheet: sheet.name, headerRow: 5, columns: { target: 5 } };
    expect(refusalOf(() => findHeader(sheet, hint))).toMatchObject({ code: 'header-missing', facts: { columns: ['完成值'] } });
  });
  test('a column that plays no role is given up', () => {
    const header = findHeader(sheet, { sheet: sheet.name, headerRow: 5, columns: { score: null } });
    expect(header?.roles.has('score')).toBe(false);
  });
  test('without the columns that a table needs is refused with their names', () => {
    expect(refusalOf(() => findHeader(sheet, { sheet: sheet.name, headerRow: 3, columns: { name: 1 } }))).toMatchObject({
      code: 'header-missing',
      facts: { cell: 'B3', columns: ['目标值', '完成值'] },
    });
  });
  test('about a row that is blank now is refused', () => {
    const columns = { name: 1, target: 2, actual: 3 };
    expect(refusalOf(() => findHeader(sheet, { sheet: sheet.name, headerRow: 99, columns }))).toMatchObject({
      code: 'header-missing',
      facts: { cell: 'B99' },
    });
  });
  test('of another sheet does not matter here', () =>
    expect(findHeader(sheet, { sheet: '别处', headerRow: 3, columns: {} })).toMatchObject({ gridRow: 2 }));
});

test('a header that stands on each of 200 pages is one table', () => {
  const page = [HEADER, ...Array.from({ length: 99 }, () => [...ROW, ''])];
  const sheet = sheetOf(Array.from({ length: 200 }, () => page).flat());
  expect(findHeader(sheet)?.repeats.size).toBe(199);
});
