import { score } from '../../scoring';
import type { BookSettings } from '../../sheets';
import type { Words } from '../../text';
import { runClearing } from '../run/clearing-run';
import { runEveryScoring } from '../run/every-run';
import { runCreateForm } from '../run/form-run';
import { stopRun } from '../run/run';
import { runReport, scoreDataIn, runScoring } from '../run/scoring-run';
import type { Understood } from '../run/understand';
import { answerSuggestions } from './answer';
import { attempt } from './attempt';
import type { BookActions, Done } from './book-actions';
import { giveBack, previewOf } from './report';
import { goTo } from './go-to';
import { inspectBook } from './inspect';
import { keepSheets } from './keep-sheets';
import { previewTable, sheetChoices } from './preview-table';
import { saveSettings } from './save-settings';
import { typeEntries, typeEntry } from './type-entry';
import { watchBook } from './watch-book';

/** Loaded only when they are asked for: they would weigh on the ribbon's script. */
const auditing = () => import(/* webpackChunkName: "audit-sheet" */ './write-audit');
const merging = () => import(/* webpackChunkName: "units" */ './merge-units');

/** What the pane asks of the workbook, answered in the words of one language. */
export function bookActions(words: Words): BookActions {
  let last: Understood | null = null;
  const seen = (): BookSettings | null => last?.inForce.settings ?? null;
  const done = async (batch: (context: Excel.RequestContext) => Promise<void>, undo: 'merged' | 'separate' = 'separate'): Promise<Done> =>
    await attempt(
      words,
      'writing',
      async (context): Promise<Done> => {
        await batch(context);
        return { ok: true };
      },
      undo,
    );
  return {
    inspect: () => inspectBook(words, (understood) => (last = understood)),
    score: (overwritten) => runScoring(words, overwritten),
    scoreEvery: (overwritten) => runEveryScoring(words, overwritten),
    keepSheets: (sheets) => done((context) => keepSheets(context, sheets)),
    clear: () => runClearing(words),
    stop: stopRun,
    goTo: (place) => goTo(place, words),
    type: (entry) => typeEntry(entry, words),
    answer: (suggestions, answer) =>
      done(async (context) => {
        if (last !== null) await answerSuggestions(context, last.sheet.name, suggestions, answer, last.inForce.settings);
      }, 'merged'),
    saveSettings: (settings) => done((context) => saveSettings(context, settings, seen())),
    scoreUnder: ({ rules, answers }) =>
      last === null ? null : scoreDataIn(words, score({ table: last.table, rules, fund: last.fund, answers })),
    report: () => (last === null ? null : previewOf(last, words)),
    writeReport: () => runReport(words),
    giveBack: (cell) => done((context) => giveBack(context, cell)),
    sheets: () => attempt(words, 'reading', sheetChoices),
    preview: (hint) => attempt(words, 'reading', (context) => previewTable(context, hint, words)),
    mergeUnits: async (files, assigned) => (await merging()).previewUnits(words, files, assigned),
    writeUnits: async (files, assigned) => (await merging()).writeUnits(words, files, assigned),
    writeAudit: async (audited) => (await auditing()).writeAudit(words, audited),
    takeOver: (sheet, figures) => done((context) => typeEntries(context, sheet, figures), 'merged'),
    createForm: (form) => runCreateForm(form, words),
    watch: watchBook,
  };
}
