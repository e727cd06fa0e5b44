/**
 * Everything the stand-in runs of Univer and hucre, in one place: both reach code that is ESM only, which jest cannot load, so jest
 * takes this module as the bundle that bundle-vendor.ts makes of it. Types come straight from the packages.
 */
export { CellValueType, ICommandService, LocaleType, LogLevel, numfmt, ObjectMatrix, Univer, UniverInstanceType } from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  CalculateFormulaService,
  FormulaDataModel,
  IDefinedNamesService,
  ISuperTableService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  sequenceNodeType,
} from '@univerjs/engine-formula';
export {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
export { EncryptedFileError, HucreError, openXlsx, resolveThemeColor, saveXlsx, writeXlsx } from 'hucre';
