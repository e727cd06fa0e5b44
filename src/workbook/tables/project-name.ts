import { proposeFacts } from '../../report';
import type { SheetSnapshot } from '../book/snapshot';
import type { TableHeader } from './find-header';

/** A label whose cell to the right says what the project is called. */
const LABEL = /^(?:项目|具体)名称:?$/;
/** A name of more characters is a sentence. */
const LONGEST = 60;

/**
 * What the lines over a table call its project: 项目名称：甲项目, in one cell or in two; `null` where they do not say.
 * @param above the header of the table that stands before it on the sheet, under which the lines begin
 */
export function projectName(sheet: SheetSnapshot, header: TableHeader, above: TableHeader | null): string | null {
  const first = above === null ? 0 : above.gridRow + above.depth;
  const lines = sheet.text.slice(first, header.gridRow);
  const said = lines.map(besideLabel).find((name) => name !== null) ?? proposeFacts(lines.flat().filter((text) => text !== '')).project;
  const name = said?.replace(/\s+/g, ' ') ?? '';
  return name === '' || name.length > LONGEST ? null : name;
}

function besideLabel(cells: readonly string[]): string | null {
  const label = cells.findIndex((cell) => LABEL.test(cell.normalize('NFKC').replace(/\s/g, '')));
  if (label < 0) return null;
  return (
    cells
      .slice(label + 1)
      .find((cell) => cell.trim() !== '')
      ?.trim() ?? null
  );
}
