import type { HeaderFooter, PageSetup as FilePageSetup } from 'hucre';
import { areaFromA1, areaToA1, columnLetters, lastColumn, lastRow } from '../book/area';
import type { PageSetup } from '../book/book';
import { newPageSetup } from '../book/sheet-extras';

const POINTS_PER_INCH = 72;
/** hucre says the commonest paper sizes by name; the others are put into the written part afterwards. */
const PAPER_SIZES: Readonly<Record<NonNullable<FilePageSetup['paperSize']>, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

/** What a sheet's part says of its page that hucre does not read. */
export interface RawPageSetup {
  readonly paperSize?: number;
  readonly blackAndWhite: boolean;
}

export function pageSetupFromFile(file: FilePageSetup | undefined, headerFooter: HeaderFooter | undefined, raw: RawPageSetup): PageSetup {
  const setup = newPageSetup();
  const rows = file?.printTitlesRow ? areaFromA1(file.printTitlesRow) : null;
  const columns = file?.printTitlesColumn ? areaFromA1(file.printTitlesColumn) : null;
  const margins = Object.fromEntries(
    Object.entries(file?.margins ?? {}).map(([side, inches]) => [side, rounded((inches as number) * POINTS_PER_INCH, 4)]),
  );
  return {
    ...setup,
    orientation: file?.orientation ?? 'portrait',
    paperSize: raw.paperSize ?? (file?.paperSize ? PAPER_SIZES[file.paperSize] : setup.paperSize),
    scale: file?.fitToPage ? { wide: pages(file.fitToWidth), tall: pages(file.fitToHeight) } : (file?.scale ?? 100),
    margins: { ...setup.margins, ...margins },
    centerHorizontally: file?.horizontalCentered ?? false,
    centerVertically: file?.verticalCentered ?? false,
    printGridlines: file?.showGridLines ?? false,
    printHeadings: file?.showRowColHeaders ?? false,
    blackAndWhite: raw.blackAndWhite,
    printArea: file?.printArea ? areaFromA1(file.printArea) : null,
    titleRows: rows && [rows.row, lastRow(rows)],
    titleColumns: columns && [columns.column, lastColumn(columns)],
    header: headerFooter?.oddHeader ?? '',
    footer: headerFooter?.oddFooter ?? '',
  };
}

/** The reserved names under which a file keeps print area and print titles. `sheet` is the quoted name. */
export function printNames(setup: PageSetup, sheet: string): readonly { readonly name: string; readonly range: string }[] {
  const titles = [
    ...(setup.titleColumns ? [`${sheet}!$${columnLetters(setup.titleColumns[0])}:$${columnLetters(setup.titleColumns[1])}`] : []),
    ...(setup.titleRows ? [`${sheet}!$${String(setup.titleRows[0] + 1)}:$${String(setup.titleRows[1] + 1)}`] : []),
  ];
  return [
    ...(setup.printArea ? [{ name: '_xlnm.Print_Area', range: `${sheet}!${areaToA1(setup.printArea, true)}` }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(',') }] : []),
  ];
}

/** A file says "as many pages as it takes" with 0, and one page with nothing. */
const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));
const rounded = (length: number, decimals: number): number => Number(length.toFixed(decimals));
