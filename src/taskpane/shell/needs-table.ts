import type { RefusalCode } from '../../text';
import type { NotDone } from '../../workbook';

/** The refusals that a table ends: a new one, or one that a person points out. */
const WITHOUT_TABLE: readonly RefusalCode[] = ['no-table', 'several-tables', 'several-headers', 'no-indicators', 'header-missing'];

export function needsTable({ code }: NotDone): boolean {
  return WITHOUT_TABLE.includes(code);
}
