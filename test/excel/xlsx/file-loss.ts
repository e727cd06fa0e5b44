type Language = 'zh-CN' | 'en-US';

/** Something that a written file would have less of. */
export interface Loss {
  /** The name of an element, or the path of a part. */
  readonly kind: string;
  /** `null`: the workbook. */
  readonly sheet: string | null;
  readonly count: number;
}

/** A written file that no program could open; it is never handed out. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
}

/** What people call the parts and elements of a file; the first that fits. */
const NAMES: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/^(?:dataValidations?|formula[12])$/, { 'zh-CN': '数据验证', 'en-US': 'data validations' }],
  [/^(?:cfRule|conditionalFormatting|formula|cfvo|colorScale|dataBar|iconSet)$/, { 'zh-CN': '条件格式', 'en-US': 'conditional formats' }],
  [/^controls?$|\/ctrlProps\/|\/activeX\//, { 'zh-CN': '控件', 'en-US': 'form controls' }],
  [/^oleObjects?$|\/embeddings\//, { 'zh-CN': '嵌入的对象', 'en-US': 'embedded objects' }],
  [/^(?:brk|rowBreaks|colBreaks)$/, { 'zh-CN': '分页符', 'en-US': 'page breaks' }],
  [/^customSheetViews?$/, { 'zh-CN': '自定义视图', 'en-US': 'custom views' }],
  [/^(?:even|first)(?:Header|Footer)$/, { 'zh-CN': '页眉和页脚', 'en-US': 'headers and footers' }],
  [/^sparkline/, { 'zh-CN': '迷你图', 'en-US': 'sparklines' }],
  [/^mergeCell$/, { 'zh-CN': '合并的单元格', 'en-US': 'merged cells' }],
  [/^tableParts?$|\/tables\//, { 'zh-CN': '表格', 'en-US': 'Excel tables' }],
  [/^graphicFrame$|\/charts\//, { 'zh-CN': '图表', 'en-US': 'charts' }],
  [/^pic(?:ture)?$|\/media\//, { 'zh-CN': '图片', 'en-US': 'pictures' }],
  [/^(?:sp|cxnSp|grpSp|drawing|legacyDrawing)$|\/drawings\//, { 'zh-CN': '图形', 'en-US': 'shapes' }],
  [/\/pivot(?:Tables|Cache)\/|^pivotCaches?$/, { 'zh-CN': '数据透视表', 'en-US': 'pivot tables' }],
  [/vbaProject/, { 'zh-CN': '宏', 'en-US': 'macros' }],
  [/\/externalLinks\/|^externalReferences?$/, { 'zh-CN': '外部链接', 'en-US': 'links to other workbooks' }],
  [/\/slicer/, { 'zh-CN': '切片器', 'en-US': 'slicers' }],
  [/\/(?:threadedC|c)omments/, { 'zh-CN': '批注', 'en-US': 'comments' }],
  [/\/(?:chart|dialog|macro|work)sheets\/|^sheet$/, { 'zh-CN': '工作表', 'en-US': 'sheets' }],
];

/** What would be lost from a file, to be told before it is written. */
export class FileLoss extends Error {
  override readonly name = 'FileLoss';

  constructor(readonly losses: readonly Loss[]) {
    super(listed(losses, 'en-US'));
  }

  /** By name, each kind once a sheet. */
  list(language: Language): string {
    return listed(this.losses, language);
  }
}

function listed(losses: readonly Loss[], language: Language): string {
  const said = losses.map(({ kind, sheet }) => {
    const name = NAMES.find(([pattern]) => pattern.test(kind))?.[1][language] ?? kind;
    if (sheet === null) return name;
    return language === 'zh-CN' ? `“${sheet}”的${name}` : `${name} of "${sheet}"`;
  });
  return [...new Set(said)].join(language === 'zh-CN' ? '、' : ', ');
}
