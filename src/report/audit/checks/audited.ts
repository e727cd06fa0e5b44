import type { ScoringRules } from '../../../scoring';
import type { ScoreData } from '../../score-data';
import type { Lines } from '../settle/settle-lines';
import type { Money } from '../settle/settle-money';
import type { SettledRow } from '../settle/settled-row';
import type { TypedParagraph, TypedReport } from '../typed/typed-report';

/** A report with what of it counts: what every check looks at. */
export interface Audited {
  readonly report: TypedReport;
  readonly rules: ScoringRules;
  /** Decimals of a percent to which the report rounds its rates. */
  readonly ratePlaces: number;
  readonly rows: readonly SettledRow[];
  readonly otherParagraphs: readonly TypedParagraph[];
  readonly lines: Lines;
  readonly money: Money;
  readonly book: ScoreData | null;
}
