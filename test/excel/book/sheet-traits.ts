import type { Worksheet } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '../vendor';
import type { Area, Change, Hyperlink, Note, PageSetup, Sheet, Visibility } from './book';
import { newContent, type Chart, type NewChart } from './chart';
import type { SheetExtras } from './sheet-extras';
import type { UniverBook } from './univer-book';
import { without } from './without';

/** What a sheet is apart from its cells: name, place, look of its window, page, notes and links. */
export abstract class SheetTraits {
  readonly id: string;

  constructor(
    readonly book: UniverBook,
    readonly worksheet: Worksheet,
    readonly extras: SheetExtras,
  ) {
    this.id = worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    this.book.renameSheet(this, name);
  }

  get position(): number {
    return this.book.sheets.findIndex(({ id }) => id === this.id);
  }

  set position(position: number) {
    const last = this.book.sheets.length - 1;
    if (!Number.isInteger(position) || position < 0 || position > last)
      throw new RangeError(`Sheet positions run from 0 to ${String(last)}.`);
    this.mutate(SetWorksheetOrderMutation, { fromOrder: this.position, toOrder: position });
  }

  get visibility(): Visibility {
    return this.extras.visibility;
  }

  set visibility(visibility: Visibility) {
    const othersVisible = this.book.sheets.some((sheet) => sheet.id !== this.id && sheet.visibility === 'visible');
    if (visibility !== 'visible' && !othersVisible) throw new RangeError('A workbook must keep at least one visible sheet.');
    this.extras.visibility = visibility;
    this.mutate(SetWorksheetHideMutation, { hidden: visibility === 'visible' ? 0 : 1 });
  }

  get kind(): Sheet['kind'] {
    return this.extras.kind;
  }

  get tabColor(): string | null {
    return this.worksheet.getConfig().tabColor || null;
  }

  set tabColor(color: string | null) {
    this.mutate(SetTabColorMutation, { color: color ?? '' });
  }

  get showGridlines(): boolean {
    return Number(this.worksheet.getConfig().showGridlines) === 1;
  }

  set showGridlines(shown: boolean) {
    this.mutate(ToggleGridlinesMutation, { showGridlines: shown ? 1 : 0 });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: { readonly rows: number; readonly columns: number }) {
    this.mutate(SetFrozenMutation, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  get pageSetup(): PageSetup {
    return this.extras.pageSetup;
  }

  get protection(): Sheet['protection'] {
    return this.extras.protection;
  }

  set protection(protection: Sheet['protection']) {
    this.extras.protection = protection;
  }

  get filter(): Sheet['filter'] {
    return this.extras.filter;
  }

  get notes(): readonly Note[] {
    return this.extras.notes;
  }

  get charts(): readonly Chart[] {
    return this.extras.charts;
  }

  addChart({ series, ...made }: NewChart): Chart {
    const chart = { ...newContent(series), ...made, ...this.book.nextChart() };
    this.extras.charts.push(chart);
    return chart;
  }

  removeChart(chart: Chart): void {
    const index = this.extras.charts.indexOf(chart);
    if (index >= 0) this.extras.charts.splice(index, 1);
  }

  setNote(row: number, column: number, text: string, author: string): void {
    this.deleteNote(row, column);
    this.extras.notes.push({ row, column, text, author, visible: false });
  }

  deleteNote(row: number, column: number): void {
    this.extras.notes = this.extras.notes.filter((note) => note.row !== row || note.column !== column);
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    const found = this.extras.hyperlinks.find((link) => link.row === row && link.column === column);
    if (!found) return null;
    return without(found, 'row', 'column');
  }

  setHyperlink(row: number, column: number, link: Hyperlink | null): void {
    this.extras.hyperlinks = this.extras.hyperlinks.filter((other) => other.row !== row || other.column !== column);
    if (link) this.extras.hyperlinks.push({ ...link, row, column });
  }

  changed(area: Area, kind: Change['kind'], more: Pick<Change, 'shift' | 'before'> = {}): void {
    this.redraw();
    this.book.tellChanged({ sheetId: this.id, area, kind, ...more });
  }

  mutate<P extends object>(
    mutation: { readonly id: string; readonly handler: (accessor: never, params: P) => unknown },
    params: Omit<P, 'unitId' | 'subUnitId'>,
  ): void {
    this.book.mutate(mutation.id, { unitId: this.book.unitId, subUnitId: this.id, ...params });
  }

  /** Lets a user interface show what was changed. */
  protected redraw(): void {
    this.book.redraw(this);
  }
}
