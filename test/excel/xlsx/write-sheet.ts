import type { Cell as FileCell, ConditionalRule, Sheet as FileSheet, TableDefinition } from 'hucre';
import { areaFromA1, areaToA1 } from '../book/area';
import type { CellValue } from '../book/book';
import { extrasOf, readCell } from '../book/cell-content';
import { shiftArea, type Shift, shiftFormula } from '../book/references';
import { spellOutThisRow } from '../book/structured-references';
import type { UniverSheet } from '../book/univer-sheet';
import { without } from '../book/without';
import { formulaFromFile, formulaToFile } from './file-formula';
import type { FileOrigin } from './file-origin';
import { headerFooterToFile, pageSetupToFile } from './file-page-setup';
import { POINTS_PER_WIDTH_UNIT } from './read-sheet';

/** A sheet as hucre writes it, on top of what its file had. It writes heights only of rows that it is given, be they empty. */
export function sheetToFile(sheet: UniverSheet, origin: FileOrigin): FileSheet {
  const given = origin.sheets.get(sheet.id) ?? { name: sheet.name, rows: [] };
  const { visibility, filter, shifts } = sheet.extras;
  const headerFooter = headerFooterToFile(sheet.pageSetup, given.headerFooter);
  const rowDefs = rowsToFile(sheet, given);
  const made: FileSheet = {
    ...without(given, 'charts', ...(sheet.frozen.rows + sheet.frozen.columns === 0 ? [] : (['splitPane'] as const))),
    name: sheet.name,
    rows: Array.from({ length: Math.max(0, ...rowDefs.keys()) + 1 }, () => []),
    cells: cellsToFile(sheet, given, origin),
    columns: columnsToFile(sheet, given),
    rowDefs,
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    pageSetup: pageSetupToFile(sheet.pageSetup),
    view: viewToFile(sheet, given),
    hidden: visibility === 'hidden',
    veryHidden: visibility === 'veryHidden',
    tables: tablesToFile(sheet, given),
    dataValidations: (given.dataValidations ?? []).flatMap((rule) => {
      const range = rangesAfter(rule.range, shifts);
      return range ? [{ ...rule, range }] : [];
    }),
    conditionalRules: (given.conditionalRules ?? []).flatMap((rule) => ruleToFile(rule, sheet)),
  };
  assignOrDelete(made, 'headerFooter', headerFooter);
  assignOrDelete(made, 'freezePane', sheet.frozen.rows + sheet.frozen.columns > 0 ? { ...sheet.frozen } : undefined);
  assignOrDelete(made, 'protection', protectionToFile(sheet, given));
  assignOrDelete(made, 'autoFilter', filter ? { ...given.autoFilter, range: areaToA1(filter.area) } : undefined);
  return made;
}

function assignOrDelete<K extends keyof FileSheet>(sheet: FileSheet, key: K, value: FileSheet[K] | undefined): void {
  if (value === undefined) delete sheet[key];
  else sheet[key] = value;
}

function cellsToFile(sheet: UniverSheet, given: FileSheet, origin: FileOrigin): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  const { styles: pool } = sheet.book;
  const tables = sheet.book.namedTables();
  sheet.grid.forEach((data, row, column) => {
    const source = given.cells?.get(extrasOf(data).source ?? '');
    const style = pool.of(data);
    const sameStyle = source?.style && pool.intern(origin.styles.toBook(source.style)) === style;
    const plainCell: Partial<FileCell> =
      sameStyle && source.style
        ? { style: source.style }
        : style === pool.plain
          ? {}
          : { style: origin.styles.toFile(style, source?.style) };
    const { value, formula } = readCell(data);
    const said = formula === undefined ? null : formulaToFile(spellOutThisRow(formula, { sheetName: sheet.name, row, column }, tables));
    cells.set(`${String(row)},${String(column)}`, {
      ...plainCell,
      ...(said === null ? constantToFile(value, source) : formulaCell(said, value, source)),
    });
  });
  for (const { row, column, text, author } of sheet.notes) addTo(cells, row, column, { comment: { text, ...(author && { author }) } });
  for (const { row, column, address, location, tip } of sheet.extras.hyperlinks) {
    const display = given.cells?.get(`${String(row)},${String(column)}`)?.hyperlink?.display;
    const link = { target: address ?? '', ...(location && { location }), ...(tip && { tooltip: tip }), ...(display && { display }) };
    addTo(cells, row, column, { hyperlink: link });
  }
  return cells;
}

function addTo(cells: Map<string, FileCell>, row: number, column: number, more: Partial<FileCell>): void {
  const key = `${String(row)},${String(column)}`;
  cells.set(key, { ...(cells.get(key) ?? { value: null, type: 'empty' }), ...more });
}

function constantToFile(value: CellValue, source: FileCell | undefined): FileCell {
  if (value !== null && typeof value === 'object') return { value: value.error, type: 'error' };
  const keepsRuns = source?.richText && source.value === value;
  return {
    value,
    type: value === null ? 'empty' : typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string',
    ...(keepsRuns && { richText: source.richText }),
    ...(source?.checkbox && typeof value === 'boolean' && { checkbox: true }),
  };
}

