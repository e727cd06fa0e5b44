import { type Area, type Book, fromRange, type RunningUniver } from '../../../excel/browser';
import { Overlays } from './overlays';
import { settleTypedCells } from './typed-cells';
import { takeStructuralCommands, type StructureRefusal } from './structure';

/** Rows that stand over the one that is brought into view. */
const ROWS_ABOVE = 5;

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
    this.endings.push(
      this.book.onChanged(({ source, sheetId, area }) => {
        if (source !== 'user') return;
        settleTypedCells(this.book, sheetId, area);
        calculate();
      }),
    );
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

  /** Lets the book know what is selected on the grid now. */
  takeSelection(): void {
    const area = this.shownSelection();
    if (area && !sameArea(area, this.book.selection)) this.book.selection = area;
  }

  private followSelection(): void {
    const follow = (area: Area): void => {
      const shown = this.shownSelection();
      if (shown && sameArea(shown, area)) return;
      this.univer.workbook.getActiveSheet().getRange(area.row, area.column, area.rowCount, area.columnCount).activate();
      this.bringIntoView(area);
    };
    this.endings.push(this.book.onSelected(follow));
  }

  /** As Excel does when a range is selected for a person: no further than needed across, and some rows from the top. */
  private bringIntoView({ row, column }: Area): void {
    const sheet = this.univer.workbook.getActiveSheet();
    const visible = sheet.getVisibleRange();
    if (visible === null) return;
    const inRows = row >= visible.startRow && row < visible.endRow;
    const inColumns = column >= visible.startColumn && column < visible.endColumn;
    if (inRows && inColumns) return;
    const firstRow = inRows ? visible.startRow : Math.max(0, row - ROWS_ABOVE);
    sheet.scrollToCell(firstRow, inColumns ? visible.startColumn : this.firstColumnFor(column, visible));
  }

  /** The leftmost column that can stand at the left edge with `column` still in view. */
  private firstColumnFor(column: number, { startColumn, endColumn }: { startColumn: number; endColumn: number }): number {
    if (column < startColumn) return column;
    const sheet = this.univer.workbook.getActiveSheet();
    let room = 0;
    for (let one = startColumn; one < endColumn; one += 1) room += sheet.getColumnWidth(one);
    let first = column;
    for (let taken = sheet.getColumnWidth(column); first > 0; first -= 1) {
      taken += sheet.getColumnWidth(first - 1);
      if (taken > room) break;
    }
    return first;
  }

  private shownSelection(): Area | undefined {
    const range = this.univer.workbook.getActiveSheet().getActiveRange()?.getRange();
    return range && fromRange(range);
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
