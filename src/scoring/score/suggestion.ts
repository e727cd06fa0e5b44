import type { Question } from '../rules/answers';
import type { FindingCode } from '../findings/finding-facts';
import { answerTo, readingSubject } from '../rules/answers';
import { saysTheSame } from './compare-pair';
import { fromExcel } from '../numbers/decimal';
import type { Finding } from '../findings/finding';
import type { IndicatorRow, TableCell } from '../table/indicator-table';
import { splitEvenly } from './propose-weights';
import type { ScoredIndicator } from './score-indicator';
import type { Scorecard } from './scorecard';
import { shown } from '../table/shown';

/** Something that a finding suggests, to be confirmed or rejected by a person. */
export interface Suggestion {
  readonly question: Question;
  readonly subject: string;
  /** The cells that a yes would change; empty where it changes only how they are read. */
  readonly cells: readonly { readonly cell: string; readonly was: string; readonly text: string }[];
}

/** What a finding suggests; `null` where it only tells. @param about the indicator that the finding belongs to, if it does to one */
export function suggestionOf(one: Finding, about: ScoredIndicator | null, scorecard: Scorecard): Suggestion | null {
  if (one.code === 'preset-suggested') return { question: 'preset', subject: one.facts.preset, cells: [] };
  if (one.code === 'weights-proposed') {
    return { question: 'weight-split', subject: one.facts.category, cells: splitCells(one.facts.category, scorecard) };
  }
  if (about === null) return null;
  if (one.code === 'target-unreadable') return suspectedReading(one.facts.suspected, about.row, about.row.target);
  if (one.code === 'actual-unreadable') return suspectedReading(one.facts.suspected, about.row, about.row.actual);
  if (one.code === 'judgement-needed') return sameWords(about, scorecard);
  const question = READING_QUESTION[one.code];
  return question === undefined ? null : { question, subject: about.row.name, cells: [] };
}

/** The same words on both sides may mean full marks, unless a person has said that they do not. */
function sameWords({ row, actual, weight }: ScoredIndicator, { answers }: Scorecard): Suggestion | null {
  if (weight === null || !saysTheSame(row, actual) || answerTo(answers, 'same-words', row.name) === 'no') return null;
  return { question: 'same-words', subject: row.name, cells: [] };
}

/** The findings that say how two cells were taken, when they might be meant otherwise. */
const READING_QUESTION: Readonly<Partial<Record<FindingCode, Question>>> = {
  'lower-is-better-suggested': 'lower-is-better',
  'done-against-figure': 'done',
  'percent-against-words': 'percent',
  'date-suspected': 'date',
  'standard-two-ways': 'standard',
};

/** Where a text may stand for several others, nothing is suggested. */
function suspectedReading([suspected, ...others]: readonly string[], row: IndicatorRow, cell: TableCell): Suggestion | null {
  if (suspected === undefined || others.length > 0) return null;
  const was = shown(cell);
  return { question: 'suspected-reading', subject: readingSubject(row.name, was), cells: [{ cell: cell.address, was, text: suspected }] };
}

/** The cells without a weight in a category, and their even shares of the points that are left (rule 11). */
function splitCells(category: string, { sections, rules }: Scorecard): Suggestion['cells'] {
  const line = [...sections, ...sections.flatMap(({ parts }) => parts)].find(({ name }) => name === category);
  const rule = rules.categories.find(({ name }) => name === category);
  if (line === undefined || rule === undefined) return [];
  const weightless = line.indicators.flatMap(({ row, weight }) => (weight === null && row.weight?.value === '' ? [row.weight] : []));
  const shares = splitEvenly(fromExcel(rule.weight).minus(line.weight), weightless.length);
  return weightless.map(({ address }, index) => ({ cell: address, was: '', text: shares[index]?.toFixed() ?? '' }));
}
