import type { IWorksheetData, Workbook } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  ICommandService,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '../vendor';
import { areaBetween } from './area';
import type { Area, Author, Book, CalculationMode, CellStyle, Change, DefinedName, SheetEvent } from './book';
import type { BookTable } from './book-table';
import { rewriteChart } from './chart';
import { Calculation } from './calculation';
import { ChangeTeller } from './change-teller';
import { DefinedNames } from './defined-names';
import { checkSheetName, checkTableName, freeName } from './naming';
import { renameInFormula, type Shift, shiftFormula } from './references';
import { SheetEvents } from './sheet-events';
import { newSheetExtras, type SheetExtras } from './sheet-extras';
import { StylePool } from './style-pool';
import type { NamedTable, Place } from './structured-references';
import { newSheetData } from './snapshot';
import { chartId, sheetId } from './ids';
import { UniverSheet } from './univer-sheet';
import { onUserChange } from './user-changes';

type SheetKey = { readonly id: string };

/** What a workbook has beside what Univer holds. */
export interface BookTraits {
  readonly sheetExtras?: ReadonlyMap<string, SheetExtras>;
  readonly defaultFont?: Partial<Pick<CellStyle, 'fontName' | 'fontSize' | 'fontColor'>>;
  readonly names?: readonly DefinedName[];
  /** Sheets without cells, as charts are, whose names are taken too. */
  readonly otherSheetNames?: readonly string[];
  readonly structureProtected?: boolean;
  /** Dates count from 1904, as older Macs had it. */
  readonly date1904?: boolean;
  readonly onDispose?: () => void;
}

/** A workbook held by Univer, with or without a user interface. */
export class UniverBook implements Book {
  readonly styles: StylePool;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  calculationMode: CalculationMode = 'automatic';
  precisionAsDisplayed = false;
  readonly unitId: string;
  private readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly byId = new Map<string, UniverSheet>();
  private readonly changes = new ChangeTeller();
  private readonly sheetEvents: SheetEvents;
  private readonly selectionListeners = new Set<(area: Area) => void>();
  private readonly stopListening: () => void;
  private readonly definedNames: DefinedNames;
  private selected: Area = areaBetween(0, 0, 0, 0);
  private calculated = false;
  private running: Promise<void> = Promise.resolve();
  private tablesMade = 0;
  private sheetsMade = 0;
  private chartsMade = 0;

  constructor(
    facade: FWorkbook,
    private readonly traits: BookTraits = {},
  ) {
    this.workbook = facade.getWorkbook();
    this.unitId = facade.getId();
    this.commands = facade.getActiveSheet().getInject().get(ICommandService);
    this.styles = new StylePool(this.workbook, traits.defaultFont ?? {});
    this.structureProtected = traits.structureProtected ?? false;
    this.date1904 = traits.date1904 ?? false;
    this.definedNames = new DefinedNames(traits.names ?? []);
    this.calculation = new Calculation(facade);
    this.sheetEvents = new SheetEvents(this.workbook, this.commands, () => this.changes.current);
    this.stopListening = onUserChange(this.commands, this.unitId, (id, area) => {
      this.sheetWithId(id).keepHeaders(area);
      this.tellChanged({ sheetId: id, area, source: 'user', kind: 'edited' });
    });
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheetOrders().map((id) => this.sheetWithId(id));
  }

  get activeSheet(): UniverSheet {
    return this.sheetWithId(this.workbook.getActiveSheet().getSheetId());
  }

