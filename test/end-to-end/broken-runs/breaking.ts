import { type Book, type ExcelWindow, readBook, writeBook } from '../../excel';
import { EXHAUSTIVE } from '../../exhaustive';
import { contentsOf, openWithAddin, pressScore, sheetNamed, typedCells } from '../scoring';

const SIGN = '评分没有完成';
/** More requests than a run and the undoing of it send. */
const MANY = 20;

/** What is made to fail: one request, one action, or every request from one on. */
export type Order = 'request' | 'action' | 'requests from';

/** What a run leaves when something in it fails. */
export interface Broken {
  readonly n: number;
  readonly typedChanged: boolean;
  /** `signed`: a sheet says that the run broke off. `partial`: neither as before nor whole, and nothing says so. */
  readonly left: 'as before' | 'whole' | 'signed' | 'partial';
  readonly healed: boolean;
}

/** A run: 评分 or 全部评分. */
type Press = (excel: ExcelWindow) => Promise<{ readonly ok: boolean }>;

/** Runs it again and again over one book, with something else failing each time. */
export class Breaking {
  private constructor(
    private readonly excel: ExcelWindow,
    private readonly file: Uint8Array,
    private readonly typedSheet: string,
    private readonly press: Press,
    private readonly stride: number,
    private readonly before: unknown,
    private readonly whole: unknown,
    private readonly requests: number,
    /** What each action of the run is. */
    private readonly actions: readonly string[],
  ) {}

  /** @param typedSheet the sheet that holds what staff typed */
  static async of(start: Book, typedSheet: string, press: Press = pressScore, stride = 1): Promise<Breaking> {
    const file = await writeBook(start);
    start.dispose();
    const { book } = await readBook(file);
    const before = await settled(book);
    const excel = await openWithAddin(book);
    excel.resetCounts();
    if (!(await press(excel)).ok) throw new Error('The run that is to be broken does not end well.');
    const { requests } = excel.counts;
    const actions = [...excel.actionKinds];
    const whole = await settled(book);
    book.dispose();
    return new Breaking(excel, file, typedSheet, press, stride, before, whole, requests, actions);
  }

  /** Every request in turn, and of the actions all or a sample. */
  async each(order: Order): Promise<Broken[]> {
    const broken: Broken[] = [];
    for (const n of order === 'action' ? this.actionsToFail() : upTo(this.requests)) broken.push(await this.nth(n, order));
    return broken;
  }

  /**
   * One action of each kind, or of every so many kinds, by turns its first and its last; every action where the run is to be exhaustive
   * (`npm run test:exhaustive`).
   */
  private actionsToFail(): number[] {
    if (EXHAUSTIVE) return upTo(this.actions.length);
    const kinds = [...new Set(this.actions)].filter((_, turn) => turn % this.stride === 0);
    return kinds.map((kind, turn) => 1 + (turn % 2 === 0 ? this.actions.indexOf(kind) : this.actions.lastIndexOf(kind)));
  }

  private async nth(n: number, order: Order): Promise<Broken> {
    const { book } = await readBook(this.file);
    this.excel.switchTo(book);
    const typed = typedCells(sheetNamed(book, this.typedSheet));
    this.order(n, order);
    await this.press(this.excel);
    this.excel.faults.clear();
    const after = typedCells(sheetNamed(book, this.typedSheet));
    const typedChanged = [...typed].some(([at, cell]) => cell.formula === undefined && !same(after.get(at), cell));
    const left = this.leftIn(await settled(book), book);
    const healed = left === 'as before' || left === 'whole' || (await this.heals(book));
    book.dispose();
    return { n, typedChanged, left, healed };
  }

  private order(n: number, order: Order): void {
    const { faults } = this.excel;
    if (order === 'action') faults.failAction(n);
    else for (let next = n; next < n + (order === 'request' ? 1 : MANY); next += 1) faults.failRequest(next);
  }

  private leftIn(contents: unknown, book: Book): Broken['left'] {
    if (same(contents, this.before)) return 'as before';
    if (same(contents, this.whole)) return 'whole';
    const titles = book.sheets.map((sheet) => sheet.text({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0] ?? '');
    return titles.some((title) => title.includes(SIGN)) ? 'signed' : 'partial';
  }

  /** What was left as before needs no proof: another run does to it what the first one did. */
  private async heals(book: Book): Promise<boolean> {
    const { ok } = await this.press(this.excel);
    return ok && same(await settled(book), this.whole);
  }

  close(): void {
    this.excel.close();
  }
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

async function settled(book: Book): Promise<unknown> {
  await book.calculate();
  return contentsOf(book);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export interface BrokenBook {
  /** It is the book's first run, all of which can be taken back. */
  readonly first: boolean;
  readonly press?: Press;
  /** The sheet that holds what staff typed. */
  readonly typedSheet?: string;
  /** Of so many kinds of action one is broken, where not everything is tried. */
  readonly stride?: number;
}

/** The tests that hold for every book. */
export function breaksSafely(
  open: () => Promise<Book> | Book,
  { first, press = pressScore, typedSheet = '指标', stride = 1 }: BrokenBook,
): void {
  let breaking: Breaking;
  beforeAll(async () => {
    breaking = await Breaking.of(await open(), typedSheet, press, stride);
  });
  afterAll(() => breaking.close());

  describe.each<Order>(['request', 'action', 'requests from'])('every n-th %s failing', (order) => {
    let broken: Broken[];
    beforeAll(async () => {
      broken = await breaking.each(order);
    });

    test('leaves every typed cell as it was', () => expect(broken.filter(({ typedChanged }) => typedChanged)).toEqual([]));
    test('leaves the book as before, or whole, or with a sign that the run broke off', () =>
      expect(broken.filter(({ left }) => left === 'partial')).toEqual([]));
    if (first && order !== 'requests from') {
      test('is taken back whole, unless all was written', () => expect(broken.filter(({ left }) => left === 'signed')).toEqual([]));
    }
    test('is healed by the next run', () => expect(broken.filter(({ healed }) => !healed)).toEqual([]));
  });
}
