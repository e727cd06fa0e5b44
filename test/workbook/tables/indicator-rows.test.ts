import type { PlacedTable } from '../../../src/sheets';
import { findHeader } from '../../../src/workbook/tables/find-header';
import { readTable } from '../../../src/workbook/tables/read-table';
import { sheetOf } from './sheet-of';

const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '完成率', '得分率'];
const ROW = ['产出', '数量指标', '申请专利（件）', 600, 697, 10];

type Rows = readonly (readonly (string | number)[])[];

function tableOf(rows: Rows): PlacedTable {
  const sheet = sheetOf(rows);
  const header = findHeader(sheet);
  if (header === null) throw new Error('no header');
  return readTable(sheet, header);
}

/** Row numbers of the indicators between an ordinary first row and an ordinary last. */
function indicatorRows(...between: Rows): number[] {
  return tableOf([HEADER, ROW, ...between, ['', '', '授权专利', 1, 1, 10]]).rows.map(({ row }) => row);
}

/** Row numbers of the indicators when nothing ordinary follows. */
function indicatorRowsAbove(...beneath: Rows): number[] {
  return tableOf([HEADER, ROW, ...beneath]).rows.map(({ row }) => row);
}

describe('no indicators are', () => {
  test.each(['其中：桃树种植面积', '其中桃树种植面积', '  其 中：大棚蔬菜'])('%j without a weight', (name) =>
    expect(indicatorRows(['', '', name, '1.5亩', '1.5亩', ''])).toEqual([2, 4]),
  );
  test.each(['指标2：', '指标 3', '……', '...', '—'])('%j with nothing beside it', (name) =>
    expect(indicatorRows(['', '', name, '', '', ''])).toEqual([2, 4]),
  );
  test('dots in every cell', () => expect(indicatorRows(['……', '……', '……', '……', '……', ''])).toEqual([2, 4]));
  test.each(['小计', '产出指标小计', '数量指标合计', '本页小计：', '合  计'])('%j', (label) =>
    expect(indicatorRows([label, '', '', '', '', 10])).toEqual([2, 4]),
  );
  test.each(['注：数据截至年底', '备注：无', '填表人：', '填报日期：2024年1月', '联系电话:0551', '单位负责人（签章）：', '审核人：'])(
    'rows that begin with %j',
    (label) => expect(indicatorRowsAbove([label, '', '', '联系电话：', '0551', ''])).toEqual([2]),
  );
  test('rows without a weight under the total', () =>
    expect(indicatorRowsAbove(['总分', '', '', '', '', 10], ['自评等级', '', '', '优', '良', ''])).toEqual([2]));
  test('a block about money under the table', () =>
    expect(
      indicatorRowsAbove(
        ['项目资金', '', '全年预算数', '全年执行数', '', '分值'],
        ['', '年度资金总额', 9.48, 9.48, '', 10],
        ['', '其他资金', 0, 0, '', 5],
      ),
    ).toEqual([2]));
  test('the block of another project under the table', () =>
    expect(indicatorRowsAbove(['项目名称', '', '', '安全饮水', '', ''], ['', '', '', 1, 1, 10])).toEqual([2]));
});

describe('indicators are', () => {
  test('其中 rows with a weight of their own', () => expect(indicatorRows(['', '', '其中：桃树', 1, 1, 5])).toEqual([2, 3, 4]));
  test('rows whose weight is still missing', () => expect(indicatorRows(['', '', '授权专利', 1, 1, ''])).toEqual([2, 3, 4]));
  test('rows called 指标3 that have values', () => expect(indicatorRows(['', '', '指标3', '不少于6种', '28种', 1])).toEqual([2, 3, 4]));
  test('a placeholder with a weight, whose target is missing', () =>
    expect(indicatorRows(['', '', '指标2：', '', '', 5])).toEqual([2, 3, 4]));
  test('a target of 0', () => expect(indicatorRows(['', '', '', 0, 0, ''])).toEqual([2, 3, 4]));
  test.each(['日期', '备注', '盖章', '合计', '注：册', '项目名称', '其中：一期'])('a row with everything, though it is called %j', (name) =>
    expect(indicatorRows(['', '', name, 10, 10, 5])).toEqual([2, 3, 4]),
  );
  test.each(['5', 5])('a row whose weight is %j', (weight) => expect(indicatorRows(['', '', '备注', 10, 10, weight])).toEqual([2, 3, 4]));
  test('but not one whose weight is no number', () => expect(indicatorRows(['', '', '备注', 10, 10, '无'])).toEqual([2, 4]));
  test('names that end in 合计 and have a target', () => expect(indicatorRows(['', '', '培训人次合计', 10, 10, 5])).toEqual([2, 3, 4]));
  test('names that begin like a note', () => expect(indicatorRows(['', '', '注册企业数', 10, 10, 5])).toEqual([2, 3, 4]));
  test('the rate of spending beside its own level', () =>
    expect(indicatorRows(['预算执行率', '', '预算执行率', 100, 90, 10])).toEqual([2, 3, 4]));
});

