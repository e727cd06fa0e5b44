import type { CellScalar } from '../book/snapshot';

const TOTAL = /^(?:合计|总计|共计|总分|总分值|总得分|得分合计|分值合计|自评总分|自评总得分|综合得分)$/;
const SUBTOTAL = /^.{0,12}(?:小计|合计)$/;
const SUB_ROW = /^其中/;
const PLACEHOLDER = /^(?:指标\d*|[….。·⋯]+|\/|-+|—+)?$/;
const BENEATH =
  /^(?:备?注|说明|填报?说明|填[报表]人|填[报表]单位|填[报表]日期|制表人?|联系人|联系电话|电话|审核人?|复核人?|负责人|(?:单位|部门|项目|财务)负责人|经办人|签[字名章]|盖章|日期|自评结论|评价结论|存在问题)(?:(?:\([^)]*\))?:|\d|$)/;
const FUND_TOTAL = /^(?:年度|项目|预算)?(?:年度)?资金总额$|^(?:年度)?总额$/;
const TITLE = /^$|(?:表|续|年度?|元|页)$|:/;
const BLOCK = /^(?:项目名称|主管部门|预算部门|实施单位|项目单位|单位名称|部门名称)$/;

/** A text for comparing: width, spaces and a trailing colon do not matter. */
function bare(value: CellScalar): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, '') : '';
}

function withoutEnd(text: string): string {
  return text.replace(/\([^)]*\)/g, '').replace(/:$/, '');
}

/** Whether a label is that of a total of the whole table, or of a part of it. */
export function totalKind(value: CellScalar): 'total' | 'subtotal' | null {
  const label = withoutEnd(bare(value));
  if (TOTAL.test(label)) return 'total';
  return SUBTOTAL.test(label) ? 'subtotal' : null;
}

/** "其中：桃树种植面积": a part of the row above. */
export function isSubRowName(value: CellScalar): boolean {
  return SUB_ROW.test(bare(value));
}

/** "指标2：", "……": a name still to be given. */
export function isPlaceholder(value: CellScalar): boolean {
  return typeof value === 'string' && PLACEHOLDER.test(withoutEnd(bare(value)));
}

/** "年度资金总额：", the line that a block about money scores. */
export function isFundTotal(value: CellScalar): boolean {
  return FUND_TOTAL.test(withoutEnd(bare(value)));
}

/** "注：…", "填报人：…": what stands beneath a table. */
export function isBeneath(value: CellScalar): boolean {
  return BENEATH.test(bare(value));
}

/** "项目名称": the block above a table. */
export function isBlockLabel(value: CellScalar): boolean {
  return BLOCK.test(withoutEnd(bare(value)));
}

/** "绩效自评表（续）", "金额单位：万元": the title that a page repeats above its header. */
export function isTitle(value: CellScalar): boolean {
  return TITLE.test(bare(value).replace(/\([^)]*\)/g, ''));
}
