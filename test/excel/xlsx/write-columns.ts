import { lineAfter } from './moved-cells';
import type { Shift } from '../book/references';
import type { SheetPart } from './sheet-part';
import { sameSize, type SheetState, type Size } from './sheet-state';
import { attributeOf, withAttribute } from './tag-text';
import { POINTS_PER_WIDTH_UNIT } from './units';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** Writes the columns whose width or hiding changed; what the file says of the others stays. */
export function writeColumns(part: SheetPart, state: SheetState, before: SheetState | undefined, shifts: readonly Shift[]): void {
  const former = new Map(
    [...(before?.columns ?? [])].flatMap(([column, size]) => {
      const target = lineAfter('column', column, shifts);
      return target === null ? [] : [[target, size] as const];
    }),
  );
  const changed = [...new Set([...former.keys(), ...state.columns.keys()])].filter(
    (column) => !sameSize(state.columns.get(column), former.get(column)),
  );
  const moved = shifts.some(({ axis }) => axis === 'column');
  if (changed.length === 0 && !moved) return;
  const given = [...(part.get('cols') ?? '').matchAll(/<(?:[\w.-]+:)?col\s[^>]*?\/?>/g)].flatMap(([tag]) =>
    runsAfter(runOf(tag), shifts, moved),
  );
  const runs = changed.reduce((all, column) => withColumn(all, column, state.columns.get(column)), given);
  const tags = runs
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, tag }) =>
      withAttribute(withAttribute(tag, 'min', from + 1), 'max', to + 1)
        .replace(/\s*\/?>$/, '/>')
        .replace(/^<[\w.-]+:/, '<'),
    );
  part.set('cols', tags.length > 0 ? `<cols>${tags.join('')}</cols>` : null);
}

function runOf(tag: string): Run {
  return { from: Number(attributeOf(tag, 'min')) - 1, to: Number(attributeOf(tag, 'max')) - 1, tag };
}

function runsAfter(run: Run, shifts: readonly Shift[], moved: boolean): Run[] {
  if (!moved) return [run];
  const columns = Array.from({ length: run.to - run.from + 1 }, (_column, index) => lineAfter('column', run.from + index, shifts));
  return columns.flatMap((column) => (column === null ? [] : [{ from: column, to: column, tag: run.tag }]));
}

function withColumn(runs: readonly Run[], column: number, size: Size | undefined): Run[] {
  const run = runs.find(({ from, to }) => from <= column && column <= to);
  const wide = withAttribute(run?.tag ?? '<col/>', 'width', size?.points == null ? null : size.points / POINTS_PER_WIDTH_UNIT);
  const tag = withAttribute(withAttribute(wide, 'customWidth', size?.points == null ? null : 1), 'hidden', size?.hidden ? 1 : null);
  const rest = run
    ? [
        { ...run, to: column - 1 },
        { ...run, from: column + 1 },
      ].filter(({ from, to }) => from <= to)
    : [];
  const says = /\s(?!min=|max=)[\w:]+=/.test(tag);
  return [...runs.filter((other) => other !== run), ...rest, ...(says ? [{ from: column, to: column, tag }] : [])];
}
