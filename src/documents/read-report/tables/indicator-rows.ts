import type { TypedRow, Unread } from '../../../report';
import { plainText } from '../../../scoring';
import type { BlockCell } from '../blocks';
import { printedIn, type HeadedTable } from './read-table';

/** The levels that stand in 二级指标, and nowhere else. */
const LEVEL = /^(?:数量|质量|时效|(?:经济|社会|生态环境)?成本|经济效益|社会效益|生态效益|可持续影响|(?:服务对象)?满意度)指标$/;
const SUM = /^(?:合计|小计|总计|总分|评价总得分)$/;

export interface IndicatorRows {
  readonly rows: readonly TypedRow[];
  readonly unread: readonly Unread[];
}

/** The rows of 表1-2, 表2-3 or an indicator table; levels that a merged cell covers come from above. */
export function indicatorRows(table: HeadedTable): IndicatorRows {
  const rows: TypedRow[] = [];
  const unread: Unread[] = [];
  let [category, group] = ['', ''];
  for (const cells of table.rows) {
    const number = textIn(table, cells, 'number');
    const label = number === '' ? String(rows.length + 1) : number;
    const printed = (column: Parameters<typeof printedIn>[2]) => printedIn(table, cells, column, label);
    const name = printed('name');
    const labels = [name?.text ?? '', ...(['number', 'category', 'group'] as const).map((column) => textIn(table, cells, column))];
    const isSum = labels.some((text) => SUM.test(plainText(text)));
    if (name === null || isSum) {
      if (!isSum && cells.filter(({ text }) => text !== '').length > 1) unread.push(rowUnread(table, cells, label));
      continue;
    }
    category = textIn(table, cells, 'category') || category;
    const isShifted = textIn(table, cells, 'group') === '' && LEVEL.test(plainText(name.text));
    group = isShifted ? name.text : textIn(table, cells, 'group') || group;
    const target = printed('target');
    rows.push({
      ...{ table: table.name, number: label, group, category, isShifted },
      name: isShifted && target !== null ? target : name,
      target: isShifted ? null : target,
      ...{ actual: printed('actual'), completionRate: printed('completionRate') },
      ...{ weight: printed('weight'), score: printed('score'), scoreRate: printed('scoreRate') },
      reason: table.columns.has('reason') ? textIn(table, cells, 'reason') : null,
    });
  }
  return { rows, unread };
}

function textIn({ columns }: HeadedTable, cells: readonly BlockCell[], column: 'number' | 'category' | 'group' | 'reason'): string {
  const index = columns.get(column);
  return index === undefined ? '' : plainText(cells[index]?.text ?? '');
}

function rowUnread({ name }: HeadedTable, cells: readonly BlockCell[], row: string): Unread {
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  return { printed: { text, place: { kind: 'cell', table: name, row, column: '' } }, reason: 'row' };
}
