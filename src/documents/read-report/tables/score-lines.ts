import type { TypedLine } from '../../../report';
import { plainText } from '../../../scoring';
import { printedIn, type HeadedTable } from './read-table';

const WHOLE = /总得分|总分|^合计$|^总计$/;
const SUM = /^(?:合计|小计)$/;

/** The lines of 表2-1: the whole, each section with its 合计, and the parts under it. */
export function scoreLines(table: HeadedTable): TypedLine[] {
  let section = '';
  return table.rows.flatMap((cells): TypedLine[] => {
    const text = (column: 'category' | 'group') => {
      const index = table.columns.get(column);
      return index === undefined ? '' : plainText(cells[index]?.text ?? '');
    };
    const [category, group] = [text('category'), text('group')];
    const isWhole = WHOLE.test(category) || (category === '' && WHOLE.test(group) && !SUM.test(group));
    if (category !== '' && !isWhole) section = category;
    const kind = isWhole ? 'total' : SUM.test(group) || group === '' ? 'section' : 'part';
    const name = kind === 'part' ? group : kind === 'section' ? section : category || group;
    const printed = (column: 'weight' | 'score' | 'scoreRate') => printedIn(table, cells, column, name);
    const line = { weight: printed('weight'), score: printed('score'), scoreRate: printed('scoreRate') };
    return line.weight === null && line.score === null ? [] : [{ kind, section: isWhole ? '' : section, name, ...line }];
  });
}
