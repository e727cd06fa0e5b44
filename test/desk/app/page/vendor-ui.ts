/** Everything the desk runs of Univer's user interface. What is not drawn here stays out of the page. */
export { CanceledError, Disposable, IUndoRedoService, LifecycleStages } from '@univerjs/core';
export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverRenderEnginePlugin } from '@univerjs/engine-render';
export { AddDataValidationMutation, RemoveDataValidationMutation, UniverDataValidationPlugin } from '@univerjs/data-validation';
export { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
export { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
export {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
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

import formatZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import formatEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';

export const GRID_WORDS = { 'zh-CN': [coreZh, noteZh, validationZh, formatZh], 'en-US': [coreEn, noteEn, validationEn, formatEn] };
