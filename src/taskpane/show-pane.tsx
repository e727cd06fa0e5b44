import { createRoot } from 'react-dom/client';
import { wordsFor } from '../text';
import { Pane } from './Pane';

/** How long Excel may take to answer before the pane says so, in milliseconds. */
const SLOW_START = 10_000;

/** Puts the pane on the page. It shows at once and becomes usable when Excel answers. */
export function showPane(): void {
  const place = document.getElementById('pane');
  if (place === null) return;
  const root = createRoot(place);
  const shell = (host: 'starting' | 'slow' | 'ready' | 'elsewhere') => {
    const language = host === 'ready' ? Office.context.displayLanguage : navigator.language;
    document.documentElement.lang = language;
    root.render(<Pane host={host} words={wordsFor(language)} />);
  };
  shell('starting');
  const slow = window.setTimeout(() => shell('slow'), SLOW_START);
  void Office.onReady(({ host }) => {
    window.clearTimeout(slow);
    shell(host === Office.HostType.Excel ? 'ready' : 'elsewhere');
  });
}
