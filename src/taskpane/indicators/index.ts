import type { Report } from '../../scoring';
import type { Words } from '../../text';
import type { BookActions } from '../../workbook';

export interface IndicatorsProps {
  readonly report: Report;
  readonly actions: BookActions;
  readonly words: Words;
  onChanged(): void;
}

export function Indicators({ report }: IndicatorsProps) {
  return report.indicators.map(({ name }) => name).join('、');
}
