/** The tables of the report that a run builds as sheets, in the order of the report. */
export const TABLE_NAMES = ['表2-1', '表2-2', '表2-3'] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** What a book has to have for a table to be built; 表2-1 and 表2-3 come from the indicator table alone. */
export const NEEDS_FUND: ReadonlySet<TableName> = new Set(['表2-2']);
