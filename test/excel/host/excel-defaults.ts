/** The requirement sets that the stand-in offers unless told otherwise, each with the highest version that the client library knows. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  AddinCommands: '1.3',
};

/** Office's colours, by the names of Office.OfficeTheme. */
export type ThemeColors = Readonly<Record<string, string>>;

export const LIGHT_THEME: ThemeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: ThemeColors = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#333333',
  controlForegroundColor: '#FFFFFF',
};