describe('levels', () => {
  test('stand in placeholders too', () =>
    expect(tableOf([HEADER, ROW, ['', '质量指标', '指标1：', '', '', ''], ['', '', '合格率', 1, 1, 5]]).rows[1]).toMatchObject({
      category: '产出',
      group: '质量指标',
    }));
  test('stand in rows of their own', () =>
    expect(tableOf([HEADER, ROW, ['效益指标'], ['', '社会效益', '知晓率', 1, 1, 5]]).rows[1]).toMatchObject({ category: '效益指标' }));
  test.each(['绩效自评表（续）', '金额单位：万元', '（2023年度）'])('are not taken from %j on the next page', (title) =>
    expect(tableOf([HEADER, ROW, [title], HEADER, ['', '', '论文', 1, 1, 5]]).rows[1]).toMatchObject({ category: '产出' }),
  );
});

describe('the total', () => {
  test.each(['合计', '总计', '总 分', '总得分：', '合计（100分）', '总分值'])('is the row %j', (label) =>
    expect(tableOf([HEADER, ROW, [label, '', '', '', '', 10]]).grandTotal?.row).toBe(3),
  );
  test('may stand left of the levels', () => {
    const rows = [
      ['', ...HEADER],
      ['绩效指标', ...ROW],
      ['总分', '', '', '', '', '', 10],
    ];
    expect(tableOf(rows).grandTotal?.row).toBe(3);
  });
  test('that counts points from elsewhere is not filled', () =>
    expect(tableOf([HEADER, ROW, ['总分', '', '', '', '', 20]]).grandTotal).toBeNull());
  test('is filled whatever its formula says', () =>
    expect(tableOf([HEADER, ROW, ['总分', '', '', '', '', '=SUM(F2:F2)']]).grandTotal?.row).toBe(3));
});

describe('the target', () => {
  const split = ['三级指标', '指标性质', '指标值', '度量单位', '完成值', '分值'];
  test('has its sign and unit where the form has cells for them', () =>
    expect(tableOf([split, ['知晓率', '≥', 95, '%', 96, 5]]).rows[0]).toMatchObject({
      sign: { value: '≥' },
      target: { value: 95 },
      unit: { value: '%' },
    }));
  test('in words over all three cells is read from the first', () => {
    const row = tableOf([split, ['减轻负担', '有效', '', '', '有效', 5]]).rows[0];
    expect([row?.target.value, row?.sign]).toEqual(['有效', undefined]);
  });
  test('set at first stands where nothing was adjusted', () => {
    const rows = tableOf([
      ['三级指标', '年初指标值', '调整指标值', '完成值', '分值'],
      ['专利', 10, '', 5, 5],
      ['论文', 10, 20, 5, 5],
    ]).rows;
    expect(rows.map(({ target }) => target.address)).toEqual(['B2', 'C3']);
  });
});

describe('what stands in a result cell belongs', () => {
  const OURS = '=IF(ISNUMBER(H2),ROUND(MAX(0,MIN(1,H2))*F2,2),"")';
  const ownerOf = (content: string | number) => tableOf([HEADER, [...ROW, content, '', '']]).rows[0]?.score?.owner;

  test('to nobody while it is blank', () => expect(ownerOf('')).toBe('blank'));
  test('to the add-in where its formula is one of ours', () => expect(ownerOf(OURS)).toBe('ours'));
  test('to a person where they typed a number', () => expect(ownerOf(8)).toBe('person'));
  test('to a person where they made a formula of their own', () => expect(ownerOf('=F2*0.8')).toBe('person'));
  test('to a person where one of our formulas was typed as a text', () => {
    const sheet = sheetOf([HEADER, [...ROW, OURS, '', '']]);
    const typed = { ...sheet, values: sheet.formulas };
    const header = findHeader(typed);
    expect(header && readTable(typed, header).rows[0]?.score?.owner).toBe('person');
  });
});

test('the reason is read where the form has a column for it', () =>
  expect(
    tableOf([
      [...HEADER, '偏差原因'],
      [...ROW, '', '', '', '雨季停工'],
    ]).rows[0]?.reason?.value,
  ).toBe('雨季停工'));

test('all of 20,000 rows are read', () =>
  expect(tableOf([HEADER, ...Array.from({ length: 20_000 }, () => ROW)]).rows).toHaveLength(20_000));
