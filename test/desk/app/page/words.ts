/** The languages that the desk speaks; Excel's own names for them. */
export type Language = 'zh-CN' | 'en-US';

/** What the desk says of itself; what the add-in says comes from its manifest and its pages. */
export interface Words {
  readonly desk: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly file: { readonly actions: string; readonly fresh: string; readonly open: string; readonly save: string };
  readonly fileTips: { readonly fresh: string; readonly open: string; readonly save: string };
  readonly unsaved: string;
  readonly language: string;
  readonly theme: { readonly toDark: string; readonly toLight: string };
  readonly pane: { readonly close: string; readonly width: string };
  readonly grid: Readonly<
    Record<
      | 'nameBox'
      | 'names'
      | 'sheetTabs'
      | 'expandFormulaBar'
      | 'addSheet'
      | 'allSheets'
      | 'gridlines'
      | 'zoom'
      | 'zoomReset'
      | 'zoomOut'
      | 'zoomIn',
      string
    >
  >;
  readonly dismiss: string;
  readonly drop: string;
  readonly starting: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly discard: (name: string) => string;
  readonly wouldLose: (what: string) => string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly unknownReason: string;
  readonly notSaved: (reason: string) => string;
  readonly notDrawn: (names: readonly string[]) => string;
  readonly commandFailed: (label: string, reason: string) => string;
  readonly commandLate: (seconds: number) => string;
  readonly noFunction: string;
  readonly addinNotReady: string;
  readonly notStarted: string;
  readonly noDragging: string;
  readonly notChanged: (reason: string) => string;
  readonly notCalculated: (reason: string) => string;
  readonly ready: string;
  readonly running: string;
  readonly lastRun: string;
  readonly requests: (count: number) => string;
  readonly bytes: (sent: string, received: string) => string;
  readonly inAddin: (time: string) => string;
  readonly inHost: (time: string) => string;
  readonly local: string;
}

const ZH: Words = {
  desk: '绩效自评工作台',
  ribbon: '功能区',
  sheet: '工作表',
  file: { actions: '文件', fresh: '新建示例', open: '打开', save: '保存' },
  fileTips: {
    fresh: '用示例工作簿重新开始',
    open: '打开本机的 .xlsx 或 .xlsm 工作簿（Ctrl+O），也可以把文件拖到页面上。文件不会上传。',
    save: '下载工作簿（Ctrl+S）。宏、打印设置、图表等此处未画出的内容会原样保留在文件中。',
  },
  unsaved: '未保存',
  language: '语言',
  theme: { toDark: '换成深色主题', toLight: '换成浅色主题' },
  pane: { close: '关闭任务窗格', width: '任务窗格宽度' },
  grid: {
    nameBox: '名称框',
    names: '名称列表',
    expandFormulaBar: '展开编辑栏',
    addSheet: '新建工作表',
    allSheets: '所有工作表',
    sheetTabs: '工作表标签',
    gridlines: '网格线',
    zoom: '显示比例',
    zoomReset: '还原显示比例',
    zoomOut: '缩小',
    zoomIn: '放大',
  },
  dismiss: '关闭提示',
  drop: '松开即可打开工作簿',
  starting: '正在打开工作簿…',
  opened: (name) => `已打开“${name}”。`,
  saved: (name) => `已保存为“${name}”，请到浏览器的下载文件夹中查看。`,
  discard: (name) => `“${name}”有未保存的更改。要放弃这些更改吗？`,
  wouldLose: (what) => `保存的文件会缺少：${what}。仍要保存吗？原来的文件不会改动。`,
  notOpened: (name, reason) => `没有打开“${name}”：${reason}原来的工作簿没有变化。`,
  unknownReason: '读取文件时出错。',
  notSaved: (reason) => `没有保存：${reason}`,
  notDrawn: (names) => `${names.join('、')}此处不显示，但保留在工作簿中，保存后仍在。`,
  commandFailed: (label, reason) => `“${label}”没有完成：${reason}`,
  commandLate: (seconds) => `加载项 ${seconds} 秒内没有完成命令。请查看任务窗格中的说明，或刷新页面后再试。`,
  noFunction: '加载项没有与此按钮对应的功能。',
  addinNotReady: '加载项尚未启动。请稍后再试。',
  notStarted: '工作台没有启动：加载项或示例工作簿读不到。请查看运行 npm start 的窗口，再刷新页面。',
  noDragging: '此处不能移动单元格、整行整列，也不能复制工作表。请改用复制和粘贴；需要移动时请在 Excel 中操作。',
  notChanged: (reason) => `没有更改：${reason}`,
  notCalculated: (reason) => `公式没有全部算出：${reason}`,
  ready: '就绪',
  running: '正在运行…',
  lastRun: '上次运行',
  requests: (count) => `请求 ${count} 次`,
  bytes: (sent, received) => `发出 ${sent}，收到 ${received}`,
  inAddin: (time) => `加载项 ${time}`,
  inHost: (time) => `表格 ${time}`,
  local: '数据只在本机处理',
};

