import type { ColumnRole, TableHint } from '../../../src/scoring';
import fc from 'fast-check';
import { firstHint, nextHint, roleOf } from '../../../src/taskpane/mapping/hint';
import type { PreviewColumn } from '../../../src/workbook';

const ROLES: readonly (ColumnRole | null)[] = ['name', 'target', 'actual', 'weight', null];
const COLUMNS: readonly PreviewColumn[] = ROLES.map((role, column) => ({
  ...{ column, role, letters: 'ABCDE'.charAt(column), caption: '', samples: [] },
}));
const HINT: TableHint = { sheet: '指标表', headerRow: 4, columns: {} };
const give = (hint: TableHint, column: number, role: ColumnRole | null) => nextHint(hint, { kind: 'role', column, role, columns: COLUMNS });
const rolesOf = (hint: TableHint) => COLUMNS.map(({ column }) => roleOf(hint, column, COLUMNS));

describe('the meaning of columns', () => {
  test('is what was guessed until a person says otherwise', () => expect(rolesOf(HINT)).toEqual(ROLES));

  test('is given to a column that had none', () => {
    expect(rolesOf(give(HINT, 4, 'reason'))).toEqual(['name', 'target', 'actual', 'weight', 'reason']);
  });

  test('leaves the former column when it is given to another', () => {
    expect(rolesOf(give(HINT, 4, 'actual'))).toEqual(['name', 'target', null, 'weight', 'actual']);
  });

  test('that a column loses is not guessed again', () => expect(give(HINT, 2, 'reason').columns).toEqual({ actual: null, reason: 2 }));

  test('can be none', () => expect(rolesOf(give(HINT, 3, null))).toEqual(['name', 'target', 'actual', null, null]));

  test('chosen as it is says nothing', () => expect(give(HINT, 1, 'target')).toBe(HINT));

  test('belongs to one column, whatever is chosen in whatever order', () => {
    const choice = fc.record({
      column: fc.nat(4),
      role: fc.constantFrom<ColumnRole | null>('name', 'target', 'actual', 'weight', 'reason', null),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        const roles = rolesOf(choices.reduce((hint, { column, role }) => give(hint, column, role), HINT)).filter((role) => role !== null);
        return new Set(roles).size === roles.length;
      }),
    );
  });

  test('is what was chosen last for the column', () => {
    const choice = fc.record({ column: fc.nat(4), role: fc.constantFrom<ColumnRole | null>('name', 'target', 'actual', 'reason', null) });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 20 }), (choices) => {
        const last = choices.at(-1);
        const hint = choices.reduce((one, { column, role }) => give(one, column, role), HINT);
        return last !== undefined && roleOf(hint, last.column, COLUMNS) === last.role;
      }),
    );
  });
});

describe('the place of the table', () => {
  const SHEETS = [
    { sheet: '封面', headerRows: [] },
    { sheet: '自评表', headerRows: [6, 3] },
  ];
  const said: TableHint = { sheet: '封面', headerRow: 9, columns: { name: 2 } };

  test('begins with what was said before', () => expect(firstHint(said, SHEETS)).toBe(said));
  test('begins with the first sheet that has a likely header', () => {
    expect(firstHint(null, SHEETS)).toEqual({ sheet: '自评表', headerRow: 6, columns: {} });
  });
  test('is looked for anew when the sheet that was said is gone', () => {
    expect(firstHint({ ...said, sheet: '删掉的表' }, SHEETS)?.sheet).toBe('自评表');
  });
  test('is nowhere in a book without sheets', () => expect(firstHint(null, [])).toBeNull());
  test('on another sheet begins without corrections', () => {
    expect(nextHint(said, { kind: 'sheet', choice: { sheet: '自评表', headerRows: [6] } })).toEqual({
      sheet: '自评表',
      headerRow: 6,
      columns: {},
    });
  });
  test('in another row begins without corrections', () => {
    expect(nextHint(said, { kind: 'row', headerRow: 5 })).toEqual({ sheet: '封面', headerRow: 5, columns: {} });
  });
});
