import { GUANGDONG, score } from '../../src/scoring';
import { TABLE_2_3 } from '../../src/sheets';
import { tableOf, type TypedRow } from '../scoring/build-table';
import { columnsOf, sheetOf } from './build-sheets';

/** Rate, score and score rate that a run writes for one row. */
function resultsOf(row: TypedRow) {
  const { blocks } = columnsOf(score({ table: tableOf([row]), rules: GUANGDONG }));
  return blocks.map(({ contents }) => contents[1]?.[0]);
}

describe('while the actual is blank', () => {
  test('the formulas that it will need stand there already', () =>
    expect(resultsOf({ target: '10', actual: '', weight: 5 })).toEqual([
      '=IF(COUNT(E5,F5)=2,F5/E5,"")',
      '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,H5))*G5,2),"")',
      '=IF(ISNUMBER(I5),I5/G5,"")',
    ]));
  test.each(['30个左右', '健全', '5-10', '3万'])('nothing stands there for a target such as %s', (target) =>
    expect(resultsOf({ target, actual: '', weight: 5 }).slice(0, 2)).toEqual([null, null]),
  );
});

describe('the sentence over 表2-3', () => {
  const lead = (row: TypedRow) => sheetOf(TABLE_2_3, score({ table: tableOf([row]), rules: GUANGDONG })).blocks[1]?.contents[0]?.[0];
  const REACHED = `COUNTIF('指标表'!H5,">=1")`;

  test('counts a rate of 1 and more as completed', () =>
    expect(lead({ target: '10', actual: '12' })).toBe(`="共设置绩效指标 "&COUNT(A4:A4)&" 个，截至评价日完成 "&(${REACHED})&" 个。"`));
  test('counts a rate of 1 and less where lower is better', () =>
    expect(lead({ target: '≤10', actual: '12' })).toContain(`(${REACHED}+COUNTIF('指标表'!H5,"<1")-COUNTIF('指标表'!H5,">1"))`));
  test('counts a rate of 1 where the target is 0, lower being better or not', () =>
    expect(lead({ target: '≤0', actual: '3' })).toContain(`&(${REACHED})&`));
});
