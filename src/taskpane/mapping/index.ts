export { TableMapping } from './TableMapping';
