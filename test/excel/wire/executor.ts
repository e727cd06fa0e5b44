import { Arguments } from './arguments';
import { ExcelError } from './excel-error';
import { openService } from './classes/services';
import { asExcelError, classOf, memberName, missingMember, offered } from './members';
import { ActionType, PathType, type Action, type AnswerBody, type ObjectPath, type QueryBody } from './protocol';
import { isRemote, remote, type ApiVersion, type ExcelClass, type Remote } from './remote';
import { Query } from './query';
import type { Session } from './session';

/** Lets a test break one action; called before each with its place in the request. */
export type BeforeAction = (index: number) => void;

const KEEP_REFERENCE = '_KeepReference';

/**
 * Carries out one request. Actions run in order; when one fails, those before it hold and those after it are dropped:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
 */
export class Executor {
  private readonly reached = new Map<number, Remote | null>();
  private readonly references = new Map<number, string>();
  private readonly keptPaths: ReadonlySet<number>;

  constructor(
    private readonly session: Session,
    private readonly level: ApiVersion,
    private readonly body: QueryBody,
    private readonly beforeAction: BeforeAction,
  ) {
    const keeping = body.Actions.filter((action) => action.ActionType === ActionType.method && action.Name === KEEP_REFERENCE);
    this.keptPaths = new Set(keeping.map((action) => action.ObjectPathId));
  }

  async run(): Promise<AnswerBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.beforeAction(index);
        results.push({ ActionId: action.Id, Value: await this.act(action) });
      } catch (problem) {
        const error = asExcelError(problem);
        const location = error.location || pathName(this.body.ObjectPaths[action.ObjectPathId], action.Name);
        return {
          Results: results,
          Error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.callMethod(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.trace:
        return null;
      default:
        throw new ExcelError('ApiNotFound', `Action type ${action.ActionType} (${action.Name}).`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.reach(pathId);
    if (!object) return null;
    const identity = classOf(object).identity?.(object.target) ?? {};
    return this.keptPaths.has(pathId) ? { ...identity, _ReferenceId: this.referenceOf(pathId, object) } : identity;
  }

  private referenceOf(pathId: number, object: Remote): string {
    const known = this.references.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    const reference = path?.ObjectPathType === PathType.reference ? path.Name : this.session.keep(object);
    this.references.set(pathId, reference);
    return reference;
  }

  private async query(action: Action): Promise<unknown> {
    const object = this.reach(action.ObjectPathId);
    if (!object) return null;
    const query = new Query(this.session, this.level, action.QueryInfo ?? {});
    const { book } = this.session;
    if (query.needsResults(object) && book.calculationMode === 'automatic') await book.calculate();
    return query.answer(object);
  }

  private async callMethod(action: Action): Promise<unknown> {
    if (action.Name === KEEP_REFERENCE) return this.keepReference(action.ObjectPathId);
    // As the guides begin their samples: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts-data-labels
    if (action.Name === 'Delete' && !this.reach(action.ObjectPathId)) return null;
    const object = this.existing(action.ObjectPathId);
    const method = this.memberOf(object, 'methods', action.Name);
    return await located(object, action.Name, async () => {
      if (method.calculated) await this.session.book.calculate();
      const value = method.call(object.target, this.argumentsOf(action), this.session) ?? null;
      return isRemote(value) ? (classOf(value).identity?.(value.target) ?? {}) : value;
    });
  }

  private keepReference(pathId: number): null {
    const object = this.reach(pathId);
    if (object) this.referenceOf(pathId, object);
    return null;
  }

  private setProperty(action: Action): null {
    const object = this.existing(action.ObjectPathId);
    const scalar = this.memberOf(object, 'scalars', action.Name);
    return located(object, action.Name, () => {
      if (!scalar.set) throw new ExcelError('InvalidOperation', `${memberName(object, action.Name)} is read-only.`);
      scalar.set(object.target, this.argumentsOf(action).raw(0), this.session);
      return null;
    });
  }

  /** Members of a null object: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties */
  private existing(pathId: number): Remote {
    const object = this.reach(pathId);
    if (!object) throw new ExcelError('ItemNotFound');
    return object;
  }

  private reach(pathId: number): Remote | null {
    const known = this.reached.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new ExcelError('InvalidArgument', `Object path ${pathId} is missing.`);
    const object = this.open(path);
    if (object) this.session.follow(object);
    this.reached.set(pathId, object);
    return object;
  }

  private open(path: ObjectPath): Remote | null {
    if (path.ObjectPathType === PathType.global) return remote('Workbook', this.session.book);
    if (path.ObjectPathType === PathType.reference) return this.session.keptObject(path.Name);
    if (path.ObjectPathType === PathType.newObject) return this.service(path.Name);
    if (path.ParentObjectPathId === undefined) throw new ExcelError('ApiNotFound', `${path.Name}.`);
    const parent = this.reach(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return located(parent, path.Name, () => this.memberOf(parent, 'links', path.Name).open(parent.target, this.session));
      case PathType.method:
        return located(parent, path.Name, () => this.opened(parent, path));
      case PathType.indexer:
        return located(parent, 'GetItem', () => {
          const found = classOf(parent).item?.(parent.target, this.argumentsOf(path), this.session);
          if (!found) throw missingMember(parent, 'GetItem');
          return found;
        });
      default:
        throw new ExcelError('ApiNotFound', `Object path type ${path.ObjectPathType} (${path.Name}).`);
    }
  }

  private service(name: string): Remote {
    const service = openService(name, this.session);
    if (!service) throw new ExcelError('ApiNotFound', `${name}.`);
    return service;
  }

  private opened(parent: Remote, path: ObjectPath): Remote | null {
    const value = this.memberOf(parent, 'methods', path.Name).call(parent.target, this.argumentsOf(path), this.session) ?? null;
    if (value !== null && !isRemote(value)) throw missingMember(parent, path.Name);
    return value;
  }

  private argumentsOf({ ArgumentInfo: info }: Action | ObjectPath): Arguments {
    return new Arguments((info?.Arguments ?? []).map((value, index) => this.resolve(value, info?.ReferencedObjectPathIds?.[index])));
  }

  private resolve(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(pathId) && Array.isArray(value)) return value.map((item: unknown, index) => this.resolve(item, pathId[index]));
    return typeof pathId === 'number' && pathId !== 0 ? this.existing(pathId) : value;
  }

  private memberOf<G extends 'scalars' | 'links' | 'methods'>(
    object: Remote,
    group: G,
    name: string,
  ): NonNullable<ExcelClass<unknown>[G]>[string] {
    const member = classOf(object)[group]?.[name];
    if (!member || !offered(member, this.level)) throw missingMember(object, name);
    return member as NonNullable<ExcelClass<unknown>[G]>[string];
  }
}

/** Runs `work` so that a failure says which member failed. */
function located<R>(object: Remote, name: string, work: () => R): R {
  const locate = (problem: unknown): never => {
    const error = asExcelError(problem);
    error.location ||= memberName(object, name);
    throw error;
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(locate) as R) : result;
  } catch (problem) {
    return locate(problem);
  }
}

function pathName(path: ObjectPath | undefined, name: string): string {
  return [path?.Name, name].filter(Boolean).join('.');
}
