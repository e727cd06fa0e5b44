import { writtenColumns } from '../../../src/sheets';
import type { Area, PlacedTable } from '../../../src/sheets';
import { findHeader } from '../../../src/workbook/tables/find-header';
import { mergesMatter } from '../../../src/workbook/tables/merged-areas';
import { readTable } from '../../../src/workbook/tables/read-table';
import { areaOf, sheetOf } from './sheet-of';

const HEADER = ['三级指标', '目标值', '完成值', '分值', '得分', '完成率', '得分率'];
const ROWS = [
  ['专利', 1, 1, 5],
  ['论文', 1, 1, 5],
];

type Rows = readonly (readonly (string | number)[])[];

function tableOf(rows: Rows, merges: readonly Area[] = []): PlacedTable {
  const sheet = sheetOf(rows);
  const header = findHeader(sheet);
  if (header === null) throw new Error('no header');
  return readTable(sheet, header, merges);
}

function refusalOf(rows: Rows, ...merges: string[]): unknown {
  try {
    return tableOf(rows, merges.map(areaOf));
  } catch (refusal) {
    return refusal;
  }
}

test('new columns come right of cells that are merged with the last caption', () => {
  const table = tableOf([HEADER.slice(0, 4), ...ROWS], [areaOf('D1:F1')]);
  expect(writtenColumns(table).map(({ column }) => column)).toEqual([6, 7, 8]);
});
test('and right of cells that are merged with a last cell further down', () => {
  expect(tableOf([HEADER.slice(0, 4), ...ROWS], [areaOf('D2:E2')]).results.completionRate?.column).toBe(5);
});
test('and right of a merged caption that plays no role', () => {
  expect(tableOf([[...HEADER.slice(0, 4), '领导意见'], ...ROWS], [areaOf('E1:F1')]).results.completionRate?.column).toBe(6);
});
test('notes merged over more columns than the table has do not matter', () => {
  expect(tableOf([HEADER.slice(0, 4), ...ROWS, ['注：略']], [areaOf('A4:H4')]).results.completionRate?.column).toBe(4);
});
test('a title merged over more columns than the table has does not matter', () => {
  const rows = [['自评表'], HEADER.slice(0, 4), ...ROWS];
  expect(tableOf(rows, [areaOf('A1:H1')]).results.completionRate?.column).toBe(4);
});
test('new columns stand beside both rows of a header', () => {
  const rows = [['三级指标', '绩效指标值', '', '分值', '得分', ''], ['', '年度指标值', '实际完成值', '', '自评分', '复核分'], ...ROWS];
  expect(tableOf(rows)).toMatchObject({
    headerRow: 1,
    range: 'A1:F4',
    results: { score: { column: 4, added: false }, completionRate: { column: 6, added: true } },
  });
});

describe('result cells that are merged', () => {
  test('over two indicators are refused with their address', () => {
    expect(refusalOf([HEADER, ...ROWS], 'E2:E3')).toMatchObject({ code: 'results-merged', facts: { cells: 'E2:E3' } });
  });
  test('with the cell left of them are refused', () => {
    expect(refusalOf([HEADER, ...ROWS], 'D2:E2')).toMatchObject({ code: 'results-merged', facts: { cells: 'D2:E2' } });
  });
  test('with the cell right of them take results', () => {
    const wide = ['三级指标', '目标值', '完成值', '分值', '得分', '', '完成率', '得分率'];
    expect(tableOf([wide, ...ROWS], [areaOf('E1:F1'), areaOf('E2:F2')]).results.score).toEqual({ column: 4, added: false });
  });
  test('over an indicator and the 其中 rows under it take its result', () => {
    expect(tableOf([HEADER, ROWS[0]!, ['其中：发明', 1, 1, '']], [areaOf('E2:E3')]).rows).toHaveLength(1);
  });
});

describe('merged cells', () => {
  const matter = (...rows: Rows) => {
    const sheet = sheetOf(rows);
    const header = findHeader(sheet);
    return header !== null && mergesMatter(sheet, header);
  };
  test('are not asked for where every caption and every result column is there', () => expect(matter(HEADER, ...ROWS)).toBe(false));
  test('are asked for where columns are to be added', () => expect(matter(HEADER.slice(0, 6), ...ROWS)).toBe(true));
  test('are asked for where a caption is missing', () =>
    expect(matter([...HEADER.slice(0, 5), '', ...HEADER.slice(5)], ...ROWS)).toBe(true));
});
