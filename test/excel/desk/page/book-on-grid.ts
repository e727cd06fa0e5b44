import type { Area, Book } from '../../book/book';
import type { RunningUniver } from '../../book/headless';
import { fromRange } from '../../book/ranges';
import { Overlays } from './overlays';
import { takeStructuralCommands, type StructureRefusal } from './structure';

export interface GridTalk {
  changed(): void;
  refused(why: StructureRefusal): void;
  notCalculated(reason: string): void;
}

/** Keeps a book and the grid it is shown on in step: what a person does reaches the book, what the book does shows. */
export class BookOnGrid {
  private readonly endings: (() => void)[] = [];
  private readonly overlays: Overlays;

  constructor(
    private readonly univer: RunningUniver,
    private readonly book: Book,
    private readonly talk: GridTalk,
  ) {
    this.calculateAfterTyping();
    this.followSelection();
    this.overlays = new Overlays(univer, book, () => talk.changed());
    this.keepOverlays();
    this.endings.push(takeStructuralCommands(univer, book, (why) => talk.refused(why)));
  }

  close(): void {
    for (const end of this.endings) end();
  }

  private calculateAfterTyping(): void {
    const calculate = (): void => void this.book.calculate().catch((problem: unknown) => this.talk.notCalculated(String(problem)));
    this.endings.push(this.book.onChanged(({ source }) => source === 'user' && calculate()));
  }

  /** Draws what lies over the cells. Univer forgets all of it, of every workbook, when one is let go: call it after that. */
  draw(): void {
    this.overlays.draw();
  }

  /** Drawn once per batch of changes: the book tells of each. */
  private keepOverlays(): void {
    let waiting = false;
    const draw = (): void => {
      waiting = false;
      this.overlays.draw();
    };
    this.endings.push(
      this.book.onChanged(() => {
        if (!waiting) window.setTimeout(draw);
        waiting = true;
      }),
    );
  }

  private followSelection(): void {
    const { api, workbook } = this.univer;
    const shown = (): Area | undefined => {
      const range = workbook.getActiveSheet().getActiveRange()?.getRange();
      return range && fromRange(range);
    };
    const tell = (): void => {
      const area = shown();
      if (area && !sameArea(area, this.book.selection)) this.book.selection = area;
    };
    const listening = [api.addEvent(api.Event.SelectionChanged, tell), api.addEvent(api.Event.ActiveSheetChanged, tell)];
    const stop = this.book.onSelected((area) => {
      const now = shown();
      if (now && sameArea(now, area)) return;
      workbook.getActiveSheet().getRange(area.row, area.column, area.rowCount, area.columnCount).activate();
    });
    this.endings.push(stop, ...listening.map((one) => () => one.dispose()));
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
