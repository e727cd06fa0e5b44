import { type Book, type CellValue, newBook, put } from '../excel';
import { sheetNamed } from './scoring';

type Rows = readonly (readonly CellValue[])[];

/** Indicators of a project: 40 of 50, 30 of 30 and `last` of 20 points. */
interface Project {
  readonly name: string;
  /** 完成值 of the last indicator, whose target is 10. */
  readonly last: number;
}

const ROWS = ({ last }: Project): Rows => [
  ['产出', '数量指标', '论文（篇）', 10, 8, 50],
  ['产出', '质量指标', '合格率（%）', 90, 95, 30],
  ['效益', '社会效益指标', '培训（期）', 10, last, 20],
];

/** Columns in other orders and by other names, with and without columns for results, titles, totals and numbers. */
const LAYOUTS: readonly ((project: Project) => Rows)[] = [
  (project) => [['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'], ...ROWS(project)],
  (project) => [
    ['项目名称', project.name],
    [],
    ['序号', '一级指标', '二级指标', '三级指标', '分值', '年度指标值', '全年实际完成值', '得分'],
    ...ROWS(project).map(([category, group, name, target, actual, weight], index) => [
      index + 1,
      category!,
      group!,
      name!,
      weight!,
      target!,
      actual!,
      null,
    ]),
  ],
  (project) => [
    [`项目名称：${project.name}`],
    ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '完成率', '自评得分', '得分率', '偏差原因'],
    ...ROWS(project),
    ['合计', null, null, null, null, 100],
  ],
  (project) => [
    ['项目支出绩效自评表'],
    ['预算部门', '某某厅'],
    ['绩效指标', '权重', '指标值', '完成值', '自评得分', '一级指标', '二级指标'],
    ...ROWS(project).map(([category, group, name, target, actual, weight]) => [name!, weight!, target!, actual!, null, category!, group!]),
  ],
  (project) => [
    ['', '资金名称', '预算金额（万元）', '实际支出金额（万元）'],
    ['', project.name, 100, 80],
    [],
    ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'],
    ...ROWS(project),
    ['注：数据截至年末'],
  ],
];

/** Fifteen projects on fourteen sheets, in five layouts; the last sheet has two, one under the other. */
export function manyTables(): Book {
  const names = Array.from({ length: 14 }, (_, index) => `项目${index + 1}`);
  const book = newBook(['说明', ...names]);
  put(sheetNamed(book, '说明'), 'A1', [['每个项目一张表。']]);
  names.forEach((name, index) => {
    // The points of the last indicator of project n are 2 × (n mod 11).
    const rows = LAYOUTS[index % LAYOUTS.length]!({ name: `${name}（部门项目）`, last: (index + 1) % 11 });
    put(sheetNamed(book, name), 'A1', rows.map(filled));
  });
  const second = LAYOUTS[1]!({ name: '附项目', last: 10 });
  put(sheetNamed(book, '项目14'), 'A12', second.map(filled));
  return book;
}

/** The totals of those projects, worked out by hand: 40 + 30 + 2 × (n mod 11), and 40 + 30 + 20 of the one beneath. */
export const TOTALS = [72, 74, 76, 78, 80, 82, 84, 86, 88, 90, 70, 72, 74, 76, 90];

function filled(cells: readonly CellValue[]): CellValue[] {
  return cells.length === 0 ? [null] : [...cells];
}
