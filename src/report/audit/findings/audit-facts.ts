/** What each finding of an audit has to say, by its code, beside the printed and the right value. Texts are quoted as they are printed. */
export interface AuditFacts {
  /** The score of an indicator is not what weight, target and actual come to. */
  'score-differs': Indicator & { readonly weight: string; readonly target: string; readonly actual: string };
  'completion-rate-differs': Indicator & { readonly target: string; readonly actual: string };
  /** A score rate is neither score ÷ weight nor the completion rate. */
  'score-rate-differs': { readonly name: string; readonly score: string; readonly weight: string };
  'score-rate-missing': Indicator;
  /** Score rates that are completion rates: not score ÷ weight. */
  'score-rate-is-completion-rate': { readonly rows: readonly RowValue[] };
  /** A score rate that is score ÷ weight where most others of the report are completion rates. */
  'score-rate-on-another-basis': Indicator & { readonly others: readonly string[] };
  /** The weight of an indicator, when its category's weights and its score ask for another. */
  'weight-differs': Indicator;
  'weights-not-adding-up': { readonly name: string };
  /** A sum of scores or weights; `addends` says what it should add up: "36.99 + 38.46", or how many indicators. */
  'sum-differs': {
    readonly name: string;
    readonly of: 'score' | 'weight';
    readonly count: number;
    readonly addends: string;
    readonly rate: string;
  };
  /** A place prints another target or actual than the others, and than what the results were worked out from. */
  'input-differs': Indicator & { readonly of: 'target' | 'actual'; readonly elsewhere: readonly string[] };
  /** ≥ in one place, a bare number in another. */
  'sign-differs': Indicator;
  /** A percentage without its sign. */
  'percent-missing': { readonly rows: readonly RowValue[] };
  'actual-is-inequality': Indicator;
  'row-shifted': Indicator;
  'names-differ': { readonly rows: readonly NamePair[] };
  'row-without-paragraph': Indicator;
  'paragraph-without-row': { readonly name: string };
  'count-differs': { readonly of: 'set' | 'completed' };
  'grade-differs': { readonly score: string };
  'amount-differs': { readonly of: 'budget' | 'arrived' | 'spent'; readonly elsewhere: string };
  'spending-rate-differs': { readonly budget: string; readonly spent: string };
  'year-differs': Record<never, never>;
  'many-names': { readonly of: 'unit' | 'fund' | 'project'; readonly names: readonly string[] };
  /** 总体目标 promises what no indicator measures. */
  'goal-without-indicator': { readonly goal: string };
  'goal-differs': Indicator & { readonly goal: string };
  /** A sentence on results says another number of an indicator than its row. */
  'figure-differs': Indicator & { readonly words: string };
  /** One number counts two different things. */
  'figure-under-two-names': Indicator & { readonly words: string };
  'reasons-missing': { readonly rows: readonly RowValue[] };
  'zero-of-zero': { readonly rows: readonly RowValue[]; readonly points: string };
  'rates-far-above': {
    readonly marked: readonly RowValue[];
    readonly reasoned: number;
    readonly markFrom: string;
    readonly reasonFrom: string;
  };
  'gaps-left': { readonly gaps: readonly string[] };
  'scan-damage': { readonly signs: readonly string[] };
  /** The report says otherwise than the workbook. */
  'book-differs': { readonly name: string; readonly of: BookFigure; readonly cell: string };
  'book-lacks': Indicator;
  'report-lacks': { readonly name: string; readonly cell: string };
}

export type BookFigure = 'target' | 'actual' | 'weight' | 'score' | 'completionRate' | 'total' | 'category' | 'grade';

interface Indicator {
  /** 序号 */
  readonly number: string;
  readonly name: string;
}

/** What a row prints, and what it should. */
export interface RowValue {
  readonly number: string;
  readonly printed: string;
  readonly expected: string;
}

export interface NamePair {
  readonly number: string;
  /** In the table and in the sentence. */
  readonly table: string;
  readonly sentence: string;
  /** `cut`: another table has the name as the sentence has it, with more letters. */
  readonly kind: 'name' | 'unit' | 'cut';
}

export type AuditCode = keyof AuditFacts;
