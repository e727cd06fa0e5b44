import { GUANGDONG, score } from '../../src/scoring';
import { TABLE_2_1 } from '../../src/sheets';
import { sheetOf } from './build-sheets';
import { tableOf, type TypedRow } from '../scoring/build-table';

/** The formula of the line that gives the grade. */
function gradeLine(rows: readonly TypedRow[]): string {
  const contents = sheetOf(TABLE_2_1, score({ table: tableOf(rows), rules: GUANGDONG })).blocks.flatMap((block) => block.contents.flat());
  const found = contents.find((content) => typeof content === 'string' && content.includes('评价等级'));
  if (typeof found !== 'string') throw new Error('no line with the grade');
  return found;
}

const UNKNOWN = '待定（有指标没有分值或得分，总得分最低 ';

describe('the grade that is still open', () => {
  test('has bounds while every weight is known', () => expect(gradeLine([{ target: '1', actual: '' }])).not.toContain(UNKNOWN));
  test('has no highest total while a weight is missing', () =>
    expect(
      gradeLine([
        { target: '1', actual: '1', weight: '' },
        { target: '1', actual: '1' },
      ]),
    ).toContain(`IF(OR(COUNT('指标表'!G5:G6)<2,`));
  test('says no points where only a row of weight 0 is open', () =>
    expect(
      gradeLine([
        { target: '1', actual: '1', weight: 100 },
        { target: '1', actual: '', weight: 0 },
      ]),
    ).toContain(UNKNOWN));
});

test('under policy B, 过程 without rows has no score, and no formula that adds up nothing', () => {
  const { blocks } = sheetOf(
    TABLE_2_1,
    score({ table: tableOf([{ target: '1', actual: '1', weight: 40 }]), rules: { ...GUANGDONG, totals: 'B' } }),
  );
  expect(blocks[2]?.contents[1]).toEqual(['过程', '合计', '=ROUND(SUM(C5,C6),2)', '', '']);
});
