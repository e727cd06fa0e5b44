import { type Book, type CellValue, writeBook } from '../excel';
import { libreOffice, numberIn, recalculate } from './libreoffice';
import { contentsOf, scoreReport, sheetNamed } from './scoring';
import { bookOf, scored } from './small-book';

/*
 * A form whose column 评分标准 states a rule for each row: bands, steps, all or nothing, and a share of the completion rate. Scores by hand.
 */

const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '评分标准', '完成率', '自评得分', '得分率'];
type Row = readonly CellValue[];
const ROWS: readonly (readonly [Row, number])[] = [
  [['投入', '预算配置', '在职人员控制率', '≤100%', '103%', 5, '≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。'], 3.5],
  [
    [
      '过程管理',
      '预算执行',
      '预算控制率',
      '0%',
      '12%',
      5,
      '=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。',
    ],
    3,
  ],
  [
    [
      '过程管理',
      '预算执行',
      '支付进度率',
      '100%',
      '88%',
      10,
      '95%（含）以上计10分；85%（含）-95%，计7分；75%（含）-85%，计4分；低于75%计0分',
    ],
    7,
  ],
  [['产出', '数量指标', '培训期数（期）', 10, 7, 5, '每少一期扣1分'], 2],
  [['产出', '质量指标', '验收合格率', '100%', '99%', 5, '达到目标值得满分，否则不得分'], 0],
  [['产出', '数量指标', '培训人数（人）', 400, 300, 20, '完成率×分值'], 15],
  [['效益', '社会效益指标', '服务企业（家）', 100, 85, 50, '90%以上得满分，80%-90%得分值的80%，80%以下不得分'], 40],
];

const book = (): Book => bookOf({ 自评表: [HEADER, ...ROWS.map(([row]) => [...row, '', '', ''])] });
const scoresIn = (one: Book) =>
  sheetNamed(one, '自评表')
    .read(SCORES)
    .map(([cell]) => cell?.formula ?? '');
const SCORES = { row: 2, column: 9, rowCount: ROWS.length, columnCount: 1 };

test('each row is scored by its own standard, and its formula comes to the same', async () => {
  const own = book();
  await scored(own, async (excel) => {
    const { indicators, findings } = await scoreReport(excel);
    expect(indicators.map(({ score }) => score)).toEqual(ROWS.map(([, score]) => score));
    expect(findings.map(({ code }) => code).filter((code) => code === 'calculated-differs' || code.startsWith('standard-'))).toEqual([]);
    expect(scoresIn(own)).toEqual(ROWS.map(() => expect.stringContaining('+N("按本行评分标准")') as string));
  });
});

test('a second run knows the formulas for its own, and changes nothing', async () => {
  const own = book();
  await scored(own, async (excel) => {
    await scoreReport(excel);
    const before = contentsOf(own);
    const { indicators } = await scoreReport(excel);
    expect([contentsOf(own), indicators.filter(({ typed }) => typed)]).toEqual([before, []]);
  });
});

const program = libreOffice();

(program === null ? test.skip : test)('scores follow an edit in LibreOffice', async () => {
  const own = book();
  await scored(own, async (excel) => {
    await scoreReport(excel);
    // 101.5 %: 5 − 1 × 0.5 in whole steps; 30 %: 2; 74 %: 0; 9 of 10: 4; 100 %: all; 100 of 400: 5; 95 of 100: all.
    const edits: readonly CellValue[] = ['101.5%', '30%', '74%', 9, '100%', 100, 95];
    sheetNamed(own, '自评表').write(
      { row: 2, column: 5, rowCount: edits.length, columnCount: 1 },
      edits.map((value) => [{ value }]),
    );
    const sheets = await recalculate(program ?? '', await writeBook(own));
    expect((sheets['自评表'] ?? []).slice(1 + 1, 2 + ROWS.length).map((row) => numberIn(row[9] ?? ''))).toEqual([4.5, 2, 0, 4, 5, 5, 50]);
  });
});
