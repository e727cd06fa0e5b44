/** Everything the desk runs of Univer's user interface. What is not drawn here stays out of the page. */
export { CanceledError, Disposable, IUndoRedoService, LifecycleStages } from '@univerjs/core';
export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverRenderEnginePlugin } from '@univerjs/engine-render';
export { CalculationMode } from '@univerjs/sheets-formula';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
export { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
export { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
export { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-formula-ui/facade';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';

export const GRID_WORDS = { 'zh-CN': [coreZh, noteZh], 'en-US': [coreEn, noteEn] };
