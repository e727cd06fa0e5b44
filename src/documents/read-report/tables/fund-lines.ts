import type { TypedFund } from '../../../report';
import { plainText } from '../../../scoring';
import { printedIn, type HeadedTable } from './read-table';

/** The lines of 表1-1 or 表2-2, 合计 among them. */
export function fundLines(table: HeadedTable): TypedFund[] {
  return table.rows.flatMap((cells): TypedFund[] => {
    const at = table.columns.get('project') ?? 0;
    const label = plainText(cells[at]?.text ?? '');
    const project = printedIn(table, cells, 'project', label);
    const printed = (column: 'budget' | 'spent' | 'spendingRate') => printedIn(table, cells, column, label);
    const [budget, spent, rate] = [printed('budget'), printed('spent'), printed('spendingRate')];
    return project === null || (budget === null && spent === null) ? [] : [{ table: table.name, project, budget, spent, rate }];
  });
}
