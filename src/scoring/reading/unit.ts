import { fromDigits, ONE, type Decimal } from '../numbers/decimal';

/** A unit of measure as typed, and what it measures. */
export interface Unit {
  readonly name: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** In the smallest unit of its dimension. */
  readonly factor: Decimal;
  /** 元/亩: per what. */
  readonly per: Unit | null;
}

/** Everything that is counted is one dimension: 个 against 项 says the same. */
const COUNTED =
  '个 项 件 家 人 名 位 户 例 篇 册 份 台 套 台套 台/套 座 辆 次 场 场次 期 只 头 株 棵 条 种 类 本 部 处 所 间 张 批 支 门 节 堂 粒 颗 块 幢 栋 口 眼 艘 ' +
  '架 枚 盒 箱 袋 瓶 站 点 起 人次 人/次 家/次 家次 项次 户次 批次 台次 班 届 宗 单 款 片 盏 扇 根 羽 尾 匹 幅 首 章 卷 剂 剂次 床 对 双 团 队 组 村 镇 乡 县 校 ' +
  '人份 名次 车次 课时 学时 学分';

const MEASURED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  money: { 元: '1', 块钱: '1', 圆: '1' },
  length: {
    毫米: '1',
    mm: '1',
    厘米: '10',
    cm: '10',
    米: '1000',
    m: '1000',
    延米: '1000',
    千米: '1000000',
    公里: '1000000',
    km: '1000000',
  },
  mass: { 克: '1', g: '1', 斤: '500', 公斤: '1000', 千克: '1000', kg: '1000', 吨: '1000000', t: '1000000' },
  land: { 亩: '1', 公顷: '15', hm2: '15' },
  area: { 平方米: '1', 平米: '1', m2: '1', 平方公里: '1000000', 平方千米: '1000000', km2: '1000000' },
  volume: { 升: '1', L: '1', 立方米: '1000', 方: '1000', 立方: '1000', m3: '1000' },
  time: {
    秒: '1',
    秒钟: '1',
    分钟: '60',
    min: '60',
    小时: '3600',
    个小时: '3600',
    h: '3600',
    天: '86400',
    日: '86400',
    周: '604800',
    星期: '604800',
  },
  months: { 月: '1', 个月: '1', 季度: '3', 个季度: '3', 年: '12' },
  workdays: { 工作日: '1', 个工作日: '1' },
  points: { 分: '1' },
  power: { 瓦: '1', 千瓦: '1000', kW: '1000', 兆瓦: '1000000', MW: '1000000' },
  energy: { 度: '1', 千瓦时: '1', kWh: '1' },
  temperature: { '°C': '1', 摄氏度: '1' },
  times: { 倍: '1' },
  // Whether a TB is 1000 or 1024 GB differs by place, so these do not convert.
  megabyte: { MB: '1', M: '1' },
  gigabyte: { GB: '1', G: '1' },
  terabyte: { TB: '1', T: '1' },
  petabyte: { PB: '1' },
};

const KNOWN = new Map<string, Unit>([
  ...Object.entries(MEASURED).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, factor]): [string, Unit] => [name, { name, dimension, factor: fromDigits(factor), per: null }]),
  ),
  ...COUNTED.split(' ').map((name): [string, Unit] => [name, { name, dimension: 'count', factor: ONE, per: null }]),
]);

const LONGEST = Math.max(...[...KNOWN.keys()].map((name) => name.length));

/** A known unit, alone or per another one: 亩, 元/亩, 次/月, /月, 元每人. */
export function knownUnit(text: string): Unit | null {
  const whole = KNOWN.get(text);
  if (whole !== undefined) return whole;
  const match = /^(.*?)(?:\/|每)(.+)$/.exec(text);
  if (match === null) return null;
  const [, above = '', below = ''] = match;
  const per = knownUnit(below);
  const unit = above === '' ? { name: '', dimension: '', factor: ONE, per: null } : KNOWN.get(above);
  return per === null || unit === undefined ? null : { ...unit, name: text, per };
}

/** 件, 家/次, 元/亩 … */
export function isKnownUnit(text: string): boolean {
  return knownUnit(text.normalize('NFKC').trim()) !== null;
}

/** The longest known unit that `text` begins with, and the words behind it: 家 and 企业 in 家企业. */
export function leadingUnit(text: string): { unit: Unit; rest: string } | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const unit = KNOWN.get(text.slice(0, length));
    if (unit !== undefined) return { unit, rest: text.slice(length) };
  }
  return null;
}

/** A word that is used as a unit and known to nobody: comparable with itself alone. */
export function strangeUnit(name: string): Unit {
  return { name, dimension: `own:${name}`, factor: ONE, per: null };
}

const SPANS_OF_TIME = ['time', 'months', 'workdays'];

/** Whether a ratio of the two means anything; what they are per must agree where both say it. 人/月 against 人 means nothing. */
export function comparable(one: Unit, other: Unit): boolean {
  if (one.dimension !== '' && other.dimension !== '' && one.dimension !== other.dimension) return false;
  if (isPerTime(one) !== isPerTime(other)) return false;
  return one.per === null || other.per === null || comparable(one.per, other.per);
}

function isPerTime({ per }: Unit): boolean {
  return per !== null && SPANS_OF_TIME.includes(per.dimension);
}
