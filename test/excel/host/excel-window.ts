import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import type { Book } from '../book/book';
import type { Faults } from '../wire/faults';
import type { ApiVersion } from '../wire/remote';
import { Wire, type Counts } from '../wire/wire';
import { LIGHT_THEME, REQUIREMENT_SETS } from './excel-defaults';
import { bridgePage, type PageBridge } from './page-bridge';
import { completeGlobals } from './page-globals';

export interface ExcelSettings {
  readonly book: Book;
  /** The language of Excel. */
  readonly locale?: string;
  /** By name, the highest version of each requirement set that Excel offers. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Office's colours as `#RRGGBB`. */
  readonly theme?: Readonly<Record<string, string>>;
  readonly workbookName?: string;
  readonly readOnly?: boolean;
  /** Whether office.js may load its telemetry. */
  readonly mayReport?: boolean;
  /** The action of a ribbon button that was pressed before the page was there: it is invoked as soon as office.js takes commands. */
  readonly pressedFirst?: string;
  /** How long the page may take to load office.js, in milliseconds. */
  readonly loadLimit?: number;
}

const LOAD_LIMIT = 120_000;
/** How long a command may neither send a request nor be answered one. */
const SILENCE_LIMIT = 120_000;
const POLL = 5;
const ADDIN_ID = '00000000-0000-4000-8000-000000000001';

interface OfficePage {
  readonly Office?: { onReady?(): Promise<unknown> };
  readonly Excel?: typeof Excel;
}

type Completion = (resultCode: number) => void;

/** An Excel window with an add-in's page in it. */
export class ExcelWindow {
  /** Errors that reached the page's console or its window, as text. */
  readonly pageErrors: string[] = [];
  private readonly published: { readonly name: string; readonly detail: unknown }[] = [];
  private readonly completions = new Map<string, Completion>();
  private wire: Wire;
  private page: JSDOM | undefined;
  private bridge: PageBridge | undefined;
  private nextCommand = 1;
  private firstPress: Promise<void> | undefined;

  constructor(
    private readonly settings: ExcelSettings,
    private readonly afterClose: () => void,
  ) {
    this.wire = this.wireTo(settings.book);
  }

  get window(): DOMWindow {
    if (!this.page) throw new Error('The page is not open.');
    return this.page.window;
  }

  get book(): Book {
    return this.wire.book;
  }

  get counts(): Counts {
    return this.wire.counts;
  }

  /** What each action was, in order, since the counts were reset. */
  get actionKinds(): readonly string[] {
    return this.wire.actionKinds;
  }

  get faults(): Faults {
    return this.wire.faults;
  }

  resetCounts(): void {
    this.wire.resetCounts();
  }

  /** Loads the add-in's page and waits until office.js is ready in it. */
  async load(url: string): Promise<void> {
    this.page = await JSDOM.fromURL(url, {
      runScripts: 'dangerously',
      resources: 'usable',
      pretendToBeVisual: false,
      virtualConsole: this.listeningConsole(),
      beforeParse: (window) => this.prepare(window),
    });
    const page = this.window as unknown as OfficePage;
    const limit = this.settings.loadLimit ?? LOAD_LIMIT;
    const loaded = (): boolean => page.Office?.onReady !== undefined && this.window.document.readyState === 'complete';
    await waitUntil(loaded, limit, `The page ${url} did not load office.js.`);
    await within(page.Office!.onReady!(), limit, `office.js did not become ready in ${url}.`);
  }

  /** Presses the ribbon button whose action has this name; settles when the command completes, however long it works. */
  async press(actionName: string, silenceLimit = SILENCE_LIMIT): Promise<void> {
    const bridge = this.bridge!;
    await waitUntil(() => bridge.commandsReady, LOAD_LIMIT, 'office.js takes no ribbon commands.');
    await this.invoke(bridge, actionName, silenceLimit);
  }

  /** Settles when the command completes of the button that was pressed before the page was there. */
  async completedFirst(): Promise<void> {
    await waitUntil(() => this.firstPress !== undefined, LOAD_LIMIT, 'No button was pressed before the page was there.');
    await this.firstPress;
  }

