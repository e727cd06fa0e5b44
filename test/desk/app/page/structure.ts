import { type Area, areaBetween, type Book, MAX_COLUMNS, MAX_ROWS, type RunningUniver, type Sheet } from '../../../excel/browser';
import type { IRange } from '@univerjs/core';
import { ICommandService } from '../../../excel/vendor';
import { CanceledError, IUndoRedoService } from './vendor-ui';

/** Why a change to rows, columns or sheets was not made: the book's own sentence, or that dragging them is not supported. */
export type StructureRefusal = { readonly reason: string } | 'dragging';

type Params = { readonly unitId?: string; readonly subUnitId?: string; readonly range?: IRange; readonly name?: string };
type Change = (book: Book, sheet: Sheet, params: Params) => void;

const wholeRows = ({ startRow, endRow }: IRange): Area => areaBetween(startRow, 0, endRow, MAX_COLUMNS - 1);
const wholeColumns = ({ startColumn, endColumn }: IRange): Area => areaBetween(0, startColumn, MAX_ROWS - 1, endColumn);
const cells = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => areaBetween(startRow, startColumn, endRow, endColumn);

const insert =
  (area: (range: IRange) => Area, shift: 'right' | 'down'): Change =>
  (_book, sheet, { range }) =>
    range && sheet.insert(area(range), shift);

const remove =
  (area: (range: IRange) => Area, shift: 'left' | 'up'): Change =>
  (_book, sheet, { range }) =>
    range && sheet.delete(area(range), shift);

/** Univer has to carry this one out as well, or its tab goes on being edited. */
const RENAME = 'sheet.command.set-worksheet-name';

/** Univer's commands that the book carries out itself: it keeps more than Univer knows of, which has to move along. */
const CHANGES: Readonly<Record<string, Change>> = {
  'sheet.command.insert-row-by-range': insert(wholeRows, 'down'),
  'sheet.command.insert-col-by-range': insert(wholeColumns, 'right'),
  'sheet.command.insert-range-move-down': insert(cells, 'down'),
  'sheet.command.insert-range-move-right': insert(cells, 'right'),
  'sheet.command.remove-row-by-range': remove(wholeRows, 'up'),
  'sheet.command.remove-col-by-range': remove(wholeColumns, 'left'),
  'sheet.command.delete-range-move-up': remove(cells, 'up'),
  'sheet.command.delete-range-move-left': remove(cells, 'left'),
  'sheet.command.remove-sheet': (book, sheet) => book.removeSheet(sheet),
  [RENAME]: (_book, sheet, { name = '' }) => {
    sheet.name = name;
  },
};

const DRAGS: ReadonlySet<string> = new Set([
  'sheet.command.move-range',
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.reorder-range',
  'sheet.command.copy-sheet',
]);

/**
 * Lets the book make a person's changes to rows, columns and sheets, instead of Univer.
 *
 * @returns how to stop
 */
export function takeStructuralCommands(univer: RunningUniver, book: Book, refused: (why: StructureRefusal) => void): () => void {
  const injector = univer.workbook.getActiveSheet().getInject();
  const undo = injector.get(IUndoRedoService);
  const unitId = univer.workbook.getId();
  const listening = injector.get(ICommandService).beforeCommandExecuted(({ id, params = {} }) => {
    const given = params as Params;
    const change = CHANGES[id];
    if ((!change && !DRAGS.has(id)) || (given.unitId !== undefined && given.unitId !== unitId)) return;
    if (!change) refused('dragging');
    else if (attempt(() => book.by('user', () => change(book, sheetOf(book, given), given)), refused)) {
      // What could be undone names cells by places that no longer hold.
      undo.clearUndoRedo(unitId);
      if (id === RENAME) return;
    }
    throw new CanceledError();
  });
  return () => listening.dispose();
}

function sheetOf(book: Book, { subUnitId }: Params): Sheet {
  return book.sheets.find(({ id }) => id === subUnitId) ?? book.activeSheet;
}

function attempt(work: () => void, refused: (why: StructureRefusal) => void): boolean {
  try {
    work();
    return true;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    refused({ reason: problem.message });
    return false;
  }
}
