import { createRoot } from 'react-dom/client';
import { wordsFor } from '../text';
import { bookActions, onFormOutcome, onRunState, runState } from '../workbook';
import { Pane } from './Pane';
import type { HostState } from './shell/Shell';
import { PaneStore, type JobFeed } from './state/pane-store';

/** How long Excel may take to answer before the pane says so, in milliseconds. */
const SLOW_START = 10_000;

const JOBS: JobFeed = { run: runState, onRun: onRunState, onForm: onFormOutcome };

/** Puts the pane on the page. It shows at once and becomes usable when Excel answers. */
export function showPane(): void {
  const place = document.getElementById('pane');
  if (place === null) return;
  const root = createRoot(place);
  let shown = shownIn(navigator.language);
  const show = (host: HostState) => {
    if (host === 'ready' && Office.context.displayLanguage !== shown.language) shown = shownIn(Office.context.displayLanguage);
    document.documentElement.lang = shown.language;
    root.render(<Pane host={host} store={shown.store} words={shown.words} />);
  };
  show('starting');
  const slow = window.setTimeout(() => show('slow'), SLOW_START);
  void Office.onReady(({ host }) => {
    window.clearTimeout(slow);
    show(host === Office.HostType.Excel ? 'ready' : 'elsewhere');
  });
}

/** The workbook answers in the language that the pane is shown in. */
function shownIn(language: string) {
  const words = wordsFor(language);
  return { language, words, store: new PaneStore(bookActions(words), JOBS) };
}
