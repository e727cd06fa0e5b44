import { BENEFIT, BUDGET, type CategoryRule, FUND_MANAGEMENT, OUTPUT, SATISFACTION, type ScoringRules } from '../../scoring';

/** A group (二级指标) of a new form. */
export interface FormGroup {
  readonly category: string;
  readonly name: string;
  /** One row each: the 三级指标, or "" where the staff name it. */
  readonly indicators: readonly string[];
}

/** What is typed as target and actual is budget and spending, and their ratio the rate: both names are read so. */
const SPENDING_NAME = '资金支出率（万元）';
const BUDGET_NAME = '预算执行率（万元）';

/** The groups that forms of 财预〔2020〕10号 and of the provinces customarily have, with room for as many indicators as are common. */
const CUSTOMARY: Readonly<Record<string, readonly (readonly [name: string, rows: number])[]>> = {
  [OUTPUT]: [
    ['数量指标', 5],
    ['质量指标', 3],
    ['时效指标', 2],
    ['成本指标', 2],
  ],
  [BENEFIT]: [
    ['经济效益指标', 3],
    ['社会效益指标', 3],
    ['生态效益指标', 2],
    ['可持续影响指标', 2],
  ],
  [SATISFACTION]: [['服务对象满意度指标', 2]],
};
const ROWS_OF_OTHER_GROUPS = 2;

/** The groups of a form for these rules, category by category. 满意度 stands inside 效益 where it is no category of its own. */
export function formGroups({ categories }: Pick<ScoringRules, 'categories'>): FormGroup[] {
  const own = categories.some(({ name }) => name === SATISFACTION);
  return categories.flatMap((category) => [
    ...groupsOf(category),
    ...(category.name === BENEFIT && !own ? customary(category.name, SATISFACTION) : []),
  ]);
}

function groupsOf({ name: category, groups }: CategoryRule): FormGroup[] {
  if (category === BUDGET) return [{ category, name: BUDGET, indicators: [BUDGET_NAME] }];
  if (groups.length === 0) return customary(category, category);
  return groups.map(({ name }) => ({
    category,
    name,
    indicators: name === FUND_MANAGEMENT ? [SPENDING_NAME] : blank(ROWS_OF_OTHER_GROUPS),
  }));
}

function customary(category: string, key: string): FormGroup[] {
  const groups = CUSTOMARY[key] ?? [['', ROWS_OF_OTHER_GROUPS]];
  return groups.map(([name, rows]) => ({ category, name, indicators: blank(rows) }));
}

function blank(rows: number): string[] {
  return Array.from({ length: rows }, () => '');
}
