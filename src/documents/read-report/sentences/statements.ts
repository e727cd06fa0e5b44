import type { TypedAmount, TypedConclusion, TypedCount, TypedFigure, TypedHeading, TypedName, Printed } from '../../../report';
import { measureIn } from './measure';
import { nameOfHeading } from './headings';
import { inSentence, NUMBER, tight } from './printed';

/*
 * What single sentences and lines say in figures and names. Each reader takes the text as it stands, and gives nothing where it does not
 * speak of its matter.
 */

const TOTALS = new RegExp(`满分(${NUMBER})分[,;]?(?:自评)?得分(?:为)?(${NUMBER})分(?:[,;]?得分率(?:为)?(${NUMBER}%))?`);

/** "（1）产出（满分 40 分，自评得分 37 分，得分率 92.50%）" */
export function headingTotals(text: string): TypedHeading | null {
  const match = TOTALS.exec(tight(text));
  if (match === null) return null;
  const [, weight, score, scoreRate] = match;
  const printed = (part: string | undefined): Printed | null =>
    part === undefined ? null : { text: part, place: { kind: 'heading', quote: text } };
  return { name: nameOfHeading(text), weight: printed(weight), score: printed(score), scoreRate: printed(scoreRate) };
}

/** "自评得分 95.45 分，绩效自评等级为“优”" */
export function conclusionIn(text: string): TypedConclusion | null {
  const whole = tight(text);
  const [, score] = new RegExp(`得分(?:为)?(${NUMBER})分`).exec(whole) ?? [];
  const [, grade] = /等级(?:评定)?(?:为|是|:)?["“”'‘「]?([优良中低差]|合格|不合格)/.exec(whole) ?? [];
  const isWhole = grade !== undefined || /总得分|总分/.test(whole);
  if (!isWhole || /满分|分值/.test(whole)) return null;
  return {
    score: score === undefined ? null : inSentence(text, score),
    grade: grade === undefined ? null : { ...inSentence(text, `等级`), text: grade },
  };
}

/** "共设置绩效指标 42 项，截至评价基准日完成 35 项" */
export function countsIn(text: string): TypedCount[] {
  return tight(text)
    .split('。')
    .flatMap((sentence): TypedCount[] => {
      const [set, count] = /设(?:置|立|定)?[^\d,。]{0,12}?(\d+)[项个](?:[^,。]{0,8}指标)?/.exec(sentence) ?? [];
      if (set === undefined || count === undefined || !/指标/.test(set)) return [];
      const behind = sentence.slice(sentence.indexOf(set) + set.length);
      const [, completed] = /完成[^\d,。%]{0,6}(\d+)[项个]/.exec(behind) ?? [];
      const printed = (number: string): Printed => inSentence(text, number);
      return [
        { of: 'set', printed: printed(count) },
        ...(completed === undefined ? [] : [{ of: 'completed' as const, printed: printed(completed) }]),
      ];
    });
}

const AMOUNT = new RegExp(`(预算|下达|安排|到位|支出)[^\\d,。;]{0,8}(${NUMBER}(?:亿元|万元|元))`, 'g');
const AMOUNT_OF = { 预算: 'budget', 下达: 'budget', 安排: 'budget', 到位: 'arrived', 支出: 'spent' } as const;

/** "预算资金 26,510.00 万元，到位 …，支出 …，支出率 100%" */
export function amountsIn(text: string): TypedAmount[] {
  const whole = tight(text);
  const amounts = [...whole.matchAll(AMOUNT)].map(([, of = '', amount = '']): TypedAmount => {
    return { of: AMOUNT_OF[of as keyof typeof AMOUNT_OF], printed: inSentence(text, amount) };
  });
  const rates = [...whole.matchAll(new RegExp(`(?:支出率|执行率)(?:为|达到)?(${NUMBER}%)`, 'g'))];
  return [...amounts, ...rates.map(([, rate = '']): TypedAmount => ({ of: 'rate', printed: inSentence(text, rate) }))];
}

/** "2023 年度科技创新专项资金（打造中心）": the year, the fund and the project. */
export function titlesIn(text: string): { years: Printed[]; names: TypedName[] } {
  const years: Printed[] = [];
  const names: TypedName[] = [];
  const title = /(\d{4})\s*年度\s*([^，。、；：（()）“”\d]{2,30}(?:资金|专项|项目|经费))\s*(?:[（(]\s*([^）)]{2,40})[）)])?/g;
  for (const [, year = '', fund = '', project] of text.matchAll(title)) {
    years.push(inSentence(text, year));
    names.push({ of: 'fund', printed: inSentence(text, fund) });
    if (project !== undefined) names.push({ of: 'project', printed: inSentence(text, project.trim()) });
  }
  const [, unit] = /^(\S.{1,30}?)\s*\d{4}\s*年度.*绩效自评报告$/.exec(text) ?? [];
  if (unit !== undefined) names.push({ of: 'unit', printed: inSentence(text, unit) });
  return { years, names };
}

