import type { Area, Table } from './book';
import { containsCell, lastColumn, lastRow } from './area';
import { shiftArea, type Shift } from './references';

/** What a table needs of the sheet it lies on. */
export interface TableHost {
  /** What the cell shows, and whether it is a text that was typed, and not a number or a formula. */
  header(row: number, column: number): { readonly text: string; readonly typed: boolean };
  setHeaderText(row: number, column: number, text: string): void;
  checkTableName(name: string, table: BookTable): void;
  checkTableArea(area: Area, table: BookTable): void;
  tableRenamed(from: string, to: string): void;
  removeTable(table: BookTable): void;
  changed(): void;
  showBody(area: Area): void;
}

export interface TableTraits {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly filterCriteria?: string;
}

/** A table held by the book itself: Univer's own tables lose their columns when they grow and break formulas when removed. */
export class BookTable implements Table {
  readonly id: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  style: string;
  filterCriteria: string;
  private currentName: string;
  private currentArea: Area;
  /** Column names where no header row shows them. */
  private hiddenNames: readonly string[] = [];

  constructor(
    private readonly host: TableHost,
    traits: TableTraits,
  ) {
    this.id = traits.id;
    this.currentName = traits.name;
    this.currentArea = traits.area;
    this.showHeaders = traits.showHeaders;
    this.showTotals = traits.showTotals;
    this.style = traits.style;
    this.filterCriteria = traits.filterCriteria ?? '';
    this.fillEmptyHeaders();
  }

  get name(): string {
    return this.currentName;
  }

  set name(name: string) {
    this.host.checkTableName(name, this);
    const former = this.currentName;
    this.currentName = name;
    this.host.tableRenamed(former, name);
  }

  get area(): Area {
    return this.currentArea;
  }

  get columnNames(): readonly string[] {
    const { row, column, columnCount } = this.currentArea;
    if (!this.showHeaders) return this.hiddenNames;
    return Array.from({ length: columnCount }, (_name, index) => this.host.header(row, column + index).text);
  }

  resize(area: Area): void {
    const smallest = 1 + (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0);
    if (area.rowCount < smallest) throw new RangeError(`Table ${this.name} needs at least ${String(smallest)} rows.`);
    if (this.showHeaders && area.row !== this.currentArea.row)
      throw new RangeError(`The header row of table ${this.name} must stay where it is.`);
    this.host.checkTableArea(area, this);
    this.currentArea = area;
    this.fillEmptyHeaders();
    this.host.changed();
  }

  clearFilter(): void {
    this.filterCriteria = '';
    this.host.showBody(this.currentArea);
  }

  convertToRange(): void {
    this.host.removeTable(this);
  }

  /** Follows cells that moved; `false` when the table was deleted with them. */
  follow(shift: Shift): boolean {
    const area = shiftArea(this.currentArea, shift);
    if (!area) return false;
    this.currentArea = area;
    this.fillEmptyHeaders();
    return true;
  }

  covers(row: number, column: number): boolean {
    return containsCell(this.currentArea, row, column);
  }

  /**
   * Cells were written. Headers among them become texts of their own again: blank ones 列N, doubled ones numbered, numbers and formulas what
   * they show. Headers that stood before keep their name.
   */
  written(area: Area): void {
    const { row, column, columnCount } = this.currentArea;
    if (!this.showHeaders || !containsRow(area, row)) return;
    const columns = Array.from({ length: columnCount }, (_name, index) => column + index);
    const isWritten = (at: number): boolean => containsCell(area, row, at);
    const taken = new Set(columns.filter((at) => !isWritten(at)).map((at) => this.host.header(row, at).text.toLowerCase()));
    for (const at of columns.filter(isWritten)) {
      const { text, typed } = this.host.header(row, at);
      const name = unused(text === '' ? `列${String(at - column + 1)}` : text, taken);
      if (!typed || name !== text) this.host.setHeaderText(row, at, name);
      taken.add(name.toLowerCase());
    }
  }

  /** Whether a shift would take the header row and leave others of the table. */
  losesHeader(shift: Shift): boolean {
    const { currentArea: area } = this;
    return (
      this.showHeaders &&
      shift.axis === 'row' &&
      shift.kind === 'delete' &&
      headerDeleted(area, shift) &&
      lastRow(area) >= shift.at + shift.count
    );
  }

  /** Excel gives every column a header text of its own: empty ones are named 列N, repeated ones get a number. */
  private fillEmptyHeaders(): void {
    const { row, column, columnCount } = this.currentArea;
    if (!this.showHeaders) {
      this.hiddenNames = Array.from({ length: columnCount }, (_name, index) => this.hiddenNames[index] ?? `列${String(index + 1)}`);
      return;
    }
    const taken = new Set<string>();
    for (let index = 0; index < columnCount; index++) {
      const { text } = this.host.header(row, column + index);
      const name = unused(text === '' ? `列${String(index + 1)}` : text, taken);
      if (name !== text) this.host.setHeaderText(row, column + index, name);
      taken.add(name.toLowerCase());
    }
  }
}

const containsRow = (area: Area, row: number): boolean => row >= area.row && row <= lastRow(area);

function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${String(number)}`;
  return free;
}

const headerDeleted = (area: Area, shift: Shift): boolean =>
  area.row >= shift.at &&
  area.row < shift.at + shift.count &&
  area.column >= shift.from &&
  lastColumn(area) <= shift.to &&
  lastRow(area) >= area.row;
