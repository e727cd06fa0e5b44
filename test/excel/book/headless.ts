import type { FWorkbook } from '@univerjs/sheets/facade';
import type { IWorkbookData } from '@univerjs/core';
import {
  FUniver,
  LocaleType,
  LogLevel,
  TriggerCalculationController,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from '../vendor';

/** A running Univer, holding one workbook. */
export interface RunningUniver {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  dispose(): void;
}

/** Starts a Univer on a workbook: without a user interface, or in one. */
export type StartUniver = (snapshot: Partial<IWorkbookData>) => RunningUniver;

/** Starts Univer with what a workbook needs to be held and calculated, and nothing to draw it. */
export function createHeadlessUniver(snapshot: Partial<IWorkbookData>): RunningUniver {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(snapshot);
  univer.__getInjector().get(TriggerCalculationController).dispose();
  return { api, workbook, dispose: () => univer.dispose() };
}
