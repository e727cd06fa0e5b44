import { type FactId, labelOfFact, type ReportFacts } from '../facts/report-facts';
import type { Money } from '../tables/money';
import type { TableNumber } from '../tables/printed-tables';
import { completionPassages } from './completion-passages';
import { conclusionPieces } from './conclusion-pieces';
import { countPiece } from './figure-pieces';
import { body, heading, type Passage, tableTitle } from './passage';
import { budgetPieces } from './money-pieces';
import { fundsLead, HEADINGS, indicatorsLead, introduction, titleOf } from './phrases';
import { gapFor } from './piece';
import { spendingPassages } from './spending-passages';
import type { TextSources } from './text-sources';

/** The report from its title to its end, one paragraph after the other. */
export function wholeText(sources: TextSources): Passage[] {
  const { facts, money } = sources;
  return [
    { key: '题目', kind: { kind: 'title' }, pieces: [titleOf(facts)], indicator: null },
    body('引言', introduction(facts)),
    heading(1, '一', HEADINGS.basics),
    heading(2, '一（一）', HEADINGS.overview),
    own(facts, 'overview'),
    heading(2, '一（二）', HEADINGS.funds),
    body('资金使用', fundsLead(facts), ...budgetPieces(money)),
    ...moneyTable('1-1', money),
    heading(2, '一（三）', HEADINGS.goals),
    heading(3, '一（三）1', HEADINGS.overallGoal),
    own(facts, 'goal'),
    heading(3, '一（三）2', HEADINGS.indicators),
    body('绩效指标', indicatorsLead(facts), countPiece(sources, 'all'), ' 项，见表1-2。'),
    tableTitle('1-2'),
    heading(1, '二', HEADINGS.evaluation),
    heading(2, '二（一）', HEADINGS.conclusion),
    body('结论', ...conclusionPieces(sources)),
    tableTitle('2-1'),
    heading(2, '二（二）', HEADINGS.performance),
    heading(3, '二（二）1', HEADINGS.spending),
    ...spendingPassages(sources),
    heading(3, '二（二）2', HEADINGS.completion),
    ...completionPassages(sources),
    heading(1, '三', HEADINGS.purposes),
    own(facts, 'purposes'),
    heading(1, '四', HEADINGS.measures),
    own(facts, 'measures'),
  ];
}

function own(facts: ReportFacts, fact: FactId): Passage {
  const gap = gapFor(`填写${labelOfFact(fact)}`);
  return {
    key: labelOfFact(fact),
    kind: { kind: 'own', fact },
    pieces: [{ text: facts[fact] === '' ? gap : facts[fact], source: { kind: 'fact', fact, gap } }],
    indicator: null,
  };
}

function moneyTable(table: TableNumber, money: Money | null): Passage[] {
  return money === null ? [] : [tableTitle(table)];
}
