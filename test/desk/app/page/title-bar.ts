import { element, symbol } from './element';
import type { Preferences } from './preferences';
import { DISK, FOLDER, MOON, SHEET_NEW, SUN } from './symbols';
import type { Language, Words } from './words';

export interface TitleBarActs {
  fresh(): void;
  open(file: File): void;
  save(): void;
  prefer(preferences: Preferences): void;
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];

/** The workbook's name, what can be done with its file, and how the desk looks. */
export class TitleBar {
  private readonly name = element('span', { class: 'book-name' });
  private readonly mark = element('span', { class: 'unsaved-mark', hidden: true });
  private readonly chooser = element('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true });

  constructor(
    private readonly place: HTMLElement,
    private readonly acts: TitleBarActs,
  ) {
    this.chooser.addEventListener('change', () => {
      const file = this.chooser.files?.[0];
      this.chooser.value = '';
      if (file) acts.open(file);
    });
  }

  chooseFile(): void {
    this.chooser.click();
  }

  draw(addinName: string, words: Words, preferences: Preferences): void {
    this.mark.textContent = words.unsaved;
    this.place.replaceChildren(
      element(
        'div',
        { class: 'brand' },
        element('img', { src: '/assets/icon-32.png', alt: '', width: '20', height: '20' }),
        element('h1', {}, addinName),
      ),
      element(
        'div',
        { class: 'file-actions', role: 'toolbar', 'aria-label': words.file.actions },
        this.action('fresh', SHEET_NEW, words, () => this.acts.fresh()),
        this.action('open', FOLDER, words, () => this.chooseFile()),
        this.action('save', DISK, words, () => this.acts.save()),
        this.chooser,
      ),
      element('div', { class: 'book-title' }, this.name, this.mark),
      element('div', { class: 'look' }, this.languageChoice(words, preferences), this.themeSwitch(words, preferences)),
    );
  }

  showBook(name: string, unsaved: boolean): void {
    this.name.textContent = name;
    this.name.title = name;
    this.mark.hidden = !unsaved;
    document.title = `${unsaved ? '● ' : ''}${name}`;
  }

  private action(name: keyof Words['fileTips'], drawing: string, words: Words, act: () => void): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'quiet-button', title: words.fileTips[name], 'data-action': name },
      symbol(drawing),
      element('span', {}, words.file[name]),
    );
    button.addEventListener('click', act);
    return button;
  }

  private languageChoice(words: Words, preferences: Preferences): HTMLElement {
    const choice = element(
      'select',
      { 'aria-label': words.language, title: words.language, class: 'language' },
      ...LANGUAGES.map(([language, label]) => element('option', { value: language, selected: language === preferences.language }, label)),
    );
    choice.addEventListener('change', () => this.acts.prefer({ ...preferences, language: choice.value as Language }));
    return choice;
  }

  private themeSwitch(words: Words, preferences: Preferences): HTMLElement {
    const dark = preferences.theme === 'dark';
    const label = dark ? words.theme.toLight : words.theme.toDark;
    const button = element(
      'button',
      { type: 'button', class: 'icon-button', title: label, 'aria-label': label, 'data-action': 'theme' },
      symbol(dark ? SUN : MOON),
    );
    button.addEventListener('click', () => this.acts.prefer({ ...preferences, theme: dark ? 'light' : 'dark' }));
    return button;
  }
}
