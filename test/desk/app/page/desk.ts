import { DARK_THEME, LIGHT_THEME, REQUIREMENT_SETS, type ThemeColors } from '../../../excel/browser';
import { AddinFrame, COMMAND_LIMIT_SECONDS, CommandFailed } from './addin-frame';
import { place } from './element';
import { showDropTarget, takeDroppedFiles } from './file-drop';
import { readManifest, type AddinManifest, type RibbonControl } from './manifest';
import { GridAccess } from './grid-access';
import { Notices } from './notices';
import type { Excel, OpenWorkbook } from './open-workbook';
import { keepPreferences, readPreferences, type Preferences } from './preferences';
import { Regions } from './regions';
import { Ribbon } from './ribbon';
import { RunMeter } from './run-meter';
import { takeShortcuts, type Shortcuts } from './shortcuts';
import { Splitter } from './splitter';
import { StatusLine } from './status-line';
import { TitleBar } from './title-bar';
import { WORDS, type Words } from './words';

const SAMPLE = '/desk/sample.xlsx';
const DOWNLOAD_BEGINS = 10_000;
const NOTHING = { requests: 0, bytesReceived: 0, bytesSent: 0 };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** The whole page: Excel's window around the add-in. */
export class Desk {
  private preferences: Preferences = readPreferences(localStorage, navigator.languages);
  private manifest: AddinManifest = { addinId: '', displayName: '', tabs: [] };
  private manifestText = '';
  private excel: Excel | undefined;
  private workbook: OpenWorkbook | undefined;
  private unsaved = false;
  private paneShown = true;
  private paneHasResults = false;
  private workbookOpened: () => void = () => undefined;
  /** Settles when what was being typed into a cell has been entered. */
  private entered: Promise<void> = Promise.resolve();
  private readonly firstWorkbook = new Promise<void>((resolve) => (this.workbookOpened = resolve));

  private readonly titleBar = new TitleBar(place('title-bar'), {
    fresh: () => void this.openSample(),
    open: (file) => void this.openFile(file),
    save: () => void this.save(),
    prefer: (preferences) => this.prefer(preferences),
  });
  private readonly ribbon = new Ribbon(place('ribbon'), {
    execute: (control) => this.execute(control),
    togglePane: () => this.setPane(!this.paneShown, 'user'),
  });
  private readonly notices = new Notices(place('notices'), () => this.words.dismiss);
  private readonly splitter = new Splitter(place('splitter'), place('pane'));
  private readonly gridAccess = new GridAccess(place('sheet'));
  private readonly statusLine = new StatusLine(place('status-line'));
  private readonly meter = new RunMeter(
    () => this.workbook?.wire.counts ?? NOTHING,
    (run) => {
      this.statusLine.show(run);
      if (run !== 'running' && run.requests > 0) this.paneHasResults = true;
    },
  );
  private readonly frame = new AddinFrame(place('pane'), {
    sendToHost: (message) =>
      void Promise.all([this.firstWorkbook, this.entered]).then(() => this.meter.message(() => this.toHost(message))),
    close: () => this.setPane(false, 'user'),
    admitted: (page) => this.listenIn(page),
  });
  private readonly regions = new Regions([
    { holds: (focused) => place('ribbon').contains(focused), focus: () => place('ribbon').querySelector('button')?.focus() },
    { holds: (focused) => place('sheet').contains(focused), focus: () => this.excel?.focus() },
    { holds: (focused) => place('pane').contains(focused), focus: () => this.focusPane() },
  ]);

  private readonly shortcuts: Shortcuts = { s: () => void this.save(), o: () => this.titleBar.chooseFile() };

  /** For the add-in's page, which calls it before its first script. */
  admit(page: Window): void {
    this.frame.admit(page);
  }

  async start(): Promise<void> {
    this.draw();
    const [text, { Excel: ExcelClass }] = await Promise.all([readText('/manifest.xml'), import('./open-workbook')]);
    this.manifestText = text;
    this.draw();
    this.listen();
    this.loadAddin();
    this.excel = new ExcelClass(place('sheet'), this.preferences);
    await this.openSample();
  }

  tellNotStarted(): void {
    this.notices.show('error', this.words.notStarted);
  }

  private get words(): Words {
    return WORDS[this.preferences.language];
  }

  private draw(): void {
    const { words, preferences } = this;
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset['theme'] = preferences.theme;
    if (this.manifestText) this.manifest = readManifest(this.manifestText, preferences.language);
    this.titleBar.draw(this.manifest.displayName, words, preferences);
    this.ribbon.draw(this.manifest, words);
    this.ribbon.paneIs(this.paneShown);
    this.splitter.draw(words);
    this.frame.draw(paneTitle(this.manifest), words);
    this.gridAccess.speak(words);
    this.statusLine.draw(words);
    place('sheet').setAttribute('aria-label', words.sheet);
    place('drop-target').textContent = words.drop;
    this.showBook();
  }

