import { viewsEnUS } from './en-US/views';
import type { Language } from './languages';
import type { ViewsWords } from './shapes/views-words';
import type { Words } from './shapes/words';
import { viewsZhCN } from './zh-CN/views';

/** The words of the views that the pane loads after its overview, apart from the others so that they are loaded with those views. */
const VIEWS: Readonly<Record<Language, ViewsWords>> = { 'zh-CN': viewsZhCN, 'en-US': viewsEnUS };

/** The words of the later views, in the language of the others. */
export function viewsOf({ language }: Words): ViewsWords {
  return VIEWS[language];
}
