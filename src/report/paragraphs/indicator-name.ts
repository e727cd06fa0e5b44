import { isKnownUnit, type NumberReading, type ScoredIndicator } from '../../scoring';

/** How a sentence takes up an indicator's name: 申请发明专利 is done, so many; 合格率 is something, so high. */
export interface NamePhrase {
  /** The name without the unit that it ends with: "申请发明专利" of "申请发明专利（件）". */
  readonly words: string;
  /** "计划申请发明专利 600 件", against "计划合格率不低于 90%". */
  readonly isDone: boolean;
  /** The unit that the name ends with, where the numbers have none of their own: 篇 of "高水平论文（JCR 一区二区, 篇）". */
  readonly unit: string;
}

/** What an office does, and so what a plan of so many of them can begin with. */
const VERBS =
  '申请 授权 取得 获得 获批 引进 培养 培训 培育 新增 新建 共建 建设 建成 建立 创建 筹建 设立 组建 承担 实施 开展 举办 组织 完成 提供 发表 出版 制定 制订 修订 编制 突破 ' +
  '孵化 服务 支持 资助 补助 扶持 推广 转化 改造 提升 升级 修缮 维修 修建 购置 采购 更新 检查 检测 监测 巡查 排查 整治 处理 处置 种植 发放 救助 安置 接待 受理 办理 参加 招收';
const BEGINS_WITH_VERB = new RegExp(`^(?:${VERBS.split(' ').join('|')})`);
const ENDS_WITH_VERB = new RegExp(`(?:${VERBS.split(' ').join('|')})$`);
/** 建设实验室数, 获得奖励数量: what is done is counted, and the word for the count says no more. */
const COUNTED = /(?<![人次户参])数量?$/;
/** What is so high or so much, and is not done. */
const ENDS_AS_MEASURE = /(?:率|数|额|收入|量|度|比|比例|占比|费|费用|成本|时间|面积|长度|水平)$/;

export function namePhrase({ row: { name }, target, actual }: ScoredIndicator): NamePhrase {
  const reading = target.kind === 'number' ? target : actual.kind === 'number' ? actual : null;
  const { rest, unit } = withoutUnit(name.replace(/\s*\n\s*/g, ''), reading);
  const words = withoutLead(rest.trim());
  if (!BEGINS_WITH_VERB.test(words)) return { words, unit, isDone: false };
  const counted = words.replace(COUNTED, '');
  const isMeasure = ENDS_AS_MEASURE.test(counted.replace(/[（(][^（）()]*[）)]$/, ''));
  return isMeasure ? { words, unit, isDone: false } : { words: counted, unit, isDone: true };
}

/** "(%)", "（件）" and the last piece of "(JCR 一区二区, 篇)" stand behind the number instead. */
function withoutUnit(name: string, reading: NumberReading | null): { rest: string; unit: string } {
  const [brackets, inner = ''] = /[（(]([^（）()]*)[）)]\s*$/.exec(name) ?? [];
  if (brackets === undefined || reading === null) return { rest: name, unit: '' };
  const before = name.slice(0, name.length - brackets.length);
  if (isUnitOf(reading, inner)) return { rest: before, unit: '' };
  const [piece = '', last = ''] = /[,，、;；]\s*([^,，、;；]*)$/.exec(inner) ?? [];
  const isBare = !reading.percent && reading.unit === null && isKnownUnit(last);
  if (!isBare && !isUnitOf(reading, last)) return { rest: name, unit: '' };
  return { rest: `${before.trimEnd()}（${inner.slice(0, inner.length - piece.length)}）`, unit: isBare ? last : '' };
}

function isUnitOf({ percent, multiplier, unit }: NumberReading, text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return percent ? plain === '%' || plain === '百分比' : unit !== null && plain === multiplier + unit.name;
}

/** 人才引进-院士 is 引进院士, and 人才培养-新增研究生 is 新增研究生. */
function withoutLead(name: string): string {
  const [, lead = '', rest = ''] = /^([^-－—]{2,8})[-－—]+(.+)$/.exec(name) ?? [];
  if (rest === '') return name;
  if (BEGINS_WITH_VERB.test(rest)) return rest;
  const [verb] = ENDS_WITH_VERB.exec(lead) ?? [];
  return verb === undefined ? name : verb + rest;
}
