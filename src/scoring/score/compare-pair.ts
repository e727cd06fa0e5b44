import { readingSubject, type Said } from '../rules/answers';
import { complete, completeBy, completeInFull, directionOf, type Completion, type RateRules } from './completion';
import { fraction, ONE } from '../numbers/decimal';
import { finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import { compareDate } from './compare-date';
import { compareRange } from './compare-range';
import { settleRow, type PairReading } from '../reading/read-pair';
import type { NumberReading, Reading } from '../reading/reading';
import { sayReading } from '../reading/say-reading';
import type { ScoreRule } from './score-rule';
import { shown } from '../table/shown';
import { SPENDING_RATE } from '../rules/rules';

/** What target and actual come to, and by which rule. */
export interface Compared {
  readonly completion: Completion;
  readonly rule: ScoreRule;
}

/** Compares actual with target; `null`, with a finding that says why, where no rule does. */
export function comparePair(row: IndicatorRow, pair: PairReading, rules: RateRules, said: Said, tell: Tell): Compared | null {
  const { target, actual } = pair;
  if (!tellUnusable(row, target, actual, said, tell)) return null;
  switch (target.kind) {
    case 'number':
      return compareFigure(row, pair, target, rules, said, tell);
    case 'range':
      return actual.kind === 'number' ? compareRange(row, target, actual, rules, tell) : compareDone(row, actual, rules, said, tell);
    case 'date':
      return actual.kind === 'date' ? compareDate(row, target, actual, rules, said, tell) : compareDone(row, actual, rules, said, tell);
    case 'level':
    case 'words':
      return compareWords(row, actual, rules, said);
    case 'empty':
    case 'error':
    case 'unreadable':
      return null;
  }
}

/** Whether both sides hold something that a rule may apply to; reports the first that does not. */
function tellUnusable(row: IndicatorRow, target: Reading, actual: Reading, said: Said, tell: Tell): boolean {
  for (const [side, reading, cell] of [['target', target, row.target] as const, ['actual', actual, row.actual] as const]) {
    if (reading.kind === 'empty') {
      tell(finding(`${side}-missing`, aboutRow(row), cell.address, { indicator: row.name }));
      return false;
    }
    if (reading.kind !== 'error' && reading.kind !== 'unreadable') continue;
    const [reason, guesses] = reading.kind === 'error' ? ['error-value' as const, []] : [reading.reason, reading.suspected];
    const text = shown(cell) || reading.text;
    const suspected = said('suspected-reading', readingSubject(row.name, shown(cell))) === 'no' ? [] : guesses;
    tell(finding(`${side}-unreadable`, aboutRow(row), cell.address, { indicator: row.name, text, reason, suspected }));
    return false;
  }
  return true;
}

function compareFigure(
  row: IndicatorRow,
  pair: PairReading,
  target: NumberReading,
  rules: RateRules,
  said: Said,
  tell: Tell,
): Compared | null {
  const { actual } = pair;
  if (target.value.lt(0)) {
    tell(finding('target-negative', aboutRow(row), row.target.address, { indicator: row.name, text: shown(row.target) }));
    return null;
  }
  if (actual.kind === 'range') return compareWithRange(row, target, worstOf(actual, target), rules, tell);
  if (actual.kind !== 'number') return compareDone(row, actual, rules, said, tell);
  const turned = target.change !== null && actual.change !== null && target.change !== actual.change;
  if (pair.unitsDiffer || turned) {
    const code = pair.unitsDiffer ? 'units-differ' : 'kinds-differ';
    tell(finding(code, aboutRow(row), row.actual.address, { indicator: row.name, target: shown(row.target), actual: shown(row.actual) }));
    return null;
  }
  // A budget of 0 says nothing about spending.
  if (target.value.eq(0) && SPENDING_RATE.test(row.name)) {
    tell(finding('budget-zero', aboutRow(row), row.target.address, { indicator: row.name }));
    return null;
  }
  return { completion: complete(target, actual, rules), rule: target.value.eq(0) ? 'zero-target' : 'ratio' };
}

/** The end of an actual's range that speaks for less. */
function worstOf(actual: Extract<Reading, { kind: 'range' }>, target: NumberReading): NumberReading {
  return directionOf(target.relation) === 'lower' ? actual.high : actual.low;
}

function compareWithRange(row: IndicatorRow, target: NumberReading, bound: NumberReading, rules: RateRules, tell: Tell): Compared | null {
  const pair = settleRow(row, target, bound);
  if (pair === null) {
    tell(
      finding('units-differ', aboutRow(row), row.actual.address, {
        indicator: row.name,
        target: shown(row.target),
        actual: shown(row.actual),
      }),
    );
    return null;
  }
  tell(
    finding('actual-is-bound', aboutRow(row), row.actual.address, {
      indicator: row.name,
      text: shown(row.actual),
      reading: sayReading(bound),
    }),
  );
  return { completion: complete(pair.target, pair.actual, rules), rule: pair.target.value.eq(0) ? 'zero-target' : 'ratio' };
}

/** A target in figures or a date whose actual says no more than that it was done. */
function compareDone(row: IndicatorRow, actual: Reading, rules: RateRules, said: Said, tell: Tell): Compared | null {
  const facts = { indicator: row.name, target: shown(row.target) };
  const answer = said('done');
  if (actual.kind === 'level' && actual.level === 'achieved' && answer !== 'no') {
    if (answer === null) tell(finding('done-against-figure', aboutRow(row), row.actual.address, { ...facts, text: actual.text }));
    return { completion: completeInFull(rules), rule: 'done-against-figure' };
  }
  if (actual.kind === 'words' || actual.kind === 'level') {
    tell(finding('actual-is-words', aboutRow(row), row.actual.address, { indicator: row.name, text: actual.text }));
  } else {
    tell(finding('kinds-differ', aboutRow(row), row.actual.address, { ...facts, actual: shown(row.actual) }));
  }
  return null;
}

/** Both cells hold the same words, which name no level; whether they say that the target was met is for a person to confirm. */
export function saysTheSame({ target, actual }: IndicatorRow, reading: Reading): boolean {
  return reading.kind === 'words' && bare(shown(target)) === bare(shown(actual));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。.;,]+$/, '');
}

/** A target in words: 完成 earns everything, a percentage is proposed as it is, and all else is for a person to judge. */
function compareWords(row: IndicatorRow, actual: Reading, rules: RateRules, said: Said): Compared | null {
  if (saysTheSame(row, actual) && said('same-words') === 'yes') return { completion: completeInFull(rules), rule: 'achieved' };
  if (actual.kind === 'level' && actual.level === 'achieved') return { completion: completeInFull(rules), rule: 'achieved' };
  if (actual.kind !== 'number' || !actual.percent || actual.value.lt(0) || said('percent') === 'no') return null;
  return { completion: completeBy(fraction(actual.value, ONE), rules), rule: 'percent-against-words' };
}
