import { BENEFIT, OUTPUT, PROCESS, SATISFACTION, type CategoryRule, type ScoringRules } from './rules';

const CATEGORY_OF_GROUP: readonly (readonly [RegExp, string])[] = [
  [/资金管理|事项管理/, PROCESS],
  [/满意度/, SATISFACTION],
  [/经济效益|社会效益|生态效益|可持续影响|满意度/, BENEFIT],
  [/数量|质量|时效|成本/, OUTPUT],
];

/**
 * The category (一级指标) of an indicator: the one that the table names, else the one its group (二级指标) belongs to;
 * `null` when neither tells. A caption loses its trailing 指标, inner spaces and a weight: "产 出 指 标 (50分)" is 产出.
 */
export function categoryOf(category: string, group: string, { categories }: Pick<ScoringRules, 'categories'>): string | null {
  const named = bareCaption(category);
  if (named !== '') return categories.find((rule) => isCalled(rule, named))?.name ?? named;
  const caption = bareCaption(group);
  const exists = (name: string) => name !== SATISFACTION || categories.some((rule) => rule.name === name);
  const own = categories.find((rule) => isCalled(rule, caption));
  return own?.name ?? CATEGORY_OF_GROUP.find(([pattern, name]) => pattern.test(caption) && exists(name))?.[1] ?? null;
}

function isCalled({ name, alsoCalled }: CategoryRule, caption: string): boolean {
  return name === caption || alsoCalled.includes(caption);
}

function bareCaption(caption: string): string {
  return caption
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?:\([^)]*\)|\d+(?:\.\d+)?分)+$/, '')
    .replace(/指标$/, '');
}

/** Whether a table's categories are those of the rules: a form with levels of its own is held against no preset's sections and weights. */
export function followsRules(categories: readonly (string | null)[], { categories: rules }: Pick<ScoringRules, 'categories'>): boolean {
  return categories.every((category) => rules.some(({ name }) => name === category));
}
