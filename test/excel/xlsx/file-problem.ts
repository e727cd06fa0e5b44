/** Why a file could not be taken as a workbook. */
export type FileProblemCode = 'empty' | 'encrypted' | 'notWorkbook' | 'broken';

const SENTENCES: Readonly<Record<FileProblemCode, { readonly 'zh-CN': string; readonly 'en-US': string }>> = {
  empty: { 'zh-CN': '文件是空的。', 'en-US': 'The file is empty.' },
  encrypted: {
    'zh-CN': '文件设有密码，或是旧版 .xls 格式。请在 Excel 中取消密码，并另存为 .xlsx 后再试。',
    'en-US': 'The file is password-protected or in the old .xls format. Remove the password in Excel, save it as .xlsx, and try again.',
  },
  notWorkbook: { 'zh-CN': '这不是 Excel 工作簿（.xlsx）文件。', 'en-US': 'This is not an Excel workbook (.xlsx).' },
  broken: {
    'zh-CN': '工作簿文件已损坏，无法读取。请在 Excel 中打开并修复后再试。',
    'en-US': 'The workbook file is damaged and cannot be read. Open and repair it in Excel, then try again.',
  },
};

/** A file that cannot be read, with a plain sentence for the person who gave it. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    cause?: unknown,
  ) {
    super(SENTENCES[code]['en-US'], { cause });
  }

  sentence(language: 'zh-CN' | 'en-US'): string {
    return SENTENCES[this.code][language];
  }
}