  private listen(): void {
    this.listenIn(window);
    window.addEventListener('blur', () => this.enterWhenPaneIsTurnedTo());
    takeDroppedFiles(place('drop-target'), (file) => void this.openFile(file));
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved || this.workbook?.editing) event.preventDefault();
    });
    new EventSource('/desk/changes').addEventListener('message', () => this.loadAddin());
  }

  /** What holds in the desk's own window and in the one of the pane alike. */
  private listenIn(page: Window): void {
    this.regions.listenIn(page);
    takeShortcuts(page, this.shortcuts);
    if (page !== window) showDropTarget(place('drop-target'), page);
  }

  private enterWhenPaneIsTurnedTo(): void {
    if (place('pane').contains(document.activeElement)) this.entered = this.workbook?.finishEditing() ?? this.entered;
  }

  private prefer(preferences: Preferences): void {
    const sameLanguage = preferences.language === this.preferences.language;
    this.preferences = preferences;
    keepPreferences(localStorage, preferences);
    this.draw();
    this.excel?.prefer(preferences);
    if (!sameLanguage || !this.frame.tellTheme(this.officeTheme, this.paneHasResults)) this.loadAddin();
  }

  private get officeTheme(): ThemeColors {
    return this.preferences.theme === 'dark' ? DARK_THEME : LIGHT_THEME;
  }

  /** The page is loaded anew whenever what it was told of Excel no longer holds. */
  private loadAddin(): void {
    const { language } = this.preferences;
    this.paneHasResults = false;
    this.frame.load(panePage(this.manifest), {
      addinId: this.manifest.addinId,
      locale: language,
      documentUrl: this.workbook?.name ?? '',
      requirementSets: REQUIREMENT_SETS,
      theme: this.officeTheme,
    });
  }

  private async toHost(message: string): Promise<void> {
    await this.workbook?.receive(message);
  }

  private async execute({ label, action, id }: RibbonControl): Promise<void> {
    if (action.kind !== 'execute') return;
    this.notices.clear();
    await this.workbook?.finishEditing();
    try {
      await this.meter.command(() => this.frame.press(action.functionName, id));
    } catch (problem) {
      this.notices.show('error', this.words.commandFailed(label, this.reasonOf(problem)));
    }
  }

  private reasonOf(problem: unknown): string {
    if (!(problem instanceof CommandFailed)) return String(problem);
    const { commandLate, noFunction, addinNotReady } = this.words;
    return { late: commandLate(COMMAND_LIMIT_SECONDS), noFunction, notReady: addinNotReady }[problem.problem];
  }

  private setPane(shown: boolean, by: 'user' | 'addin'): void {
    this.paneShown = shown;
    place('work').classList.toggle('without-pane', !shown);
    this.ribbon.paneIs(shown);
    if (by === 'user') this.workbook?.wire.tellPane(shown ? 'Visible' : 'Background');
  }

  private focusPane(): void {
    if (!this.paneShown) this.setPane(true, 'user');
    this.frame.focus();
  }

  private async openSample(): Promise<void> {
    const response = await fetch(SAMPLE);
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), '绩效指标表示例.xlsx');
  }

  private async openFile(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Opens a workbook in place of the one in hand; if it cannot be read, that one stays. */
  private async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.workbook?.finishEditing();
    if (this.unsaved && !window.confirm(this.words.discard(this.workbook?.name ?? ''))) return;
    const former = this.workbook;
    try {
      this.workbook = await this.excel?.open(bytes, name, {
        deliver: (message) => this.frame.deliver(message),
        changed: () => this.setUnsaved(true),
        refused: (why) => this.notices.show('error', why === 'dragging' ? this.words.noDragging : this.words.notChanged(why.reason)),
        notCalculated: (reason) => this.notices.show('error', this.words.notCalculated(reason)),
      });
    } catch (problem) {
      const { sentenceOf } = await import('./open-workbook');
      const reason = sentenceOf(problem, this.preferences.language) ?? this.words.unknownReason;
      this.notices.show('error', this.words.notOpened(name, reason));
      return;
    }
    former?.close();
    this.workbook?.draw();
    this.opened(former !== undefined);
  }

  private opened(another: boolean): void {
    const { workbook } = this;
    if (!workbook) return;
    workbook.wire.onPane((state) => this.setPane(state === 'Visible', 'addin'));
    if (this.paneShown) workbook.wire.tellPane('Visible');
    this.setUnsaved(false);
    this.workbookOpened();
    document.documentElement.dataset['workbook'] = workbook.name;
    if (!another) return;
    this.loadAddin();
    const { notDrawn } = workbook;
    this.notices.show('info', notDrawn.length > 0 ? this.words.notDrawn(notDrawn) : this.words.opened(workbook.name));
  }

  private async save(): Promise<void> {
    const { workbook } = this;
    if (!workbook) return;
    try {
      const bytes = await workbook.save((loss) => window.confirm(this.words.wouldLose(loss.list(this.preferences.language))));
      if (!bytes) return;
      download(bytes, workbook.name);
      this.setUnsaved(false);
      this.notices.show('success', this.words.saved(workbook.name));
    } catch (problem) {
      this.notices.show('error', this.words.notSaved(String(problem)));
    }
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.showBook();
  }

  private showBook(): void {
    this.titleBar.showBook(this.workbook?.name ?? this.words.starting, this.unsaved);
  }
}

async function readText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.text();
}

function paneAction(manifest: AddinManifest) {
  const actions = manifest.tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls.map(({ action }) => action)));
  return actions.find((action) => action.kind === 'pane');
}

const paneTitle = (manifest: AddinManifest): string => paneAction(manifest)?.title ?? manifest.displayName;
const panePage = (manifest: AddinManifest): string => paneAction(manifest)?.page ?? '/';

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: name.toLowerCase().endsWith('.xlsm') ? XLSM : XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only later.
  window.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_BEGINS);
}
