import type { Area, Book, Sheet } from '../book/book';
import { ExcelError } from './excel-error';
import type { RangeTarget, Remote } from './remote';
import type { EventEntry } from './protocol';
import { moved, type Shift } from './shift';
import { WORKBOOK_EVENTS } from './workbook-events';

/** What the workbook is to its user, beyond what it holds. */
export interface WorkbookFacts {
  readonly name: string;
  readonly readOnly: boolean;
}

/** Whether the add-in's pane is on show, or its page only runs. */
export type PaneState = 'Visible' | 'Background';

/** The event's number in AppRuntimeService of the client library. */
const PANE_VISIBILITY_CHANGED = 65539;

/** What lives as long as the add-in has the workbook: the objects it keeps, and the events it asked for. */
export class Session {
  private readonly keptObjects = new Map<string, Remote>();
  private readonly wantedEvents = new Set<string>();
  private raisedEvents: EventEntry[] = [];
  private rangesInRequest: RangeTarget[] = [];
  private nextReference = 1;
  private pane: PaneState = 'Background';
  /** Called when the add-in shows or hides its pane. */
  onPane: (state: PaneState) => void = () => undefined;

  constructor(
    readonly book: Book,
    readonly facts: WorkbookFacts,
  ) {}

  /** Keeps an object for later requests; gives the reference by which they find it. */
  keep(object: Remote): string {
    const reference = `reference-${this.nextReference++}`;
    this.keptObjects.set(reference, object);
    return reference;
  }

  keptObject(reference: string): Remote {
    const object = this.keptObjects.get(reference);
    if (!object) throw new ExcelError('InvalidReference');
    if (object.className === 'Range' && !this.isThere(object.target as RangeTarget)) throw new ExcelError('ItemNotFound');
    return object;
  }

  /** Whether a range still has its cells: not so once they or their sheet were deleted. */
  private isThere({ sheet, gone }: RangeTarget): boolean {
    return gone !== true && this.book.sheets.includes(sheet);
  }

  release(reference: string): void {
    this.keptObjects.delete(reference);
  }

  releaseAll(): void {
    this.keptObjects.clear();
  }

  /** Forgets the ranges that only the last request reached. */
  beginRequest(): void {
    this.rangesInRequest = [];
  }

  /** Lets a range of this request move with its cells. */
  follow(object: Remote): void {
    if (object.className === 'Range') this.rangesInRequest.push(object.target as RangeTarget);
  }

  /** A range keeps meaning the same cells when others are inserted or deleted before it. */
  moveRanges(sheet: Sheet, area: Area, shift: Shift): void {
    const kept = [...this.keptObjects.values()].filter(({ className }) => className === 'Range').map(({ target }) => target as RangeTarget);
    for (const range of new Set([...kept, ...this.rangesInRequest])) {
      if (range.sheet !== sheet) continue;
      const now = moved(range.area, area, shift);
      if (now) range.area = now;
      else range.gone = true;
    }
  }

  want(type: number, target: string): void {
    this.wantedEvents.add(`${type} ${target}`);
  }

  unwant(type: number, target: string): void {
    this.wantedEvents.delete(`${type} ${target}`);
  }

  /** Raises an event towards those who asked for it on the sheet, or on the whole workbook. */
  raise(type: number, sheetId: string, detail: Readonly<Record<string, unknown>>): void {
    for (const target of [sheetId, WORKBOOK_EVENTS]) {
      if (this.wantedEvents.has(`${type} ${target}`)) this.raisedEvents.push({ type, target, detail });
    }
  }

  get paneState(): PaneState {
    return this.pane;
  }

  showPane(state: PaneState): void {
    this.paneIs(state);
    this.onPane(state);
  }

  paneIs(state: PaneState): void {
    this.pane = state;
    this.raisedEvents.push({
      type: PANE_VISIBILITY_CHANGED,
      target: '',
      detail: { visibility: state === 'Visible' ? 'Visible' : 'Hidden' },
    });
  }

  takeEvents(): readonly EventEntry[] {
    const events = this.raisedEvents;
    this.raisedEvents = [];
    return events;
  }
}