/** The year in which an indicator was planned, and the one that the evaluation covers. */
export function yearsIn(text: string): Printed[] {
  const whole = tight(text);
  const planned = [...whole.matchAll(/(?:^|[。;])(\d{4})年度?,[^。,]{0,12}计划/g)];
  const period = [...whole.matchAll(/(?:周期|期间|期限)(?:为|是)?(\d{4})年1月1日/g)];
  return [...planned, ...period].map(([, year = '']) => inSentence(text, year));
}

const LABELS: readonly (readonly [RegExp, TypedName['of']])[] = [
  [/^(?:预算单位|填报单位|项目单位|主管部门)$/, 'unit'],
  [/^(?:具体名称|项目名称)$/, 'project'],
];

/** "预算单位：某院（公章）" */
export function coverName(text: string): TypedName | null {
  const [, label = '', value = ''] = /^([^：:]{2,12})[：:]\s*(\S.*)$/.exec(text) ?? [];
  const of = LABELS.find(([pattern]) => pattern.test(label.replace(/\s/g, '')))?.[1];
  const bare = value.replace(/[（(]\s*(?:公章|盖章)\s*[）)]/, '').trim();
  return of === undefined || bare === '' ? null : { of, printed: { text: bare, place: { kind: 'cover', label } } };
}

const FIGURE = new RegExp(
  `^(.*?)(?:达到|达|累计|共计|共|约)?((?:不(?:少于|低于|高于|超过)|至少|[≥≤])?)(${NUMBER})(余|多)?(%|[万亿]?[件个项人名家篇次份户台套种类]次?)`,
);

/** "培养培训技术经纪人 329 名": the figures of a text that tells of results, each with the words before it. */
export function figuresIn(text: string): TypedFigure[] {
  return tight(text)
    .split(/[,。;、:]|(?<=\D)以及(?=\D)/)
    .flatMap((clause): TypedFigure[] => {
      const match = FIGURE.exec(clause);
      const [, words = '', , number = '', about, unit = ''] = match ?? [];
      if (match === null || about !== undefined || words.length < 2) return [];
      const bare = words.replace(/^\d{4}年/, '').replace(/^(?:其中|全年|实现|分别)/, '');
      return bare === '' ? [] : [{ words: bare, number, unit, printed: inSentence(text, number + unit) }];
    });
}

/** What 总体目标 promises: "建设对外科技合作平台不少于 6 个", where the figure ends the clause. */
export function goalsIn(text: string): TypedFigure[] {
  return tight(text)
    .split(/[,。;、]/)
    .flatMap((clause): TypedFigure[] => {
      const ending = new RegExp(`^(.*?)(?:不少于|不低于|至少|达到|≥)?(${NUMBER})(%|[万亿]?[件个项人名家篇次份户台套]次?)(?:等.*)?$`).exec(
        clause,
      );
      const [, words = '', number = '', unit = ''] = ending ?? [];
      const bare = words.replace(/^(?:实现|力争|确保)/, '');
      return measureIn(clause) === null || bare.length < 3 ? [] : [{ words: bare, number, unit, printed: inSentence(text, number + unit) }];
    });
}
