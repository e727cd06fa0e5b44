export type Shortcuts = Readonly<Record<string, () => void>>;

/** Ctrl (or Command) with a letter, as in Excel, in place of what the browser does then; in the desk's own window or the pane's. */
export function takeShortcuts(page: Window, shortcuts: Shortcuts): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const act = shortcuts[event.key.toLowerCase()];
      if (!act || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );
}
