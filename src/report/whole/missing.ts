import type { Scorecard } from '../../scoring';
import { type FactId, FACTS, labelOfFact, type ReportFacts, yearOf } from '../facts/report-facts';
import type { Proposals } from '../facts/propose-facts';
import type { Money } from '../tables/money';
import type { ReportPassage } from './whole-report';

/** What a report lacks before it can go out, with what each sentence has to name. */
export interface MissingFacts {
  'fact-missing': { fact: string };
  'reason-missing': { indicator: string };
  'score-missing': { indicator: string };
  'total-incomplete': Record<never, never>;
  'funds-missing': Record<never, never>;
  /** The grade in 报告信息 is not the one that the total comes to. */
  'grade-differs': { typed: string; computed: string };
  /** The year in 报告信息 is not the one over the table. */
  'year-differs': { typed: string; found: string };
  /** A paragraph that a person has rewritten says something else than the table. */
  'paragraph-outdated': { paragraph: string };
  /** The indicator of a paragraph that a person has rewritten is in the table no more. */
  'paragraph-homeless': { paragraph: string };
}

export type MissingCode = keyof MissingFacts;

export type Missing = {
  [Code in MissingCode]: { readonly code: Code; readonly cell: string; readonly facts: MissingFacts[Code] };
}[MissingCode];

interface Looked {
  readonly scorecard: Scorecard;
  readonly facts: ReportFacts;
  readonly proposals: Proposals;
  readonly money: Money | null;
  readonly passages: readonly ReportPassage[];
  /** The cell of a fact, with its sheet. */
  readonly cellOfFact: (fact: FactId) => string;
}

/** Facts first, then what the table lacks, then what does not agree. */
export function missingIn(looked: Looked): Missing[] {
  return [...missingFacts(looked), ...missingInTable(looked), ...conflicts(looked)];
}

function missingFacts({ facts, cellOfFact, passages }: Looked): Missing[] {
  const asks = (label: string) => passages.some(({ text }) => text.includes(`【请填写${label}】`));
  return FACTS.filter(({ id, label, ...one }) => facts[id] === '' && (!('optional' in one) || asks(label))).map(({ id }) => ({
    code: 'fact-missing' as const,
    cell: cellOfFact(id),
    facts: { fact: labelOfFact(id) },
  }));
}

function missingInTable({ scorecard: { table, indicators, total }, money }: Looked): Missing[] {
  const place = (cell: string) => `${table.sheet}!${cell}`;
  const [first] = table.rows;
  return [
    ...(money === null ? [{ code: 'funds-missing' as const, cell: place(first?.nameAddress ?? 'A1'), facts: {} }] : []),
    ...indicators.flatMap((one): Missing[] => {
      const { row, score, unexplained } = one;
      const facts = { indicator: row.name };
      if (score === null) return [{ code: 'score-missing', cell: place(row.score?.address ?? row.actual.address), facts }];
      return unexplained ? [{ code: 'reason-missing', cell: place(row.reason?.address ?? row.nameAddress), facts }] : [];
    }),
    ...(total.complete || indicators.some(({ score }) => score === null)
      ? []
      : [{ code: 'total-incomplete' as const, cell: place(first?.nameAddress ?? 'A1'), facts: {} }]),
  ];
}

function conflicts({ scorecard, facts, proposals, passages, cellOfFact }: Looked): Missing[] {
  const { grade } = scorecard;
  const [year, found] = [yearOf(facts), proposals.year ?? ''];
  return [
    ...(facts.grade !== '' && grade !== null && facts.grade !== grade
      ? [{ code: 'grade-differs' as const, cell: cellOfFact('grade'), facts: { typed: facts.grade, computed: grade } }]
      : []),
    ...(year !== '' && found !== '' && year !== found
      ? [{ code: 'year-differs' as const, cell: cellOfFact('year'), facts: { typed: year, found } }]
      : []),
    ...passages.flatMap(({ state, kept, text }): Missing[] => {
      if (state === 'outdated') return [{ code: 'paragraph-outdated', cell: kept?.cell ?? '', facts: { paragraph: beginning(text) } }];
      return state === 'homeless' ? [{ code: 'paragraph-homeless', cell: kept?.cell ?? '', facts: { paragraph: beginning(text) } }] : [];
    }),
  ];
}

function beginning(text: string): string {
  const [...characters] = text;
  return characters.length <= 16 ? text : `${characters.slice(0, 16).join('')}…`;
}
