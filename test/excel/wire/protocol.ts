/**
 * The messages between Microsoft's client library and the host, as excel-win32-16.01.debug.js of the package
 * @microsoft/office-js 1.1.110 sends and expects them (HostBridge, ClientRequestBase, ObjectPath, ProcessQuery).
 */

/** How an object is reached. */
export const PathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** What is asked of an object. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument: the path id of the object it stands for, or 0; nested where an argument is an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface QueryBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface AnswerBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ErrorBody;
}

/** The envelope of a request as it crosses the bridge. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: QueryBody | string };
}

/** The flag of a request that is to wait until no cell is edited (`delayForCellEdit` of Excel.run). */
export const WAITS_FOR_CELL_EDIT = 64;

/** An event as the client library dispatches it: `type` is the number beside the event in the host file. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export function answerMessage(id: number, body: AnswerBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
}

const EVENT_CATEGORY = 65536;

export function eventMessage(events: readonly EventEntry[]): string {
  const entries = events.map(({ type, target, detail }) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: type,
    targetId: target,
    message: JSON.stringify(detail),
  }));
  return JSON.stringify({ type: 3, controlId: '', message: { entries } });
}
