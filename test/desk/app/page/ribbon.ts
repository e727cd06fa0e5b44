import { element } from './element';
import type { AddinManifest, RibbonControl } from './manifest';
import type { Words } from './words';

export interface RibbonActs {
  /** Runs a command; rejects with a sentence when it did not complete. */
  execute(control: RibbonControl): Promise<void>;
  togglePane(): void;
}

/** The add-in's tab as its manifest declares it. */
export class Ribbon {
  private readonly paneButtons: HTMLButtonElement[] = [];
  private readonly commandButtons: HTMLButtonElement[] = [];

  constructor(
    private readonly place: HTMLElement,
    private readonly acts: RibbonActs,
  ) {}

  draw({ tabs }: AddinManifest, words: Words): void {
    this.paneButtons.length = 0;
    this.commandButtons.length = 0;
    this.place.setAttribute('aria-label', words.ribbon);
    this.place.replaceChildren(
      ...tabs.flatMap(({ label, groups }) => [
        element('h2', { class: 'ribbon-tab' }, label),
        element(
          'div',
          { class: 'ribbon-groups', role: 'toolbar', 'aria-label': label },
          ...groups.map((group) => this.group(group.label, group.controls)),
        ),
      ]),
    );
  }

  paneIs(shown: boolean): void {
    for (const button of this.paneButtons) button.setAttribute('aria-pressed', String(shown));
  }

  private group(label: string, controls: readonly RibbonControl[]): HTMLElement {
    const buttons = element('div', { class: 'ribbon-controls' }, ...controls.map((control) => this.button(control)));
    return element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': label },
      buttons,
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, label),
    );
  }

  private button(control: RibbonControl): HTMLElement {
    const tipId = `tip-${control.id}`;
    const face = element('span', { class: 'ribbon-face' }, element('img', { src: control.icon, alt: '', width: '32', height: '32' }));
    const button = element(
      'button',
      { type: 'button', class: 'ribbon-button', 'aria-describedby': tipId, 'data-control': control.id },
      face,
      element('span', {}, control.label),
    );
    const tip = element('div', { class: 'tip', role: 'tooltip', id: tipId }, element('strong', {}, control.tipTitle), control.tip);
    if (control.action.kind === 'pane') this.paneButtons.push(button);
    else this.commandButtons.push(button);
    button.addEventListener('click', () => void this.press(button, control));
    // A tip is out of the way once it has served, and comes again for the next visit.
    const told = (yes: boolean) => button.classList.toggle('told', yes);
    button.addEventListener('click', () => told(true));
    button.addEventListener('keydown', ({ key }) => key === 'Escape' && told(true));
    button.addEventListener('pointerleave', () => told(false));
    button.addEventListener('blur', () => told(false));
    return element('div', { class: 'ribbon-control' }, button, tip);
  }

  private async press(button: HTMLButtonElement, control: RibbonControl): Promise<void> {
    if (control.action.kind === 'pane') return this.acts.togglePane();
    if (this.commandButtons.some((one) => one.getAttribute('aria-busy') === 'true')) return;
    button.setAttribute('aria-busy', 'true');
    try {
      await this.acts.execute(control);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }
}
