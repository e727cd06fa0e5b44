import type { BookSettings } from '../../scoring';
import type { Words } from '../../text';
import type { BookActions } from '../../workbook';

export interface TableMappingProps {
  readonly settings: BookSettings | null;
  readonly actions: BookActions;
  readonly words: Words;
  onChanged(): void;
  onClose(): void;
}

export function TableMapping({ words }: TableMappingProps) {
  return words.pane.actions.chooseTable;
}
