import { bridgePage, type BridgeSettings, type PageBridge } from '../../../excel/browser';
import { element, symbol } from './element';
import { CROSS } from './symbols';
import type { Words } from './words';

/** Why a ribbon command did not complete. */
export type CommandProblem = 'notReady' | 'noFunction' | 'late';

export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  constructor(readonly problem: CommandProblem) {
    super(`The ribbon command failed: ${problem}.`);
  }
}

export interface FrameActs {
  sendToHost(message: string): void;
  close(): void;
  /** The add-in's page was loaded and is about to run. */
  admitted(page: Window): void;
}

export const COMMAND_LIMIT_SECONDS = 120;
const READY_LIMIT = 120_000;
const POLL = 25;

/** The task pane: the add-in's own page in a frame, which takes the desk for Excel. */
export class AddinFrame {
  private readonly closeButton = element('button', { type: 'button', class: 'icon-button pane-close' }, symbol(CROSS));
  private readonly completions = new Map<string, (code: number) => void>();
  /** The command under way, and what ends the wait for it. */
  private awaited: { late: number; readonly giveUp: () => void } | null = null;
  private frame: HTMLIFrameElement | undefined;
  private bridge: PageBridge | undefined;
  private settings: BridgeSettings | undefined;
  private title = '';
  private nextCommand = 1;

  constructor(
    private readonly place: HTMLElement,
    private readonly acts: FrameActs,
  ) {
    this.closeButton.addEventListener('click', () => acts.close());
    place.replaceChildren(this.closeButton);
  }

  draw(title: string, words: Words): void {
    this.title = title;
    this.place.setAttribute('aria-label', title);
    this.closeButton.setAttribute('aria-label', words.pane.close);
    this.closeButton.title = words.pane.close;
    if (this.frame) this.frame.title = title;
  }

  /** Loads the add-in's page anew, in an Excel of these settings. */
  load(page: string, settings: BridgeSettings): void {
    this.bridge = undefined;
    this.settings = settings;
    this.frame?.remove();
    this.frame = element('iframe', { src: page, title: this.title });
    this.place.append(this.frame);
  }

  /**
   * Lets the page know of Office's colours, which it reads again when it is turned to.
   *
   * @returns whether it will, at once or, where it may, after a while
   */
  tellTheme(theme: BridgeSettings['theme'], mayWait: boolean): boolean {
    const wait = this.bridge?.tellTheme(theme);
    if (wait === undefined || (wait > 0 && !mayWait)) return false;
    const page = this.frame?.contentWindow;
    window.setTimeout(() => page?.dispatchEvent(new Event('focus')), wait);
    return true;
  }

  /** Called by the page itself, before its first script. */
  admit(page: Window): void {
    if (!this.settings) return;
    this.bridge = bridgePage(page, this.settings, {
      sendToHost: (message) => {
        this.stillWorking();
        this.acts.sendToHost(message);
      },
      commandCompleted: (id, code) => this.completions.get(id)?.(code),
      unsupported: (what) => console.warn(`The stand-in Excel does not answer ${what}.`),
    });
    this.acts.admitted(page);
  }

  deliver(message: string): void {
    this.bridge?.deliver(message);
  }

  focus(): void {
    this.frame?.contentWindow?.focus();
  }

  /** Runs a ribbon command; settles when the add-in completes it. */
  async press(functionName: string, controlId: string): Promise<void> {
    const bridge = await this.readyBridge();
    const id = String(this.nextCommand++);
    const code = await new Promise<number>((resolve, reject) => {
      this.awaited = { late: 0, giveUp: () => reject(new CommandFailed('late')) };
      this.stillWorking();
      this.completions.set(id, (result) => {
        window.clearTimeout(this.awaited?.late);
        this.awaited = null;
        resolve(result);
      });
      bridge.invoke(id, functionName, controlId);
    }).finally(() => this.completions.delete(id));
    if (code !== 0) throw new CommandFailed('noFunction');
  }

  /** A command that sends requests is at work, however slow the machine is. */
  private stillWorking(): void {
    if (this.awaited === null) return;
    window.clearTimeout(this.awaited.late);
    this.awaited.late = window.setTimeout(this.awaited.giveUp, COMMAND_LIMIT_SECONDS * 1000);
  }

  private async readyBridge(): Promise<PageBridge> {
    for (const end = performance.now() + READY_LIMIT; performance.now() < end;) {
      if (this.bridge?.commandsReady) return this.bridge;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    throw new CommandFailed('notReady');
  }
}
