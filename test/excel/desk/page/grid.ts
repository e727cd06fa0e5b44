import type { ILocales, IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { RunningUniver } from '../../book/headless';
import {
  FUniver,
  LocaleType,
  LogLevel,
  TriggerCalculationController,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from '../../vendor';
import {
  CalculationMode,
  Disposable,
  GRID_WORDS,
  ILayoutService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverRenderEnginePlugin,
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

/** The spreadsheet that is seen and typed into: Univer with its user interface, holding one workbook at a time. */
export class Grid {
  readonly api: FUniver;
  private readonly univer: Univer;
  private booksHeld = 0;

  constructor(container: HTMLElement, { language, theme }: Preferences) {
    this.univer = new Univer({
      locale: LOCALES[language],
      locales: { [LocaleType.ZH_CN]: merged('zh-CN'), [LocaleType.EN_US]: merged('en-US') },
      logLevel: LogLevel.ERROR,
      darkMode: theme === 'dark',
    });
    this.registerPlugins(container);
    this.api = FUniver.newAPI(this.univer);
  }

  /** Takes a workbook on the grid, in front of the one held before, which its owner lets go. */
  readonly hold = (snapshot: Partial<IWorkbookData>): RunningUniver => {
    const id = `book-${++this.booksHeld}`;
    const workbook: FWorkbook = this.api.createWorkbook({ ...snapshot, id });
    this.silenceTimers();
    return { api: this.api, workbook, dispose: () => this.api.disposeUnit(id) };
  };

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
    univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, disableAutoFocus: true });
    univer.registerPlugin(UniverDocsUIPlugin);
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableAutoFocus: true });
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
    univer.registerPlugin(UniverSheetsFormulaUIPlugin);
    univer.registerPlugin(UniverSheetsNotePlugin);
    univer.registerPlugin(UniverSheetsNoteUIPlugin);
  }
}

function merged(language: Language): ILocales[string] {
  return Object.assign({}, ...GRID_WORDS[language]) as ILocales[string];
}
