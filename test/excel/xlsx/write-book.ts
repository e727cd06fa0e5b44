import type { Book } from '../book/book';
import { renameInFormula, shiftFormula } from '../book/references';
import { UniverBook } from '../book/univer-book';
import { BLANK_SHEET, blankFile } from './blank-file';
import { type FileOrigin, originOf, type SheetAsRead } from './file-origin';
import { FileLoss } from './file-loss';
import { lossesOf } from './package-losses';
import { mendGiven } from './mend-given';
import { addRelation, dropUnreached, freePath, packed, type Parts, partText, setContentType, setPartText, WORKBOOK } from './package-parts';
import { SheetPart } from './sheet-part';
import { sameSize, type Size, stateOf } from './sheet-state';
import { StylesPart } from './styles-part';
import { TextsPart } from './texts-part';
import { cellsChanged, writeCells } from './write-cells';
import { letChartsFollow, writeCharts } from './write-charts';
import { writeColumns } from './write-columns';
import { writeLinks } from './write-links';
import { writeNotes } from './write-notes';
import { writePage } from './write-page';
import { letRulesFollow, writeLook, writeSelected } from './write-sheet';
import { writeTables } from './write-tables';
import { letBeCalculated, writeWorkbook } from './write-workbook';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

type BookSheet = UniverBook['sheets'][number];
type Follow = (formula: string, home: string) => string;

/** How a file is written; `lossy` hands it out even where something of the opened one would be lost. */
export interface WriteOptions {
  readonly lossy?: boolean;
}

/**
 * Writes a book as an .xlsx file, onto the file it was opened from: what did not change since then is left as it stands there, to the byte.
 * Results of formulas are those of the last calculation.
 *
 * @throws FileLoss when something would be lost that was not taken away in the book.
 * @throws PackageFault when no program could open what was written.
 */
export function writeBook(book: Book, { lossy = false }: WriteOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(packed(checkedParts(book, lossy)));
  });
}

function checkedParts(book: Book, lossy: boolean): Parts {
  if (!(book instanceof UniverBook)) throw new TypeError('Only a book held by Univer can be written.');
  const origin = originOf(book) ?? blankOrigin(book);
  const parts = writtenParts(book, origin);
  const losses = lossesOf(origin.parts, parts, book, origin);
  if (losses.length > 0 && !lossy) throw new FileLoss(losses);
  return parts;
}

function writtenParts(book: UniverBook, origin: FileOrigin): Parts {
  const parts: Parts = { ...origin.parts };
  const job: Job = {
    parts,
    styles: new StylesPart(parts, book.styles.plain),
    texts: new TextsPart(parts),
    follow: following(book, origin),
  };
  const paths = new Map(book.sheets.map((sheet) => [sheet.id, origin.asRead.get(sheet.id)?.path ?? newSheet(parts)]));
  letChartsFollow(parts, job.follow);
  const front = book.activeSheet;
  for (const sheet of book.sheets) {
    const selected = front.name === origin.activeSheet ? undefined : sheet.id === front.id;
    writeSheet(job, sheet, paths.get(sheet.id)!, origin.asRead.get(sheet.id), selected);
  }
  job.styles.save();
  job.texts.save();
  writeWorkbook(parts, book, origin, paths);
  if (
    Object.keys(parts).length === Object.keys(origin.parts).length &&
    Object.entries(parts).every(([path, part]) => origin.parts[path] === part)
  )
    return parts;
  dropUnreached(parts, origin.parts);
  mendGiven(parts, paths.values());
  letBeCalculated(parts, book);
  return parts;
}

const blankOrigin = (book: UniverBook): FileOrigin => ({
  parts: blankFile(book.styles.plain),
  sheets: new Map(),
  asRead: new Map(),
  activeSheet: '',
});

interface Job {
  readonly parts: Parts;
  readonly styles: StylesPart;
  readonly texts: TextsPart;
  readonly follow: Follow;
}

function newSheet(parts: Parts): string {
  const path = freePath(parts, 'xl/worksheets/sheet');
  setPartText(parts, path, BLANK_SHEET);
  setContentType(parts, path, SHEET_TYPE);
  addRelation(parts, WORKBOOK, '/worksheet', path);
  return path;
}

/** Cells, merges, sizes and whatever else changed of a sheet; `selected` is `undefined` where the sheet in front is still the same. */
function writeSheet(
  { parts, styles, texts, follow }: Job,
  sheet: BookSheet,
  path: string,
  asRead: SheetAsRead | undefined,
  selected: boolean | undefined,
): void {
  const part = new SheetPart(partText(parts, path));
  const before = part.text;
  const state = stateOf(sheet);
  const { shifts } = sheet.extras;
  letRulesFollow(part, sheet, follow);
  if (!asRead || shifts.length > 0 || cellsChanged(sheet, asRead) || !sameSizes(state.rows, asRead.state.rows))
    writeCells({ sheet, part, asRead, state, styles, texts });
  writeColumns(part, state, asRead?.state, shifts);
  writeLook(part, state, asRead?.state);
  writePage(part, state.pageSetup, asRead?.state.pageSetup);
  writeLinks(parts, path, part, state, asRead?.state, shifts);
  writeNotes(parts, path, part, state, asRead?.state, shifts);
  writeTables(parts, path, part, state, asRead);
  writeCharts(parts, path, part, sheet, asRead?.charts ?? []);
  if (selected !== undefined) writeSelected(part, selected);
  if (part.text !== before) setPartText(parts, path, part.text);
}

function sameSizes(one: ReadonlyMap<number, Size>, other: ReadonlyMap<number, Size>): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].every((line) => sameSize(one.get(line), other.get(line)));
}

/** How a formula that only the file knows of reads by now, after cells moved and sheets were renamed or removed. */
function following(book: UniverBook, origin: FileOrigin): Follow {
  const changes = [...origin.asRead].flatMap(([id, { name }]) => {
    const sheet = book.sheets.find((other) => other.id === id);
    const renamed = sheet ? sheet.name !== name : true;
    return renamed || sheet!.extras.shifts.length > 0 ? [{ name, now: sheet?.name ?? null, shifts: sheet?.extras.shifts ?? [] }] : [];
  });
  return (formula, home) =>
    changes.reduce((text, { name, now, shifts }) => {
      const shifted = shifts.reduce((at, shift) => shiftFormula(at, home === now ? name : home, name, shift), text);
      return now === name ? shifted : renameInFormula(shifted, name, now);
    }, formula);
}
