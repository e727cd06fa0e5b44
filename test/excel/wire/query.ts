import { asExcelError, classOf, memberName, missingMember, offered } from './members';
import type { Action } from './protocol';
import type { ApiVersion, ExcelClass, Remote, Scalar } from './remote';
import type { Session } from './session';

/** What an empty `load` asks for, and `$all`: https://learn.microsoft.com/javascript/api/excel/excel.interfaces.rangeloadoptions */
const EVERYTHING = '*';

type Selection = readonly (readonly string[])[];

/** One `load`: which properties of which object, as deep as the caller named them (`format/fill/color`). */
export class Query {
  private readonly selection: Selection;

  constructor(
    private readonly session: Session,
    private readonly level: ApiVersion,
    private readonly info: NonNullable<Action['QueryInfo']>,
  ) {
    const asked = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => name.trim() !== '');
    const names = (asked.length > 0 ? asked : [EVERYTHING]).filter((name) => name !== '$none');
    this.selection = names.map((name) => name.split('/').map((part) => (part === '$all' ? EVERYTHING : upperFirst(part))));
  }

  /** Whether formulas must have their results before this can be answered. */
  needsResults(object: Remote): boolean {
    return this.selection.some((path) => this.pathNeedsResults(object, path));
  }

  answer(object: Remote): unknown {
    return this.select(object, this.selection);
  }

  private pathNeedsResults(object: Remote, [name = '*', ...rest]: readonly string[]): boolean {
    const table = classOf(object);
    const link = table.links?.[name];
    if (link) {
      const next = link.open(object.target, this.session);
      return next !== null && this.pathNeedsResults(next, rest);
    }
    const items = name in table.scalars ? [] : this.itemsOf(object).slice(0, 1);
    const own = name === '*' ? Object.values(table.scalars) : [table.scalars[name]];
    return own.some((scalar) => scalar?.calculated) || items.some((item) => this.pathNeedsResults(item, [name, ...rest]));
  }

  private select(object: Remote, selection: Selection): Record<string, unknown> {
    const table = classOf(object);
    const answer: Record<string, unknown> = { ...table.identity?.(object.target) };
    const ofItems = table.items ? selection.filter(([name = '*']) => !(name in table.scalars)) : [];
    const own = table.items ? selection.filter(([name = '*']) => name === '*' || name in table.scalars) : selection;
    for (const name of new Set(own.map(([first = '*']) => first))) {
      const deeper = own.filter(([first = '*']) => first === name).map(([, ...rest]) => (rest.length > 0 ? rest : ['*']));
      Object.assign(answer, this.member(object, name, deeper));
    }
    if (table.items) answer['_Items'] = this.page(this.itemsOf(object)).map((item) => this.select(item, ofItems));
    return answer;
  }

  private member(object: Remote, name: string, deeper: Selection): Record<string, unknown> {
    const table = classOf(object);
    if (name === '*') return this.everyScalar(object, table);
    const link = table.links?.[name];
    if (link && offered(link, this.level)) {
      const next = link.open(object.target, this.session);
      return { [name]: next && this.select(next, deeper) };
    }
    const scalar = table.scalars[name];
    if (!scalar?.get || !offered(scalar, this.level)) throw missingMember(object, name);
    return { [name]: this.read(object, name, scalar) };
  }

  private everyScalar(object: Remote, table: ExcelClass<unknown>): Record<string, unknown> {
    const readable = Object.entries(table.scalars).filter(([, scalar]) => scalar.get && offered(scalar, this.level));
    return Object.fromEntries(readable.map(([name, scalar]) => [name, this.read(object, name, scalar)]));
  }

  private read(object: Remote, name: string, scalar: Scalar<unknown>): unknown {
    try {
      return scalar.get!(object.target, this.session);
    } catch (problem) {
      const error = asExcelError(problem);
      error.location ||= memberName(object, name);
      throw error;
    }
  }

  private itemsOf(object: Remote): readonly Remote[] {
    return classOf(object).items?.(object.target, this.session) ?? [];
  }

  private page(items: readonly Remote[]): readonly Remote[] {
    const first = this.info.Skip ?? 0;
    return items.slice(first, this.info.Top === undefined ? undefined : first + this.info.Top);
  }
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
