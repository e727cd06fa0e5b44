import { BUDGET, PROCESS, type ScoredIndicator, SPENDING_RATE } from '../../scoring';
import type { ScoreTableLine } from '../tables/table-2-1';
import { linePiece } from './figure-pieces';
import { indicatorParagraph, reasonPiece, standingPieces } from './indicator-paragraph';
import { spendingPieces } from './money-pieces';
import { aboutIndicator, body, heading, type Passage, tableTitle } from './passage';
import { fundTitle, GAPS, MANAGEMENT } from './phrases';
import type { Piece } from './piece';
import type { TextSources } from './text-sources';

/** How money and affairs were managed: each part of 过程 with its grounds, and 表2-2. */
export function spendingPassages(sources: TextSources): Passage[] {
  const places = sources.scores.map((line, place) => ({ line, place })).filter(({ line }, place) => isManagement(line, sources, place));
  const passages = places.flatMap(({ line, place }, index) => [
    heading(4, line.name, `（${index + 1}）${line.name}`),
    ...partPassages(sources, line, place),
  ]);
  const shown = passages.some(({ key }) => key === '表2-2');
  return shown || sources.money === null
    ? passages
    : [...passages, body('资金支出', fundTitle(sources.facts), ...spendingPieces(sources.money)), tableTitle('2-2')];
}

/** The lines of 表2-1 that are about management: the parts of 过程, and 预算执行率 wherever it stands. */
function isManagement(line: ScoreTableLine, { scores }: TextSources, place: number): boolean {
  if (line.name === BUDGET) return line.kind === 'part' || line.addends.length === 0;
  const section = scores.find(({ addends, kind }) => kind === 'section' && addends.includes(place));
  return line.kind === 'part' && section?.name === PROCESS;
}

function partPassages(sources: TextSources, { name, line }: ScoreTableLine, place: number): Passage[] {
  if (line.spending !== null) {
    return [
      body(`${name}：资金支出率`, ...standingOfLine(sources, place, MANAGEMENT.spendingRate), ...spendingSentence(sources)),
      tableTitle('2-2'),
    ];
  }
  if (line.indicators.length === 0) {
    return [body(`${name}：得分`, ...standingOfLine(sources, place, name), ...supervision(sources))];
  }
  return line.indicators.flatMap((one) => {
    const figures = sources.figures.get(one);
    if (figures === undefined) return [];
    if (SPENDING_RATE.test(one.row.name) && sources.money !== null) {
      return [aboutIndicator(one, [...standingPieces(figures), ...spendingSentence(sources)]), tableTitle('2-2')];
    }
    const isJudged = one.target.kind === 'words' || one.target.kind === 'level';
    return [
      aboutIndicator(
        one,
        isJudged ? [...standingPieces(figures), ...supervision(sources, one)] : indicatorParagraph(figures, sources.facts),
      ),
    ];
  });
}

function spendingSentence({ facts, money }: TextSources): Piece[] {
  return [fundTitle(facts), ...spendingPieces(money)];
}

function standingOfLine(sources: TextSources, place: number, name: string): Piece[] {
  const piece = (of: 'weight' | 'score' | 'scoreRate') => linePiece(sources, place, of);
  return [`${name}指标分值为 `, piece('weight'), ' 分，自评得分 ', piece('score'), ' 分，得分率为 ', piece('scoreRate'), '。'];
}

/** A person's grounds: those in 报告信息, else what the row gives as its reason. */
function supervision({ facts }: TextSources, indicator?: ScoredIndicator): Piece[] {
  if (facts.supervision !== '') return [{ text: facts.supervision, source: { kind: 'fact', fact: 'supervision', gap: GAPS.grounds } }];
  const reason = indicator?.row.reason;
  if (indicator === undefined || reason === undefined || reason.value === '') {
    return [{ text: GAPS.grounds, source: { kind: 'fact', fact: 'supervision', gap: GAPS.grounds } }];
  }
  return [reasonPiece(indicator)];
}
