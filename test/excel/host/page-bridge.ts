/**
 * Makes a page one that Excel on Windows shows: provides what Microsoft's office.js asks of `window.external`, and the bridge over
 * which its object model talks. It runs before office.js, in jsdom and in a browser alike, and needs nothing but the window.
 */

export interface BridgeSettings {
  /** The manifest's id. */
  readonly addinId: string;
  /** The language of Excel and of the workbook, e.g. `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** By name of the requirement set, the highest version of it: `{ ExcelApi: '1.15' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Whether office.js may report how it fares, as it may where an administrator has not forbidden it; it then loads its telemetry. */
  readonly mayReport?: boolean;
  /** Office's colours as `#RRGGBB`, by the names of Office.OfficeTheme. */
  readonly theme: Readonly<Record<string, string>>;
}

export interface BridgeEnds {
  /** A message of the object model, on its way to the host. */
  sendToHost(message: string): void;
  /** A command that the ribbon invoked has called `event.completed()`, or could not be run (a code other than 0). */
  commandCompleted(commandId: string, resultCode: number): void;
  /** office.js takes ribbon commands from now on. */
  commandsReady?(): void;
  /** What the page asks of Excel beyond what is provided here. */
  unsupported(what: string): void;
}

/** What the host can do to the page. */
export interface PageBridge {
  /** Hands over an answer or an event of the object model. */
  deliver(message: string): void;
  /** Whether office.js is ready for ribbon commands. */
  readonly commandsReady: boolean;
  /**
   * Lets the page know of other colours, of which office.js has no event: it asks for them, at most every few seconds.
   *
   * @returns for how long it goes on with what it was told, in milliseconds
   */
  tellTheme(theme: BridgeSettings['theme']): number;
  /** Invokes a ribbon command; false when the page is not ready for it. */
  invoke(commandId: string, actionName: string, controlId: string): boolean;
}

const COMMAND_INVOKED_EVENT = 39;
const COMMAND_COMPLETED_METHOD = 94;
const SUCCESS = 0;
/** For so long office.js goes on with the colours that it was told, in milliseconds. */
const THEME_KEPT = 5000;
const NOT_SUPPORTED = 5012;

type EventHandler = (eventId: number, payload: unknown[]) => void;
type NativeBridge = { sendMessageToHost(message: string): void; onMessageFromHost?(message: string): void };

/** Puts the host's side into `window`. */
export function bridgePage(window: object, settings: BridgeSettings, ends: BridgeEnds): PageBridge {
  const handlers = new Map<number, EventHandler>();
  let { theme } = settings;
  let themeToldAt = -THEME_KEPT;
  const themeInfo = (): string => {
    themeToldAt = Date.now();
    return JSON.stringify(Object.fromEntries(Object.entries(theme).map(([name, hex]) => [name, Number.parseInt(hex.slice(1), 16)])));
  };
  const native: NativeBridge = { sendMessageToHost: (message) => ends.sendToHost(message) };
  const page = window as { external?: object; _richApiNativeBridge?: NativeBridge };
  page._richApiNativeBridge = native;
  // Chromium and jsdom have a window.external that cannot be replaced, only added to.
  Object.assign((page.external ??= {}), {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.locale}`,
    GetLoggingAllowed: () => settings.mayReport ?? false,
    GetContext: () => ({ ...contextOf(settings), GetOfficeThemeInfo: themeInfo }),
    Execute: (method: number, parameters: unknown[], callback: (status: number) => void) => {
      if (method === COMMAND_COMPLETED_METHOD) {
        callback(SUCCESS);
        ends.commandCompleted(String(parameters[0]), Number(parameters[1]));
      } else {
        ends.unsupported(`window.external.Execute(${method})`);
        callback(NOT_SUPPORTED);
      }
    },
    RegisterEvent: (event: number, _target: string, handler: EventHandler, callback: (status: number) => void) => {
      handlers.set(event, handler);
      callback(SUCCESS);
      if (event === COMMAND_INVOKED_EVENT) ends.commandsReady?.();
    },
    UnregisterEvent: (event: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(event);
      callback(SUCCESS);
    },
  });
  return {
    deliver: (message) => native.onMessageFromHost?.(message),
    get commandsReady() {
      return handlers.has(COMMAND_INVOKED_EVENT);
    },
    tellTheme(changed) {
      theme = changed;
      return Math.max(0, themeToldAt + THEME_KEPT + 1 - Date.now());
    },
    invoke(commandId, actionName, controlId) {
      const handler = handlers.get(COMMAND_INVOKED_EVENT);
      handler?.(COMMAND_INVOKED_EVENT, [commandId, actionName, JSON.stringify({ source: { id: controlId } })]);
      return handler !== undefined;
    },
  };
}

const EXCEL = 1;
const READ_WRITE = 1;
const INSERTED = 2;

/** The answers that office.js's `getAppContext` asks for, one after the other. */
function contextOf(settings: BridgeSettings): Record<string, () => unknown> {
  const values: Record<string, unknown> = {
    GetAppType: EXCEL,
    GetSolutionRef: settings.addinId,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: settings.locale,
    GetAppDataLocale: settings.locale,
    GetDocUrl: settings.documentUrl,
    GetAppCapabilities: READ_WRITE,
    GetActivationMode: INSERTED,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: '',
    GetInstanceId: '',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(settings.requirementSets),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.0.0',
    GetDialogRequirementMatrix: '{}',
    GetFeaturesForSolution: '{}',
    GetInitialDisplayMode: 0,
    // Nothing is stored with the document: Read leaves both lists empty, and saving is refused.
    GetSettings: {
      Read: () => undefined,
      WriteAsync: (_keys: unknown, _values: unknown, done: (status: number) => void) => done(NOT_SUPPORTED),
    },
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}
