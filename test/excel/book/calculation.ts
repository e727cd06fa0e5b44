import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { IAllRuntimeData, IFormulaDatasetConfig } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { CalculateFormulaService, FormulaDataModel, FormulaRuntimeService, IDefinedNamesService } from '../vendor';
import type { DefinedName } from './book';
import { circularCells } from './circular-cells';
import { cellKey, engineFormulas, placedFormulas } from './engine-formulas';
import { afterLastStep } from './last-step';
import type { NamedTable } from './structured-references';

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
  async run(formulas: IFormulaDatasetConfig): Promise<IAllRuntimeData & { readonly isCircular: boolean }> {
    this.settleLastSteps(formulas);
    this._currentConfigService.load(formulas);
    this._runtimeService.reset();
    try {
      await this._executeStep();
      return { ...this._runtimeService.getAllRuntimeData(), isCircular: this._runtimeService.isCycleDependency() };
    } finally {
      this._runtimeService.reset();
    }
  }

  private settleLastSteps({ formulaData }: IFormulaDatasetConfig): void {
    const runtime = this._runtimeService;
    const keep = FormulaRuntimeService.prototype.setRuntimeData.bind(runtime as FormulaRuntimeService);
    runtime.setRuntimeData = (value) => {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
      const formula = () => formulaData[currentUnitId]?.[currentSubUnitId]?.[currentRow]?.[currentColumn]?.f ?? '';
      keep(afterLastStep(value, formula));
    };
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
    const results = await this.resultsOf(sheets, tables);
    if (!results.isCircular) return sheets.forEach((sheet) => this.apply(sheet, results));
    const circular = sheets.map((sheet) => zeroCircular(sheet, sheets, tables));
    const others = await this.resultsOf(sheets, tables, circular);
    sheets.forEach((sheet, index) => this.apply(sheet, others, circular[index]));
  }

  private resultsOf(sheets: readonly CalculatedSheet[], tables: readonly NamedTable[], except: readonly ReadonlySet<string>[] = []) {
    const formulaData = Object.fromEntries(sheets.map((sheet, index) => [sheet.id, engineFormulas(sheet, tables, except[index])]));
    return this.engine.run({
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
  }

  private apply(sheet: CalculatedSheet, results: IAllRuntimeData, except: ReadonlySet<string> = new Set()): void {
    const values = results.unitData[this.unitId]?.[sheet.id];
    const spilled = results.arrayFormulaCellData[this.unitId]?.[sheet.id];
    sheet.takeSpilled(spilled?.getMatrix() as IObjectMatrixPrimitiveType<ICellData> | undefined);
    sheet.forEachCell((cell, row, column) => {
      if (!cell.f || except.has(cellKey(row, column))) return;
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

/**
 * Formulas that come back to themselves are not calculated and show 0: "Remove or allow a circular reference",
 * https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123 (not modelled: the last result that such a formula had, and iteration).
 * @returns the keys of those on the sheet
 */
function zeroCircular(sheet: CalculatedSheet, sheets: readonly CalculatedSheet[], tables: readonly NamedTable[]): ReadonlySet<string> {
  const circular = circularCells(sheets.flatMap((one) => placedFormulas(one, tables))).filter(({ sheetName }) => sheetName === sheet.name);
  const keys = new Set(circular.map(({ row, column }) => cellKey(row, column)));
  sheet.forEachCell((cell, row, column) => {
    if (keys.has(cellKey(row, column))) Object.assign(cell, { v: 0, t: NUMBER });
  });
  return keys;
}

const TEXT = 1;
const NUMBER = 2;

/** A formula that yields a blank shows 0; HYPERLINK gives a small document instead of its text. */
function resultFields(result: ICellData | null | undefined): Pick<ICellData, 'v' | 't'> {
  const shown = result?.p?.body?.dataStream;
  if (shown !== undefined) return { v: shown.replace(/\r\n$/, ''), t: TEXT };
  return { v: result?.v ?? 0, t: result?.t ?? NUMBER };
}