  private async invoke(bridge: PageBridge, actionName: string, silenceLimit: number): Promise<void> {
    const commandId = String(this.nextCommand++);
    const completed = new Promise<number>((resolve) => this.completions.set(commandId, resolve));
    bridge.invoke(commandId, actionName, actionName);
    const code = await whileWorking(
      completed,
      () => JSON.stringify(this.counts),
      silenceLimit,
      `The command "${actionName}" has not completed, and has sent no request for ${silenceLimit / 1000} s.`,
    );
    if (code !== 0)
      throw new Error(`office.js could not run the command "${actionName}" (code ${code}): no function is associated with it.`);
  }

  /** Somebody begins to type in a cell; see Wire.beginCellEdit. */
  beginCellEdit(): void {
    this.wire.beginCellEdit();
  }

  endCellEdit(): void {
    this.wire.endCellEdit();
  }

  /** Runs a batch in the page, as the add-in's own code would. */
  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return await this.api.run(batch);
  }

  /** The page's own `Excel`. */
  get api(): typeof Excel {
    const { Excel: excel } = this.window as unknown as OfficePage;
    if (!excel) throw new Error('The page has no Excel API.');
    return excel;
  }

  /** The details of the custom events of this name that the page dispatched on its window, first to last. */
  events(name: string): readonly unknown[] {
    return this.published.filter((event) => event.name === name).map(({ detail }) => detail);
  }

  /** Lets the page go on with another workbook: counts, faults and kept objects start anew. */
  switchTo(book: Book): void {
    this.wire.close();
    this.published.length = 0;
    this.wire = this.wireTo(book);
  }

  /** Closes the page and its server; the book stays its owner's. */
  close(): void {
    this.wire.close();
    this.page?.window.close();
    this.afterClose();
  }

  private wireTo(book: Book): Wire {
    const { workbookName = 'Book1.xlsx', readOnly = false, requirementSets = REQUIREMENT_SETS } = this.settings;
    const level = (requirementSets['ExcelApi'] ?? '1.1') as ApiVersion;
    return new Wire(book, { name: workbookName, readOnly }, level, (message) => this.bridge?.deliver(message));
  }

  private prepare(window: DOMWindow): void {
    const { locale = 'zh-CN', requirementSets = REQUIREMENT_SETS, theme = LIGHT_THEME } = this.settings;
    const { workbookName = 'Book1.xlsx', pressedFirst, mayReport = false } = this.settings;
    completeGlobals(window);
    this.recordEvents(window);
    this.bridge = bridgePage(
      window,
      { addinId: ADDIN_ID, locale, requirementSets, theme, documentUrl: workbookName, mayReport },
      {
        sendToHost: (message) => void this.wire.receive(message),
        commandCompleted: (commandId, code) => this.completions.get(commandId)?.(code),
        commandsReady: () => {
          if (pressedFirst !== undefined) this.firstPress = this.invoke(this.bridge!, pressedFirst, SILENCE_LIMIT);
        },
        unsupported: (what) => this.pageErrors.push(`Excel does not answer ${what}.`),
      },
    );
  }

  private recordEvents(window: DOMWindow): void {
    const dispatch = window.dispatchEvent.bind(window);
    window.dispatchEvent = (event) => {
      if (event instanceof window.CustomEvent) this.published.push({ name: event.type, detail: event.detail as unknown });
      return dispatch(event);
    };
  }

  private listeningConsole(): VirtualConsole {
    const console = new VirtualConsole();
    console.on('jsdomError', (error) => this.pageErrors.push(describe(error)));
    console.on('error', (...parts: unknown[]) => this.pageErrors.push(parts.map(describe).join(' ')));
    return console;
  }
}

function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const { detail } = problem as Error & { detail?: unknown };
  return detail instanceof Error ? `${problem.message}: ${detail.message}` : problem.message;
}

async function waitUntil(condition: () => boolean, limit: number, otherwise: string): Promise<void> {
  const end = Date.now() + limit;
  while (!condition()) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

async function within<T>(work: Promise<T>, limit: number, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), limit);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Waits as long as `progress` goes on changing; a step that keeps the process busy counts as progress once it is over. */
async function whileWorking<T>(work: Promise<T>, progress: () => string, silence: number, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_resolve, reject) => {
    let seen = progress();
    const look = () => {
      const now = progress();
      if (now === seen) return reject(new Error(otherwise));
      seen = now;
      timer = setTimeout(look, silence);
    };
    timer = setTimeout(look, silence);
  });
  return await Promise.race([work, silent]).finally(() => clearTimeout(timer));
}
