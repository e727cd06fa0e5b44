import { type MergeData, mergeDataOf } from '../../report';
import type { Words } from '../../text';
import { unitsWordsOf } from '../../text/units';
import { attempt } from '../actions/attempt';
import { typeEntries } from '../actions/type-entry';
import type { NotDone } from '../book/not-done';
import { sentence } from '../book/refusal';
import { mergeBook, takeOversOf, writeMerge } from './merge-book';
import type { UnitFile } from './unit-file';

/** What is to be done with the files beside merging them. */
export interface MergeWishes {
  /** Units that have to report, beyond those that 评分规则 lists. */
  readonly listed: readonly string[];
  /** Fill the master's blank actuals with totals that are whole. */
  readonly takeOver: boolean;
  /** Write the sheet 单位汇总. */
  readonly write: boolean;
}

export type MergeOutcome = { readonly ok: true; readonly data: MergeData } | NotDone;

/** Merges files from the first to the last step, without asking in between. Never rejects. */
export async function mergeUnitFiles(words: Words, files: readonly UnitFile[], wishes: MergeWishes): Promise<MergeOutcome> {
  return await attempt(words, 'writing', async (context): Promise<MergeOutcome> => {
    const merged = await mergeBook(context, files, [], wishes.listed);
    const blank = wishes.takeOver ? takeOversOf(merged.merge).filter(({ was }) => was === '') : [];
    if (wishes.write) {
      await writeMerge(context, merged);
      if (blank.length > 0) await typeEntries(context, merged.sheet.name, blank);
    }
    const { findings } = unitsWordsOf(words);
    const taken = new Set(wishes.write ? blank.map(({ cell }) => cell) : []);
    return { ok: true, data: mergeDataOf(merged.merge, ({ code, facts }) => sentence(findings, code, facts), taken) };
  });
}
