import { registerCommands } from './commands';

registerCommands();

/**
 * The pane comes with the first frame that is painted. A page that Excel loads only to run a ribbon command is never painted, so that the
 * command does without the pane's framework.
 */
if (typeof window.requestAnimationFrame === 'function') {
  window.requestAnimationFrame(() => void import(/* webpackChunkName: "pane" */ './taskpane').then(({ showPane }) => showPane()));
}
