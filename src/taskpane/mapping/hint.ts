import type { ColumnRole, TableHint } from '../../scoring';
import type { PreviewColumn, SheetChoice } from '../../workbook';

export type HintEvent =
  | { readonly kind: 'sheet'; readonly choice: SheetChoice }
  | { readonly kind: 'row'; readonly headerRow: number }
  /** A column gets a role, or none, where the columns have these roles now. */
  | { readonly kind: 'role'; readonly column: number; readonly role: ColumnRole | null; readonly columns: readonly PreviewColumn[] };

/** Where to begin: what was said before, else the first sheet that has something like a header. */
export function firstHint(table: TableHint | null, sheets: readonly SheetChoice[]): TableHint | null {
  if (table !== null && sheets.some(({ sheet }) => sheet === table.sheet)) return table;
  const likely = sheets.find(({ headerRows }) => headerRows.length > 0) ?? sheets[0];
  return likely === undefined ? null : hintOn(likely);
}

export function nextHint(hint: TableHint, event: HintEvent): TableHint {
  switch (event.kind) {
    case 'sheet':
      return hintOn(event.choice);
    case 'row':
      return { ...hint, headerRow: event.headerRow, columns: {} };
    case 'role':
      return withRole(hint, event.column, event.role, event.columns);
  }
}

function hintOn({ sheet, headerRows }: SheetChoice): TableHint {
  return { sheet, headerRow: headerRows[0] ?? 1, columns: {} };
}

/** A role belongs to one column: given to another, it leaves the former. What a column loses is left to none, lest it be guessed again. */
function withRole(hint: TableHint, column: number, role: ColumnRole | null, columns: readonly PreviewColumn[]): TableHint {
  const before = roleOf(hint, column, columns);
  if (before === role) return hint;
  return {
    ...hint,
    columns: {
      ...hint.columns,
      ...(before === null ? {} : { [before]: null }),
      ...(role === null ? {} : { [role]: column }),
    },
  };
}

/** What a column means: what the person said, where they said it, else what was guessed. */
export function roleOf({ columns: said }: TableHint, column: number, columns: readonly PreviewColumn[]): ColumnRole | null {
  const own = (Object.keys(said) as ColumnRole[]).find((role) => said[role] === column);
  if (own !== undefined) return own;
  const guessed = columns.find((one) => one.column === column)?.role ?? null;
  return guessed === null || said[guessed] !== undefined ? null : guessed;
}
