/**
 * Everything the stand-in runs of Univer, hucre and fflate, in one place: they reach code that is ESM only, which jest cannot load, so
 * jest takes this module as the bundle that bundle-vendor.ts makes of it. Types come straight from the packages.
 * The engine is changed here, where it is loaded, so that whoever shares it shares the changes.
 */
import { forgetResultsByList } from './engine/deep-formulas';
import { calculateInDoubles } from './engine/doubles';
import { supplyIteratorMethods } from './engine/iterator-methods';

export { generateRandomId, ICommandService, LocaleType, LogLevel, numfmt, ObjectMatrix, Univer } from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  CalculateFormulaService,
  FormulaDataModel,
  FormulaRuntimeService,
  IDefinedNamesService,
  NumberValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
export { EncryptedFileError, openXlsx, parseChart, resolveThemeColor, writeXlsx } from 'hucre';
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
export { SaxesParser } from 'saxes';
export { isAlmostZero } from './engine/doubles';

calculateInDoubles();
forgetResultsByList();
supplyIteratorMethods();
