import { type IndicatorRow, isBare, plainText, readAlone } from '../../scoring';

/** `sum`: the units' figures add up. `listed`: they stand side by side, and a person says what the whole comes to. */
export type IndicatorKind = 'sum' | 'listed';

/** What is so high for one, whatever it is counted in. */
const OF_ONE =
  /人均|户均|亩均|地均|均价|平均|均值|单价|单位成本|(?<![一二三四])每(?!年度?)|时间|时长|时限|时效|天数|周期|期限|浓度|强度|密度|指数|得分|评分|排名|名次|倍数/;
/** A share or a growth, unless it is counted in something. */
const SHARE = /率|比例|占比|比重|百分比|满意|认可度|知晓|覆盖|增长|增幅|降幅|下降|提高|提升幅度/;
/** Of these so many and so many make more; of days, points and degrees they do not. */
const ADDING = ['count', 'money', 'length', 'mass', 'land', 'area', 'volume', 'energy', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];

/**
 * Whether the figures of an indicator add up over units. Where it is not clear that they do, they are listed.
 * @param units the rows of the units
 */
export function kindOf(master: IndicatorRow, units: readonly IndicatorRow[]): IndicatorKind {
  const name = plainText(master.name);
  const target = readAlone(master, 'target');
  if (target.kind !== 'number' || target.percent || target.change !== null || OF_ONE.test(name)) return 'listed';
  const { unit } = target;
  if (unit !== null) return unit.per === null && (ADDING.includes(unit.dimension) || unit.dimension.startsWith('own:')) ? 'sum' : 'listed';
  if (SHARE.test(name)) return 'listed';
  return isBare(target) && allAimAt(master, units) ? 'listed' : 'sum';
}

/** Every unit has the whole's target, which is in no unit: a level to be reached, and no number of things. */
function allAimAt(master: IndicatorRow, units: readonly IndicatorRow[]): boolean {
  const target = readAlone(master, 'target');
  if (units.length < 2 || target.kind !== 'number' || target.value.eq(0)) return false;
  return units.every((row) => {
    const own = readAlone(row, 'target');
    return own.kind === 'number' && own.value.eq(target.value);
  });
}
