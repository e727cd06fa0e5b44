import { type Book, originOf, rangesAfter, type RunningUniver, type Sheet, UniverSheet } from '../../../excel/browser';
import type { Injector } from '@univerjs/core';
import { ICommandService } from '../../../excel/vendor';
import { drawnFormat, drawnValidation, rangesOf } from './drawn-rules';
import {
  AddConditionalRuleMutation,
  AddDataValidationMutation,
  DeleteConditionalRuleMutation,
  RemoveDataValidationMutation,
  SheetsNoteModel,
} from './vendor-ui';

const NOTE_SIZE = { width: 220, height: 110 };

/** Notes, data validation and conditional formats: the book or its file keeps them, Univer draws them over the cells. */
export class Overlays {
  private readonly injector: Injector;
  private readonly unitId: string;
  private readonly shown = new Map<string, string>();
  private readonly drawnRules = new Map<string, { readonly validations: string[]; readonly formats: string[] }>();
  private drawing = false;

  constructor(
    univer: RunningUniver,
    private readonly book: Book,
    noteChanged: () => void,
  ) {
    this.injector = univer.workbook.getActiveSheet().getInject();
    this.unitId = univer.workbook.getId();
    this.takeNotes(noteChanged);
  }

  /** Draws what changed since the last time. */
  draw(): void {
    this.drawing = true;
    for (const sheet of this.book.sheets) {
      this.whenChanged(`notes ${sheet.id}`, sheet.notes, () => this.drawNotes(sheet));
      if (sheet instanceof UniverSheet) this.whenChanged(`rules ${sheet.id}`, sheet.extras.shifts, () => this.drawRules(sheet));
    }
    this.drawing = false;
  }

  private whenChanged(key: string, what: unknown, draw: () => void): void {
    const now = JSON.stringify(what);
    if (this.shown.get(key) === now) return;
    this.shown.set(key, now);
    draw();
  }

  /** What a person writes into a note goes into the book. */
  private takeNotes(changed: () => void): void {
    this.injector.get(SheetsNoteModel).change$.subscribe(({ unitId, subUnitId, oldNote, newNote }) => {
      const sheet = this.book.sheets.find(({ id }) => id === subUnitId);
      if (this.drawing || unitId !== this.unitId || !sheet) return;
      if (newNote) sheet.setNote(newNote.row, newNote.col, newNote.note, '');
      else if (oldNote) sheet.deleteNote(oldNote.row, oldNote.col);
      changed();
    });
  }

  private drawNotes(sheet: Sheet): void {
    const model = this.injector.get(SheetsNoteModel);
    for (const { row, col } of model.getSheetNotes(this.unitId, sheet.id)?.values() ?? []) {
      model.removeNote(this.unitId, sheet.id, { row, col });
    }
    for (const { row, column, text } of sheet.notes) {
      model.updateNote(this.unitId, sheet.id, row, column, { row, col: column, note: text, ...NOTE_SIZE });
    }
  }

  private drawRules(sheet: UniverSheet): void {
    const given = originOf(this.book)?.sheets.get(sheet.id);
    if (!given) return;
    const commands = this.injector.get(ICommandService);
    const target = { unitId: this.unitId, subUnitId: sheet.id };
    const run = (mutation: { readonly id: string }, params: object): void =>
      void commands.syncExecuteCommand(mutation.id, { ...target, ...params }, { onlyLocal: true, fromBook: true });
    const former = this.drawnRules.get(sheet.id);
    if (former?.validations.length) run(RemoveDataValidationMutation, { ruleId: former.validations });
    for (const cfId of former?.formats ?? []) run(DeleteConditionalRuleMutation, { cfId });
    const after = (range: string) => rangesAfter(range, sheet.extras.shifts);
    const validations = (given.dataValidations ?? [])
      .filter((rule) => after(rule.range) !== '')
      .map((rule, index) => drawnValidation(rule, `validation-${index}`, rangesOf(after(rule.range))));
    const formats = [...(given.conditionalRules ?? [])]
      .filter((rule) => after(rule.range) !== '')
      .sort((a, b) => b.priority - a.priority)
      .flatMap((rule, index) => drawnFormat(rule, `format-${index}`, rangesOf(after(rule.range))) ?? []);
    if (validations.length > 0) run(AddDataValidationMutation, { rule: validations });
    for (const rule of formats) run(AddConditionalRuleMutation, { rule });
    this.drawnRules.set(sheet.id, { validations: validations.map(({ uid }) => uid), formats: formats.map(({ cfId }) => cfId) });
  }
}