/** Without its result a formula would show nothing in a reader that does not calculate. */
function formulaCell(formula: string, value: CellValue, source: FileCell | undefined): FileCell {
  const result = value !== null && typeof value === 'object' ? value.error : value;
  const isArray = source?.formulaType === 'array' && source.formula === formula;
  return {
    value: null,
    type: 'formula',
    formula,
    formulaResult: result ?? '',
    ...(isArray && { formulaType: 'array', ...(source.formulaRef && { formulaRef: source.formulaRef }) }),
    ...(source?.formulaDynamic && source.formula === formula && { formulaDynamic: true }),
  };
}

function columnsToFile(sheet: UniverSheet, given: FileSheet): NonNullable<FileSheet['columns']> {
  const count = Math.max(given.columns?.length ?? 0, ...sheet.layout.describedColumns().map((column) => column + 1));
  return Array.from({ length: count }, (_column, index) => {
    const rest = without(given.columns?.[index] ?? {}, 'width', 'hidden', 'style');
    return {
      ...rest,
      ...(sheet.layout.columnWidthIsSet(index) && { width: sheet.columnWidth(index) / POINTS_PER_WIDTH_UNIT }),
      ...(sheet.columnHidden(index) && { hidden: true }),
    };
  });
}

function rowsToFile(sheet: UniverSheet, given: FileSheet): NonNullable<FileSheet['rowDefs']> {
  const rows = new Set([...(given.rowDefs?.keys() ?? []), ...sheet.layout.describedRows()]);
  return new Map(
    [...rows].map((row) => {
      const rest = without(given.rowDefs?.get(row) ?? {}, 'height', 'hidden');
      return [
        row,
        {
          ...rest,
          ...(sheet.layout.rowHeightIsSet(row) && { height: sheet.rowHeight(row) }),
          ...(sheet.rowHidden(row) && { hidden: true }),
        },
      ];
    }),
  );
}

function viewToFile(sheet: UniverSheet, given: FileSheet): NonNullable<FileSheet['view']> {
  const rest = without(given.view ?? {}, 'tabColor');
  const tabColor = sheet.tabColor;
  return { ...rest, showGridLines: sheet.showGridlines, ...(tabColor && { tabColor: { rgb: tabColor.slice(1) } }) };
}

function protectionToFile(sheet: UniverSheet, given: FileSheet): FileSheet['protection'] {
  const { protection } = sheet;
  if (!protection) return undefined;
  const { allowFormatCells, allowSort, allowAutoFilter } = protection;
  return { ...given.protection, sheet: true, formatCells: allowFormatCells, sort: allowSort, autoFilter: allowAutoFilter };
}

function tablesToFile(sheet: UniverSheet, given: FileSheet): TableDefinition[] {
  return sheet.bookTables.map(({ name, area, columnNames, showTotals, style }) => {
    const source = given.tables?.find((table) => (table.displayName ?? table.name) === name);
    const rest = without<TableDefinition, 'style'>(source ?? { name, columns: [] }, 'style');
    return {
      ...rest,
      name,
      displayName: name,
      range: areaToA1(area),
      columns: columnNames.map((column) => ({ ...source?.columns.find((other) => other.name === column), name: column })),
      showTotalRow: showTotals,
      ...(style && { style }),
    };
  });
}

/** Ranges that only the file knows of, after the cells moved; empty when all of them are gone. */
export function rangesAfter(ranges: string, shifts: readonly Shift[]): string {
  const areas = ranges.split(/\s+/).flatMap((range) => {
    const area = areaFromA1(range);
    const moved = area && shifts.reduce<typeof area | null>((at, shift) => at && shiftArea(at, shift), area);
    return moved ? [areaToA1(moved)] : [];
  });
  return areas.join(' ');
}

function ruleToFile(rule: ConditionalRule, sheet: UniverSheet): ConditionalRule[] {
  const range = rangesAfter(rule.range, sheet.extras.shifts);
  if (!range) return [];
  const follow = (formula: string): string =>
    formulaToFile(sheet.extras.shifts.reduce((text, shift) => shiftFormula(text, sheet.name, sheet.name, shift), formulaFromFile(formula)));
  const formula = rule.formula === undefined ? undefined : Array.isArray(rule.formula) ? rule.formula.map(follow) : follow(rule.formula);
  return [mendedRule({ ...rule, range, ...(formula !== undefined && { formula }) })];
}

/** hucre 1.0.0 reads a rule's solid fill as pattern "none", and theme colours of scales and bars as nothing. */
function mendedRule(rule: ConditionalRule): ConditionalRule {
  const { style, colorScale, dataBar } = rule;
  const fill = style?.fill;
  const solid = fill?.type === 'pattern' && fill.pattern === 'none' && (fill.bgColor ?? fill.fgColor);
  return {
    ...rule,
    ...(solid && { style: { ...style, fill: { ...fill, pattern: 'solid' } } }),
    ...(colorScale && { colorScale: { ...colorScale, colors: colorScale.colors.map((color) => color || 'FF638EC6') } }),
    ...(dataBar && { dataBar: { ...dataBar, color: dataBar.color || 'FF638EC6' } }),
  };
}
