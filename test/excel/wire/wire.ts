import type { Book, Change, SheetEvent } from '../book/book';
import { changeEvent } from './change-event';
import { ExcelError } from './excel-error';
import { Executor, type BeforeAction } from './executor';
import { Faults, type Orders } from './faults';
import {
  answerMessage,
  eventMessage,
  PathType,
  WAITS_FOR_CELL_EDIT,
  type Action,
  type AnswerBody,
  type QueryBody,
  type RequestMessage,
} from './protocol';
import type { ApiVersion } from './remote';
import { Session, type PaneState, type WorkbookFacts } from './session';
import { SHEET_EVENTS, sheetEventDetail } from './sheet-event';
import { EventType } from './show';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What crossed the wire since the workbook was opened, or since the counts were reset. */
export interface Counts {
  requests: number;
  actions: number;
  bytesReceived: number;
  bytesSent: number;
  /** The largest single request and answer. */
  largestRequest: number;
  largestAnswer: number;
}

const NOTHING: Readonly<Counts> = { requests: 0, actions: 0, bytesReceived: 0, bytesSent: 0, largestRequest: 0, largestAnswer: 0 };

/** Answers the client library's requests over a workbook, one after the other, and sends it the workbook's events. */
export class Wire {
  readonly faults = new Faults();
  readonly counts: Counts = { ...NOTHING };
  /** What each action was, in order, since the counts were reset: its type and name, such as "3 GetRange.Merge". */
  readonly actionKinds: string[] = [];
  private readonly session: Session;
  private readonly stopListening: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private closed = false;
  /** Ends when nobody is typing in a cell any more. */
  private cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(
    readonly book: Book,
    facts: WorkbookFacts,
    private readonly level: ApiVersion,
    private readonly send: (message: string) => void,
  ) {
    this.session = new Session(book, facts);
    const ends = [book.onChanged((change) => this.raiseChanged(change)), book.onSheets((event) => this.raiseSheetEvent(event))];
    this.stopListening = () => ends.forEach((end) => end());
  }

  resetCounts(): void {
    Object.assign(this.counts, NOTHING);
    this.actionKinds.length = 0;
  }

  /**
   * Takes a message of the client library; the answer goes out through `send`, or never when a fault says so. It is counted at once, so
   * that what a test then orders or counts begins after it.
   *
   * @returns when the message has been dealt with
   */
  receive(text: string): Promise<void> {
    const { id, message, flags = 0 } = JSON.parse(text) as RequestMessage;
    if (this.cellEdit && (flags & WAITS_FOR_CELL_EDIT) !== 0) return this.cellEdit.ended.then(() => this.receive(text));
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as QueryBody) : message.body;
    const handle = isAboutWorkbook(body) ? this.counted(id, body, byteLength(text)) : () => this.answerService(id, body);
    const dealtWith = this.queue.then(() => (this.closed ? undefined : handle()));
    this.queue = dealtWith;
    return dealtWith;
  }

  /** Calls `listener` when the add-in shows or hides its pane. */
  onPane(listener: (state: PaneState) => void): void {
    this.session.onPane = listener;
  }

  /** Tells the add-in that its pane was shown or hidden. */
  tellPane(state: PaneState): void {
    this.session.paneIs(state);
    this.queue = this.queue.then(() => this.flushEvents());
  }

  /**
   * Somebody begins to type in a cell. Until {@link endCellEdit} every request fails, but those that are to wait:
   * https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
   */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.cellEdit ??= { ended, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = null;
  }

  close(): void {
    this.closed = true;
    this.stopListening();
  }

  private counted(id: number, body: QueryBody, size: number): () => Promise<void> {
    this.counts.requests += 1;
    this.counts.actions += body.Actions.length;
    this.counts.bytesReceived += size;
    this.actionKinds.push(...body.Actions.map((action) => kindOf(action, body)));
    this.counts.largestRequest = Math.max(this.counts.largestRequest, size);
    const orders = this.faults.ordersFor(body.Actions.length);
    return () => this.handle(id, body, size, orders);
  }

  private async handle(id: number, body: QueryBody, size: number, { fault, meanwhile, beforeAction }: Orders): Promise<void> {
    meanwhile?.();
    if (fault?.kind === 'unanswered') return;
    const answer = this.limited(id, fault?.kind === 'failed' ? failed(fault.code) : await this.answer(body, size, beforeAction));
    if (fault?.kind === 'held') await fault.released;
    this.counts.bytesSent += answer.size;
    this.counts.largestAnswer = Math.max(this.counts.largestAnswer, answer.size);
    if (this.closed) return;
    this.send(answer.text);
    this.flushEvents();
  }

  /** What the library asks of Office itself is neither counted nor made to fail: it comes when it likes. */
  private async answerService(id: number, body: QueryBody): Promise<void> {
    const answer = await new Executor(this.session, this.level, body, () => undefined).run();
    if (!this.closed) this.send(answerMessage(id, answer));
    this.flushEvents();
  }

  private async answer(body: QueryBody, size: number, beforeAction: BeforeAction): Promise<AnswerBody> {
    if (this.cellEdit) return failed('InvalidOperationInCellEditMode');
    if (size > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded');
    this.session.beginRequest();
    return await new Executor(this.session, this.level, body, beforeAction).run();
  }

  private limited(id: number, body: AnswerBody): { text: string; size: number } {
    const text = answerMessage(id, body);
    const size = byteLength(text);
    if (size <= PAYLOAD_LIMIT) return { text, size };
    const refusal = answerMessage(id, failed('ResponsePayloadSizeLimitExceeded'));
    return { text: refusal, size: byteLength(refusal) };
  }

  private raiseChanged(change: Change): void {
    const { type, detail } = changeEvent(change, this.book, this.level);
    this.session.raise(type, change.sheetId, detail);
    if (change.source !== 'api') this.queue = this.queue.then(() => this.flushEvents());
  }

  private raiseSheetEvent(event: SheetEvent): void {
    this.session.raise(EventType[SHEET_EVENTS[event.kind]], event.sheetId, sheetEventDetail(event));
    if (event.source !== 'api') this.queue = this.queue.then(() => this.flushEvents());
  }

  private flushEvents(): void {
    const events = this.session.takeEvents();
    if (events.length > 0 && !this.closed) this.send(eventMessage(events));
  }
}

function isAboutWorkbook(body: QueryBody): boolean {
  return Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.global || path.ObjectPathType === PathType.reference,
  );
}

function failed(code: string): AnswerBody {
  const { message } = new ExcelError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function kindOf({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: QueryBody): string {
  return `${ActionType} ${[ObjectPaths[ObjectPathId]?.Name, Name].filter(Boolean).join('.')}`;
}
