import type { BookSettings, Report } from '../../scoring';
import type { Words } from '../../text';
import type { BookActions } from '../../workbook';

export interface RulesProps {
  readonly settings: BookSettings;
  readonly report: Report | null;
  readonly actions: BookActions;
  readonly words: Words;
  onChanged(): void;
}

export function Rules({ settings }: RulesProps) {
  return settings.rules.name;
}
