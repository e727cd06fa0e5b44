import { BUDGET, groupsOf, PROCESS } from '../../scoring';
import type { ScoreTableLine } from '../tables/table-2-1';
import { countPiece, groupInBrackets, lineInBrackets } from './figure-pieces';
import { indicatorParagraph } from './indicator-paragraph';
import { aboutIndicator, body, heading, type Passage, tableTitle } from './passage';
import { circled, fundTitle } from './phrases';
import type { TextSources } from './text-sources';

/** What came of it: how many indicators were completed, 表2-3, and each category, group and indicator. */
export function completionPassages(sources: TextSources): Passage[] {
  const { scores, facts } = sources;
  const categories = scores.map((line, place) => ({ line, place })).filter(({ line }) => isCategory(line, scores));
  return [
    body(
      '完成情况',
      `${fundTitle(facts)}共设置绩效指标 `,
      countPiece(sources, 'all'),
      ' 项，截至评价基准日完成 ',
      countPiece(sources, 'completed'),
      ' 项，具体见表2-3。',
    ),
    tableTitle('2-3'),
    ...categories.flatMap(({ line, place }, index) => categoryPassages(sources, line, place, index + 1)),
  ];
}

/** The parts of what is not 过程, but for 预算执行率, which is told with the spending. */
function isCategory({ kind, name, line }: ScoreTableLine, scores: readonly ScoreTableLine[]): boolean {
  const process = scores.find((one) => one.kind === 'section' && one.name === PROCESS);
  return kind === 'part' && name !== BUDGET && line.indicators.length > 0 && process?.line.parts.includes(line) !== true;
}

function categoryPassages(sources: TextSources, { name, line }: ScoreTableLine, place: number, number: number): Passage[] {
  return [
    heading(4, name, `（${number}）${name}`, ...lineInBrackets(sources, place)),
    ...groupsOf(line.indicators, sources.rules).flatMap((group, index) => [
      heading(5, `${name}／${group.name}`, `${circled(index + 1)}${group.name}`, ...groupInBrackets(group)),
      ...group.indicators.flatMap((one) => {
        const figures = sources.figures.get(one);
        return figures === undefined ? [] : [aboutIndicator(one, indicatorParagraph(figures, sources.facts))];
      }),
    ]),
  ];
}
