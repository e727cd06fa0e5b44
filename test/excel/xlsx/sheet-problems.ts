import type { Area } from '../book/book';
import { areaFromA1, touches } from '../book/area';
import { contentTypeOf, elementsIn, type OpenedPackage } from './part-documents';

/** Merged areas that overlap. */
export function mergeProblems(opened: OpenedPackage): string[] {
  return sheetsOf(opened).flatMap(([path, document]) => {
    const merges = elementsIn(document, 'mergeCell').map((merge) => merge.getAttribute('ref') ?? '');
    const areas = merges.map(areaFromA1);
    const overlaps = (area: Area, index: number): boolean => areas.slice(0, index).some((other) => other !== null && touches(area, other));
    return merges.flatMap((ref, index) => {
      const area = areas[index] ?? null;
      return area === null || overlaps(area, index) ? [`${path} merges ${ref} over other merged cells`] : [];
    });
  });
}

/** Cells out of order, and cells with a text or a style that the file does not have. */
export function cellProblems(opened: OpenedPackage): string[] {
  const texts = sharedTexts(opened).length;
  const styles = elementsIn(opened.documents.get('xl/styles.xml'), 'cellXfs').flatMap((list) => [...list.children]).length;
  return sheetsOf(opened).flatMap(([path, document]) => {
    const places = elementsIn(document, 'c').map((cell) => ({ cell, address: cell.getAttribute('r') ?? '' }));
    return [
      ...outOfOrder(places.map(({ address }) => address)).map((address) => `${path} has ${address} out of order`),
      ...places
        .filter(({ cell }) => cell.getAttribute('t') === 's' && !(Number(elementText(cell, 'v')) < texts))
        .map(({ address }) => `${path} has a text in ${address} that the file does not have`),
      ...places
        .filter(({ cell }) => Number(cell.getAttribute('s') ?? 0) > Math.max(0, styles - 1))
        .map(({ address }) => `${path} has a style in ${address} that the file does not have`),
    ];
  });
}

/** The texts that stand in the cells of a sheet, by row and column from 0. */
export function textsByCell(opened: OpenedPackage, path: string): Map<string, string> {
  const shared = sharedTexts(opened);
  return new Map(
    elementsIn(opened.documents.get(path), 'c').flatMap((cell) => {
      const area = areaFromA1(cell.getAttribute('r') ?? '');
      if (area === null) return [];
      const isShared = cell.getAttribute('t') === 's';
      const text = isShared
        ? shared[Number(elementText(cell, 'v'))]
        : elementText(cell, cell.getAttribute('t') === 'inlineStr' ? 't' : 'v');
      return [[`${area.row},${area.column}`, text ?? ''] as const];
    }),
  );
}

function sheetsOf(opened: OpenedPackage): [string, Document][] {
  return [...opened.documents].filter(([path]) => contentTypeOf(opened, path)?.endsWith('.worksheet+xml'));
}

function sharedTexts({ documents }: OpenedPackage): string[] {
  return elementsIn(documents.get('xl/sharedStrings.xml'), 'si').map((item) =>
    [...item.getElementsByTagNameNS('*', 't')]
      .filter((text) => text.parentElement?.localName !== 'rPh')
      .map((text) => text.textContent ?? '')
      .join(''),
  );
}

function outOfOrder(addresses: readonly string[]): string[] {
  let last: readonly [number, number] = [-1, -1];
  return addresses.filter((address) => {
    const area = areaFromA1(address);
    if (area === null) return true;
    const follows = area.row > last[0] || (area.row === last[0] && area.column > last[1]);
    last = [area.row, area.column];
    return !follows;
  });
}

function elementText(cell: Element, name: string): string {
  return cell.getElementsByTagNameNS('*', name)[0]?.textContent ?? '';
}
