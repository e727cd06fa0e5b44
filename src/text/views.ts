import { viewsEnUS } from './views-en-US';
import type { ViewsWords } from './views-words';
import { viewsZhCN } from './views-zh-CN';
import type { Words } from './words';

/** The words of the views that the pane loads after its overview, in the language of the others; not part of them, so that they come later. */
export function viewsOf({ pane }: Words): ViewsWords {
  return pane.locale === viewsEnUS.locale ? viewsEnUS : viewsZhCN;
}
