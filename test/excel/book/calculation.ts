import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { IAllRuntimeData, IFormulaDatasetConfig } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { CalculateFormulaService, FormulaDataModel, IDefinedNamesService } from '../vendor';
import type { DefinedName } from './book';
import { calculateInDoubles } from './doubles';
import { engineFormulas } from './engine-formulas';
import type { NamedTable } from './structured-references';

calculateInDoubles();

/** A sheet as the engine needs to see it. */
export interface CalculatedSheet {
  readonly id: string;
  readonly name: string;
  forEachCell(visit: (cell: ICellData, row: number, column: number) => void): void;
  /** Takes what an array formula spills over the cells below and beside it. */
  takeSpilled(cells: IObjectMatrixPrimitiveType<ICellData> | undefined): void;
}

/**
 * Univer's engine, run when asked. Left to itself it calculates from timers, on what it believes to have changed, and an error in it
 * ends the process; here one run calculates every formula, and an error is the run's rejection.
 */
class AwaitedEngine extends CalculateFormulaService {
  async run(formulas: IFormulaDatasetConfig): Promise<IAllRuntimeData> {
    this._currentConfigService.load(formulas);
    this._runtimeService.reset();
    try {
      await this._executeStep();
      return this._runtimeService.getAllRuntimeData();
    } finally {
      this._runtimeService.reset();
    }
  }
}

export class Calculation {
  private readonly engine: AwaitedEngine;
  private readonly names: IDefinedNamesService;
  private readonly model: FormulaDataModel;
  private readonly unitId: string;

  constructor(workbook: FWorkbook) {
    const injector = workbook.getActiveSheet().getInject();
    this.unitId = workbook.getId();
    this.engine = injector.createInstance(AwaitedEngine);
    this.names = injector.get(IDefinedNamesService);
    this.model = injector.get(FormulaDataModel);
  }

  /** Calculates every formula of the given sheets and puts the results into their cells. */
  async run(sheets: readonly CalculatedSheet[], names: readonly DefinedName[], tables: readonly NamedTable[]): Promise<void> {
    this.registerNames(names);
    const formulaData = Object.fromEntries(sheets.map((sheet) => [sheet.id, engineFormulas(sheet, tables)]));
    const results = await this.engine.run({
      formulaData: { [this.unitId]: formulaData },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      rowData: this.model.getHiddenRowsFiltered(),
    });
    for (const sheet of sheets) this.apply(sheet, results);
  }

  private apply(sheet: CalculatedSheet, results: IAllRuntimeData): void {
    const values = results.unitData[this.unitId]?.[sheet.id];
    const spilled = results.arrayFormulaCellData[this.unitId]?.[sheet.id];
    sheet.takeSpilled(spilled?.getMatrix() as IObjectMatrixPrimitiveType<ICellData> | undefined);
    sheet.forEachCell((cell, row, column) => {
      if (!cell.f) return;
      Object.assign(cell, resultFields(values?.getValue(row, column) as ICellData | null | undefined));
    });
  }

  private registerNames(names: readonly DefinedName[]): void {
    this.names.removeUnitDefinedName(this.unitId);
    for (const { name, formula, sheetId } of names) {
      const id = `${sheetId ?? 'book'}:${name}`;
      const formulaOrRefString = formula.replace(/^=/, '');
      this.names.registerDefinedName(this.unitId, { id, name, formulaOrRefString, localSheetId: sheetId ?? 'AllDefaultWorkbook' });
    }
  }
}

const TEXT = 1;
const NUMBER = 2;

/** A formula that yields a blank shows 0; HYPERLINK gives a small document instead of its text. */
function resultFields(result: ICellData | null | undefined): Pick<ICellData, 'v' | 't'> {
  const shown = result?.p?.body?.dataStream;
  if (shown !== undefined) return { v: shown.replace(/\r\n$/, ''), t: TEXT };
  return { v: result?.v ?? 0, t: result?.t ?? NUMBER };
}
