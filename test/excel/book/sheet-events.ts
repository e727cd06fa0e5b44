import type { ICommandService, Workbook } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation, SetWorksheetNameMutation } from '../vendor';
import type { Author, SheetEvent } from './book';

type Params = { readonly unitId?: string; readonly subUnitId?: string; readonly name?: string; readonly sheet?: { readonly id?: string } };
type Told = SheetEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'source'> : never) : never;

/** Tells what becomes of the sheets of a workbook, be it by the book's own hand or by a person's on the grid. */
export class SheetEvents {
  private readonly listeners = new Set<(event: SheetEvent) => void>();
  private readonly names = new Map<string, string>();
  private readonly stop: () => void;
  private active: string;

  /** @param author in whose name the book's own changes are made now */
  constructor(
    private readonly workbook: Workbook,
    commands: ICommandService,
    private readonly author: () => Author,
  ) {
    this.active = workbook.getActiveSheet().getSheetId();
    this.rememberNames();
    const listening = commands.onCommandExecuted(({ id, params = {} }, options) => {
      const given = params as Params;
      if (given.unitId !== workbook.getUnitId()) return;
      for (const event of this.eventsOf(id, given)) this.tell(event, options?.['fromBook'] ? this.author() : 'user');
      this.rememberNames();
    });
    this.stop = () => listening.dispose();
  }

  listen(listener: (event: SheetEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  close(): void {
    this.stop();
    this.listeners.clear();
  }

  private eventsOf(id: string, { subUnitId = '', name = '', sheet }: Params): Told[] {
    switch (id) {
      case InsertSheetMutation.id:
        return [{ kind: 'added', sheetId: sheet?.id ?? '' }];
      case RemoveSheetMutation.id:
        return [{ kind: 'deleted', sheetId: subUnitId }];
      case SetWorksheetNameMutation.id: {
        const former = this.names.get(subUnitId) ?? '';
        return former === name ? [] : [{ kind: 'renamed', sheetId: subUnitId, former, name }];
      }
      case SetWorksheetActiveOperation.id: {
        // Univer shows a new sheet by itself, and tells of it only when the book has turned back already.
        const [former, now] = [this.active, this.workbook.getActiveSheet().getSheetId()];
        this.active = now;
        if (former === now) return [];
        return [
          { kind: 'deactivated', sheetId: former },
          { kind: 'activated', sheetId: now },
        ];
      }
      default:
        return [];
    }
  }

  private tell(event: Told, source: Author): void {
    for (const listener of this.listeners) listener({ ...event, source });
  }

  private rememberNames(): void {
    this.names.clear();
    for (const sheet of this.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}
