import type { PageSetup } from '../book/book';
import type { SheetPart } from './sheet-part';
import { changeElement, setAttributes } from './write-sheet';
import { escaped, find, setChild } from './xml-tree';

const POINTS_PER_INCH = 72;
const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Writes what of a sheet's page changed. Print area and titles are names of the workbook. */
export function writePage(part: SheetPart, setup: PageSetup, before: PageSetup | undefined): void {
  const changed = (...traits: (keyof PageSetup)[]): boolean =>
    traits.some((trait) => JSON.stringify(setup[trait]) !== JSON.stringify(before?.[trait]));
  const fit = typeof setup.scale === 'object' ? setup.scale : null;
  if (changed('centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings'))
    changeElement(part, 'printOptions', (element) => {
      setAttributes(element, {
        horizontalCentered: on(setup.centerHorizontally),
        verticalCentered: on(setup.centerVertically),
        headings: on(setup.printHeadings),
        gridLines: on(setup.printGridlines),
      });
    });
  if (changed('margins'))
    changeElement(part, 'pageMargins', (element) => {
      setAttributes(element, Object.fromEntries(MARGINS.map((side) => [side, Number((setup.margins[side] / POINTS_PER_INCH).toFixed(8))])));
    });
  if (changed('orientation', 'paperSize', 'scale', 'blackAndWhite'))
    changeElement(part, 'pageSetup', (element) => {
      setAttributes(element, { paperSize: setup.paperSize, orientation: setup.orientation, blackAndWhite: on(setup.blackAndWhite) });
      const scale = typeof setup.scale === 'number' && setup.scale !== 100 ? setup.scale : null;
      setAttributes(element, { scale, fitToWidth: fit && (fit.wide ?? 0), fitToHeight: fit && (fit.tall ?? 0) });
    });
  if (changed('scale') && (fit || part.get('sheetPr')?.includes('fitToPage')))
    changeElement(part, 'sheetPr', (element, make) => {
      const page = find(element, 'pageSetUpPr') ?? make('<pageSetUpPr/>');
      setAttributes(page, { fitToPage: on(fit !== null) });
      setChild(element, 'pageSetUpPr', Object.keys(page.attributes).length > 0 ? page : null, SHEET_PROPERTIES);
    });
  if (changed('header') || changed('footer')) writeHeaders(part, setup, before);
}

function writeHeaders(part: SheetPart, setup: PageSetup, before: PageSetup | undefined): void {
  changeElement(part, 'headerFooter', (element, make) => {
    for (const [name, text, former] of [
      ['oddHeader', setup.header, before?.header ?? ''],
      ['oddFooter', setup.footer, before?.footer ?? ''],
    ] as const)
      if (text !== former) setChild(element, name, text === '' ? null : make(`<${name}>${escaped(text)}</${name}>`), HEADERS);
  });
}

const on = (flag: boolean): number | null => (flag ? 1 : null);
