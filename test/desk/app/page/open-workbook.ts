import {
  type ApiVersion,
  type Book,
  FileLoss,
  FileProblem,
  readBook,
  REQUIREMENT_SETS,
  type RunningUniver,
  Wire,
  writeBook,
} from '../../../excel/browser';
import { BookOnGrid } from './book-on-grid';
import { Grid } from './grid';
import type { StructureRefusal } from './structure';
import type { Preferences } from './preferences';
import type { Language } from './words';

export interface WorkbookActs {
  /** A message for the add-in. */
  deliver(message: string): void;
  changed(): void;
  refused(why: StructureRefusal): void;
  notCalculated(reason: string): void;
}

/** A workbook on the grid, with the wire by which the add-in reaches it. */
export class OpenWorkbook {
  readonly wire: Wire;
  private readonly stopListening: () => void;
  private readonly onGrid: BookOnGrid;

  constructor(
    readonly name: string,
    private readonly book: Book,
    private readonly univer: RunningUniver,
    acts: WorkbookActs,
  ) {
    this.wire = new Wire(book, { name, readOnly: false }, REQUIREMENT_SETS['ExcelApi'] as ApiVersion, (message) => acts.deliver(message));
    this.stopListening = book.onChanged(() => acts.changed());
    this.onGrid = new BookOnGrid(univer, book, acts);
  }

  /** What is in the workbook but not drawn on the grid. */
  get notDrawn(): readonly string[] {
    return this.book.sheets.flatMap((sheet) => sheet.charts.map(({ title, name }) => title.text ?? name));
  }

  /** Whether a cell is being typed into. */
  get editing(): boolean {
    return this.univer.workbook.isCellEditing();
  }

  /** Takes what is being typed into a cell as entered. */
  async finishEditing(): Promise<void> {
    if (this.editing) await this.univer.workbook.endEditingAsync(true);
  }

  /** Takes a message of the add-in. */
  async receive(message: string): Promise<void> {
    this.onGrid.takeSelection();
    await this.wire.receive(message);
  }

  /** To be called when the workbook is the only one on the grid. */
  draw(): void {
    this.onGrid.draw();
  }

  /**
   * The workbook as a file; `null` when something of the opened one would be lost and nobody agreed to that.
   *
   * @param mayLose asks whether what is listed may be lost
   */
  async save(mayLose: (loss: FileLoss) => boolean): Promise<Uint8Array | null> {
    await this.finishEditing();
    await this.book.calculate();
    try {
      return await writeBook(this.book);
    } catch (loss) {
      if (!(loss instanceof FileLoss)) throw loss;
      return mayLose(loss) ? await writeBook(this.book, { lossy: true }) : null;
    }
  }

  close(): void {
    this.stopListening();
    this.onGrid.close();
    this.wire.close();
    this.book.dispose();
  }
}

/** The desk's Excel: a grid, and the workbooks that are put on it. */
export class Excel {
  private readonly grid: Grid;

  constructor(container: HTMLElement, preferences: Preferences) {
    this.grid = new Grid(container, preferences);
  }

  /** @throws FileProblem when the file is not a workbook that can be read */
  async open(bytes: Uint8Array, name: string, acts: WorkbookActs): Promise<OpenWorkbook> {
    await fontsReady();
    let held: RunningUniver | undefined;
    const { book } = await readBook(bytes, (snapshot) => (held = this.grid.hold(snapshot)));
    await book.calculate();
    await this.grid.show(book);
    return new OpenWorkbook(name, book, held!, acts);
  }

  prefer(preferences: Preferences): void {
    this.grid.prefer(preferences);
  }

  focus(): void {
    this.grid.focus();
  }
}

/** What is drawn on a canvas takes only fonts that are loaded already; where none stands in, the browser's own has to do. */
async function fontsReady(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}

/** The plain sentence for a file that could not be read, where there is one. */
export function sentenceOf(problem: unknown, language: Language): string | undefined {
  return problem instanceof FileProblem ? problem.sentence(language) : undefined;
}
