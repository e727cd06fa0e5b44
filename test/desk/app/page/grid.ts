import { type Book, type RunningUniver, type Sheet, toPixels } from '../../../excel/browser';
import type { ILocales, IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  FUniver,
  LocaleType,
  LogLevel,
  TriggerCalculationController,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from '../../../excel/vendor';
import {
  CalculationMode,
  Disposable,
  GRID_WORDS,
  ILayoutService,
  LifecycleStages,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNoteUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from './vendor-ui';
import type { Preferences } from './preferences';
import type { Language } from './words';

const LOCALES: Readonly<Record<Language, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

const ROW_HEADER_AND_SCROLLBAR = 60;
const SMALLEST_ZOOM = 0.85;

/** The spreadsheet that is seen and typed into: Univer with its user interface, holding one workbook at a time. */
export class Grid {
  readonly api: FUniver;
  private readonly rendered: Promise<void>;
  private readonly univer: Univer;
  private booksHeld = 0;

  constructor(
    private readonly container: HTMLElement,
    { language, theme }: Preferences,
  ) {
    this.univer = new Univer({
      locale: LOCALES[language],
      locales: { [LocaleType.ZH_CN]: merged('zh-CN'), [LocaleType.EN_US]: merged('en-US') },
      logLevel: LogLevel.ERROR,
      darkMode: theme === 'dark',
    });
    this.registerPlugins(container);
    this.api = FUniver.newAPI(this.univer);
    this.rendered = new Promise((resolve) => {
      this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && resolve());
    });
  }

  /** Takes a workbook on the grid, in front of the one held before, which its owner lets go. */
  readonly hold = (snapshot: Partial<IWorkbookData>): RunningUniver => {
    const id = `book-${++this.booksHeld}`;
    const workbook: FWorkbook = this.api.createWorkbook({ ...snapshot, id });
    this.silenceTimers();
    return { api: this.api, workbook, dispose: () => this.api.disposeUnit(id) };
  };

  /** Draws a book small enough for its columns to be seen, within what can still be read. */
  async show(book: Book): Promise<void> {
    await this.rendered;
    const room = this.container.clientWidth - ROW_HEADER_AND_SCROLLBAR;
    for (const sheet of book.sheets) {
      const zoom = room / widthOf(sheet);
      this.api
        .getActiveWorkbook()
        ?.getSheetBySheetId(sheet.id)
        ?.zoom(Math.min(1, Math.max(SMALLEST_ZOOM, Math.floor(zoom * 100) / 100)));
    }
  }

  prefer({ language, theme }: Preferences): void {
    this.api.setLocale(LOCALES[language]);
    this.api.toggleDarkMode(theme === 'dark');
  }

  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /**
   * The book calculates by itself, awaited; Univer would do so again from timers. Only what the controller listens to is let go: its own
   * `dispose` also ends the progress that Univer's interface goes on reading.
   */
  private silenceTimers(): void {
    Disposable.prototype.dispose.call(this.univer.__getInjector().get(TriggerCalculationController));
  }

  private registerPlugins(container: HTMLElement): void {
    const { univer } = this;
    univer.registerPlugin(UniverDocsPlugin);
    univer.registerPlugin(UniverRenderEnginePlugin);
    univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false });
    univer.registerPlugin(UniverDocsUIPlugin);
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true });
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
    univer.registerPlugin(UniverSheetsFormulaUIPlugin);
    univer.registerPlugin(UniverDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
    univer.registerPlugin(UniverSheetsNotePlugin);
    univer.registerPlugin(UniverSheetsNoteUIPlugin);
  }
}

function widthOf(sheet: Sheet): number {
  const used = sheet.used(false);
  let width = 1;
  for (let column = 0; used && column < used.column + used.columnCount; column++) width += toPixels(sheet.columnWidth(column));
  return width;
}

function merged(language: Language): ILocales[string] {
  return Object.assign({}, ...GRID_WORDS[language]) as ILocales[string];
}
