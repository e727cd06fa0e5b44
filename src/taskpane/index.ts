export { showPane } from './show-pane';