const EN: Words = {
  desk: 'Performance Score desk',
  ribbon: 'Ribbon',
  sheet: 'Worksheet',
  file: { actions: 'File', fresh: 'New sample', open: 'Open', save: 'Save' },
  fileTips: {
    fresh: 'Start again with the sample workbook',
    open: 'Open an .xlsx or .xlsm workbook from this computer (Ctrl+O), or drop one on the page. Nothing is uploaded.',
    save: 'Download the workbook (Ctrl+S). What is not drawn here, such as macros, print setup and charts, is kept in the file.',
  },
  unsaved: 'not saved',
  language: 'Language',
  theme: { toDark: 'Switch to the dark theme', toLight: 'Switch to the light theme' },
  pane: { close: 'Close the task pane', width: 'Width of the task pane' },
  grid: {
    nameBox: 'Name box',
    names: 'List of names',
    expandFormulaBar: 'Expand formula bar',
    addSheet: 'New sheet',
    allSheets: 'All sheets',
    sheetTabs: 'Sheet tabs',
    gridlines: 'Gridlines',
    zoom: 'Zoom',
    zoomReset: 'Reset zoom',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
  },
  dismiss: 'Dismiss',
  drop: 'Drop to open the workbook',
  starting: 'Opening the workbook…',
  opened: (name) => `Opened ${name}.`,
  saved: (name) => `Saved as ${name}; look in the browser's download folder.`,
  discard: (name) => `${name} has unsaved changes. Discard them?`,
  wouldLose: (what) => `The saved file would lack: ${what}. Save it all the same? The file that you opened stays as it is.`,
  notOpened: (name, reason) => `${name} was not opened. ${reason} The workbook in hand is unchanged.`,
  unknownReason: 'The file could not be read.',
  notSaved: (reason) => `Not saved: ${reason}`,
  notDrawn: (names) => `Not shown here but kept in the workbook, and there again when it is saved: ${names.join(', ')}.`,
  commandFailed: (label, reason) => `“${label}” did not finish. ${reason}`,
  commandLate: (seconds) =>
    `The add-in did not complete the command within ${seconds} s. See what the task pane says, or reload the page and try again.`,
  noFunction: 'The add-in has no function for this button.',
  addinNotReady: 'The add-in has not started yet. Try again in a moment.',
  notStarted: 'The desk did not start: the add-in or the sample could not be read. See the window that runs npm start, then reload.',
  noDragging: 'Moving cells, rows or columns and copying sheets are not supported here. Copy and paste instead, or do it in Excel.',
  notChanged: (reason) => `Nothing was changed. ${reason}`,
  notCalculated: (reason) => `Not all formulas were calculated: ${reason}`,
  ready: 'Ready',
  running: 'Running…',
  lastRun: 'Last run',
  requests: (count) => `${count} ${count === 1 ? 'request' : 'requests'}`,
  bytes: (sent, received) => `${sent} out, ${received} back`,
  inAddin: (time) => `add-in ${time}`,
  inHost: (time) => `workbook ${time}`,
  local: 'Data stays on this computer',
};

export const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': ZH, 'en-US': EN };
