/** Why a file could not be taken as a workbook. */
export type FileProblemCode = 'empty' | 'encrypted' | 'oldFormat' | 'openDocument' | 'binary' | 'strict' | 'notWorkbook' | 'broken';

const SENTENCES: Readonly<Record<FileProblemCode, { readonly 'zh-CN': string; readonly 'en-US': string }>> = {
  empty: { 'zh-CN': '文件是空的。', 'en-US': 'The file is empty.' },
  encrypted: {
    'zh-CN': '文件设有打开密码。请在 Excel 中打开，用“文件 › 信息 › 保护工作簿 › 用密码进行加密”清除密码，保存后再试。',
    'en-US':
      'The file is encrypted with a password. Open it in Excel, clear the password under File › Info › Protect Workbook › Encrypt with Password, save it, and try again.',
  },
  oldFormat: {
    'zh-CN': '文件是旧版 .xls 或 WPS 表格 .et 格式。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再试。',
    'en-US':
      'The file is in the old .xls format, or in that of WPS (.et). Open it in Excel or WPS, save it as an Excel workbook (.xlsx), and try again.',
  },
  openDocument: {
    'zh-CN': '文件是 OpenDocument 表格（.ods）。请在 Excel、WPS 或 LibreOffice 中打开，另存为“Excel 工作簿（.xlsx）”后再试。',
    'en-US':
      'The file is an OpenDocument spreadsheet (.ods). Open it in Excel, WPS or LibreOffice, save it as an Excel workbook (.xlsx), and try again.',
  },
  binary: {
    'zh-CN': '文件是 Excel 二进制工作簿（.xlsb）。请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”后再试。',
    'en-US': 'The file is an Excel binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and try again.',
  },
  strict: {
    'zh-CN': '文件是“Strict Open XML 电子表格”。请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”（不带 Strict 的那一种）后再试。',
    'en-US':
      'The file is a Strict Open XML Spreadsheet. Open it in Excel, save it as an Excel workbook (.xlsx, the type without "Strict"), and try again.',
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
