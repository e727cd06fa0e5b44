import type { Area } from '../../book/book';
import { rowsOf } from '../area';
import { demand, ExcelError } from '../excel-error';
import { openRange } from '../find-range';
import type { ExcelClass, Remote, Targets } from '../remote';
import { required } from './range-steps';

type FilterTarget = Targets['AutoFilter'];

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter : of a sheet, or of a table. */
export const AutoFilter: ExcelClass<FilterTarget> = {
  scalars: {
    Enabled: { since: '1.9', get: (target) => filteredArea(target) !== null },
    IsDataFiltered: {
      since: '1.9',
      get: ({ sheet, table }) => (table ? table.filterCriteria : (sheet.filter?.criteria ?? '')) !== '',
    },
  },
  methods: {
    ClearCriteria: {
      since: '1.9',
      call(target) {
        guardFilter(target);
        (target.table ?? target.sheet).clearFilter();
      },
    },
    GetRange: { since: '1.9', call: (target) => required(filterRange(target)) },
    GetRangeOrNullObject: { since: '1.9', call: filterRange },
    Remove: {
      since: '1.9',
      call(target) {
        if (target.table) throw new ExcelError('ApiNotFound', 'AutoFilter.remove of a table.');
        guardFilter(target);
        target.sheet.removeFilter();
      },
    },
  },
};

/** A protected sheet may allow its filter to be used: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export function guardFilter({ sheet }: Pick<FilterTarget, 'sheet'>): void {
  demand(!sheet.protection || sheet.protection.allowAutoFilter, 'AccessDenied', `The sheet ${sheet.name} is protected.`);
}

function filterRange(target: FilterTarget): Remote | null {
  const area = filteredArea(target);
  return area && openRange(target.sheet, area);
}

function filteredArea({ sheet, table }: FilterTarget): Area | null {
  if (!table) return sheet.filter?.area ?? null;
  return rowsOf(table.area, 0, table.area.rowCount - (table.showTotals ? 1 : 0));
}
