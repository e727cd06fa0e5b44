import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of a published self-evaluation form, as it was typed. */
export interface CorpusRow {
  readonly number: number;
  readonly source: string;
  readonly category: string;
  readonly group: string;
  readonly name: string;
  /** "≥ | 95 | %" where the form splits it over 指标性质, 指标值 and 度量单位. */
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly rate: string;
}

/** What a person who knows the field says about a corpus row. */
export interface ReviewedRow {
  readonly number: number;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** The target and the actual as they are to be read; "" where they are not. */
  readonly targetRead: string;
  readonly actualRead: string;
  /** The score by the rules; "" where there is none. */
  readonly scoreByRule: string;
  readonly printedScore: string;
  readonly verdict: Verdict;
  /** Codes of the findings that a person has to see, in any order. */
  readonly findings: readonly string[];
  readonly why: string;
}

/**
 * same: scored as printed · differs: scored, and printed otherwise · scored: scored, and no score was printed · rated: no weight, but a rate
 * · judged: words that a person has to judge · refused: a figure that cannot be read · open: target or actual is missing.
 */
export type Verdict = 'same' | 'differs' | 'scored' | 'rated' | 'judged' | 'refused' | 'open';

function linesOf(file: string): string[][] {
  const text = readFileSync(path.join(__dirname, file), 'utf8').trimEnd();
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The 135 rows of `corpus-rows.tsv`. */
export function corpusRows(): CorpusRow[] {
  return linesOf('corpus-rows.tsv').map((cells, index) => {
    const [source = '', category = '', group = '', name = '', target = '', actual = '', weight = '', score = '', rate = ''] = cells;
    return { number: index + 1, source, category, group, name, target, actual, weight, score, rate };
  });
}

/** The same rows as reviewed by hand. */
export function reviewedRows(): ReviewedRow[] {
  return linesOf('corpus-reviewed.tsv').map((cells) => {
    const [number, name = '', target = '', actual = '', targetRead = '', actualRead = '', scoreByRule = '', printedScore = '', ...rest] =
      cells;
    const [verdict = '', findings = '', why = ''] = rest;
    return {
      ...{ number: Number(number), name, target, actual, targetRead, actualRead, scoreByRule, printedScore },
      ...{ verdict: verdict as Verdict, findings: findings.split(' ').filter((code) => code !== ''), why },
    };
  });
}