  set activeSheet(sheet: UniverSheet) {
    if (sheet.visibility !== 'visible') throw new RangeError(`Sheet ${sheet.name} is hidden and cannot be activated.`);
    this.mutate(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheet.id });
    this.selected = areaBetween(0, 0, 0, 0);
  }

  /** Shows the sheet that the file opens on, or the first one that can be shown; formulas hold the file's results until something changes. */
  openOn(position: number): void {
    const sheet = this.sheets[position];
    const shown = sheet?.visibility === 'visible' ? sheet : this.sheets.find((other) => other.visibility === 'visible');
    if (shown) this.activeSheet = shown;
  }

  get selection(): Area {
    return this.selected;
  }

  set selection(area: Area) {
    this.selected = area;
    for (const listener of this.selectionListeners) listener(area);
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.all;
  }

  sheetByName(name: string): UniverSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): UniverSheet {
    checkSheetName(name, [...this.sheets.map((sheet) => sheet.name), ...(this.traits.otherSheetNames ?? [])]);
    const active = this.activeSheet;
    const id = this.newSheetId();
    this.mutate(InsertSheetMutation.id, {
      unitId: this.unitId,
      index: this.sheets.length,
      sheet: { ...newSheetData(id, name), defaultStyle: this.workbook.getSnapshot().defaultStyle } as IWorksheetData,
    });
    this.mutate(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: active.id });
    this.calculated = false;
    return this.sheetWithId(id);
  }

  removeSheet(sheet: UniverSheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'visible')) {
      throw new RangeError('A workbook must keep at least one visible sheet.');
    }
    const { name, position } = sheet;
    if (this.activeSheet === sheet) this.activeSheet = this.neighbourOf(sheet, position);
    this.mutate(RemoveSheetMutation.id, { unitId: this.unitId, subUnitId: sheet.id, subUnitName: name });
    this.byId.delete(sheet.id);
    this.definedNames.removeAllOf(sheet.id);
    this.rewriteFormulas((formula) => renameInFormula(formula, name, null));
  }

  renameSheet(sheet: SheetKey & { readonly name: string }, name: string): void {
    const former = sheet.name;
    checkSheetName(name, [
      ...this.sheets.filter((other) => other.id !== sheet.id).map((other) => other.name),
      ...(this.traits.otherSheetNames ?? []),
    ]);
    this.mutate(SetWorksheetNameMutation.id, { unitId: this.unitId, subUnitId: sheet.id, name });
    this.rewriteFormulas((formula) => renameInFormula(formula, former, name));
  }

  setName(name: string, sheetId: string | null, formula: string): void {
    this.definedNames.set(name, sheetId, formula);
    this.calculated = false;
  }

  removeName(name: string, sheetId: string | null): void {
    this.definedNames.remove(name, sheetId);
    this.calculated = false;
  }

  calculate(): Promise<void> {
    this.running = this.running
      .catch(() => undefined)
      .then(async () => {
        if (this.calculated) return;
        this.calculated = true;
        try {
          await this.calculation.run(this.sheets, this.names, this.namedTables());
        } catch (error) {
          this.calculated = false;
          throw error;
        }
        for (const sheet of this.sheets) this.redraw(sheet);
      });
    return this.running;
  }

  onChanged(listener: (change: Change) => void): () => void {
    return this.changes.listen(listener);
  }

  onSheets(listener: (event: SheetEvent) => void): () => void {
    return this.sheetEvents.listen(listener);
  }

  onSelected(listener: (area: Area) => void): () => void {
    this.selectionListeners.add(listener);
    return () => {
      this.selectionListeners.delete(listener);
    };
  }

  dispose(): void {
    this.stopListening();
    this.sheetEvents.close();
    this.changes.close();
    this.traits.onDispose?.();
  }

  /** The next calculation must not be skipped. */
  needsCalculation(): void {
    this.calculated = false;
  }

  tellChanged(change: Parameters<ChangeTeller['tell']>[0]): void {
    if (change.kind !== 'formatted') this.calculated = false;
    this.changes.tell(change);
  }

  by(author: Author, edit: () => void): void {
    this.changes.by(author, edit);
  }

  /** Lets a user interface, where there is one, show what was changed beneath it. */
  redraw(sheet: SheetKey): void {
    this.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: this.unitId, subUnitId: sheet.id, cellValue: {} },
      { onlyLocal: true, fromBook: true },
    );
  }

  mutate(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params, { onlyLocal: true, fromBook: true });
  }

  /** Every table of the book, as formulas see them. */
  namedTables(): NamedTable[] {
    return this.sheets.flatMap((sheet) =>
      sheet.bookTables.map(({ name, area, columnNames, showHeaders, showTotals }) => ({
        name,
        sheetName: sheet.name,
        area,
        columnNames,
        showHeaders,
        showTotals,
      })),
    );
  }

  nextTable(): { readonly id: string; readonly name: string } {
    this.tablesMade += 1;
    return { id: String(this.tablesMade), name: freeName('表', this.namedTables(), this.tablesMade) };
  }

  nextChart(): { readonly id: string; readonly name: string } {
    this.chartsMade += 1;
    const name = freeName(
      '图表 ',
      this.sheets.flatMap(({ charts }) => charts),
    );
    return { id: chartId(this.chartsMade), name };
  }

  checkTableName(name: string, itself: BookTable | null): void {
    const tables = this.sheets.flatMap((sheet) => sheet.bookTables).filter((table) => table !== itself);
    checkTableName(name, [...tables.map((table) => table.name), ...this.names.map((known) => known.name)]);
  }

  tableRenamed(from: string, to: string): void {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${escaped(from)}(?=\[)`, 'giu');
    this.rewriteFormulas((formula) => formula.replace(pattern, to));
  }

  formulasFollow(sheet: UniverSheet, shift: Shift): void {
    this.rewriteFormulas((formula, place) => shiftFormula(formula, place.sheetName, sheet.name, shift));
  }

  /** Rewrites the formulas of all cells, charts and names. */
  rewriteFormulas(rewrite: (formula: string, place: Place) => string): void {
    for (const sheet of this.sheets) {
      const sheetName = sheet.name;
      sheet.grid.forEach((cell, row, column) => {
        if (cell.f) cell.f = rewrite(cell.f, { sheetName, row, column });
      });
      for (const chart of sheet.charts) rewriteChart(chart, (formula) => rewrite(formula, { sheetName, row: 0, column: 0 }));
    }
    this.definedNames.rewrite((formula) => rewrite(formula, { sheetName: '', row: 0, column: 0 }));
    this.calculated = false;
  }

  private sheetWithId(id: string): UniverSheet {
    const known = this.byId.get(id);
    if (known) return known;
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new RangeError(`There is no sheet ${id}.`);
    const sheet = new UniverSheet(this, worksheet, this.traits.sheetExtras?.get(id) ?? newSheetExtras());
    this.byId.set(id, sheet);
    return sheet;
  }

  /** Ids look like Excel's own. */
  private newSheetId(): string {
    do this.sheetsMade += 1;
    while (this.workbook.getSheetBySheetId(sheetId(this.sheetsMade)));
    return sheetId(this.sheetsMade);
  }

  private neighbourOf(sheet: UniverSheet, position: number): UniverSheet {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    return others.find((other) => other.position > position) ?? others.at(-1) ?? sheet;
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
