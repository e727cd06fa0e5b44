import { type Assignment, type MergeData, mergeDataOf } from '../../report';
import type { Words } from '../../text';
import { unitsWordsOf } from '../../text/units';
import type { NotDone } from '../book/not-done';
import { sentence } from '../book/refusal';
import { mergeBook, type MergedBook, takeOversOf, writeMerge } from '../units/merge-book';
import type { TakeOver, UnitFile } from '../units/unit-file';
import { attempt } from './attempt';
import { typeEntries } from './type-entry';

/** What merging the units' files comes to. */
export interface UnitsPreview {
  readonly ok: true;
  /** The sheet of the master's table. */
  readonly sheet: string;
  readonly data: MergeData;
  readonly unmatched: readonly UnmatchedName[];
  /** The names of the master's indicators, to choose from. */
  readonly indicators: readonly string[];
  readonly takeOvers: readonly TakeOver[];
}

/** A name that no indicator of the master bears, in one unit's table or in several. */
export interface UnmatchedName {
  readonly name: string;
  readonly files: readonly string[];
  /** The indicator that is most like it, or "". */
  readonly suggested: string;
}

/** Merges the files by the master, and writes nothing. @param assigned what a person has said beyond what 评分规则 says */
export async function previewUnits(
  words: Words,
  files: readonly UnitFile[],
  assigned: readonly Assignment[],
): Promise<UnitsPreview | NotDone> {
  return await attempt(words, 'reading', async (context) => previewOf(words, await mergeBook(context, files, assigned)));
}

/** The same, with the sheet 单位汇总 written and what was said kept in 评分规则. */
export async function writeUnits(
  words: Words,
  files: readonly UnitFile[],
  assigned: readonly Assignment[],
): Promise<UnitsPreview | NotDone> {
  return await attempt(
    words,
    'writing',
    async (context) => {
      const merged = await mergeBook(context, files, assigned);
      await writeMerge(context, merged);
      return previewOf(words, merged);
    },
    'merged',
  );
}

function previewOf(words: Words, { sheet, merge }: MergedBook): UnitsPreview {
  return {
    ...{ ok: true, sheet: sheet.name, data: dataIn(words, merge, []), takeOvers: takeOversOf(merge) },
    unmatched: unmatchedIn(merge),
    indicators: merge.indicators.map(({ master }) => master.row.name),
  };
}

function unmatchedIn({ findings }: MergedBook['merge']): UnmatchedName[] {
  const names = new Map<string, UnmatchedName>();
  for (const { code, file, facts } of findings) {
    if (code !== 'indicator-unmatched') continue;
    const { indicator: name, suggested } = facts;
    const before = names.get(name);
    names.set(name, { name, suggested: before?.suggested || suggested, files: [...(before?.files ?? []), file] });
  }
  return [...names.values()];
}

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
    const blank = wishes.takeOver && wishes.write ? takeOversOf(merged.merge).filter(({ was }) => was === '') : [];
    if (wishes.write) await writeMerge(context, merged);
    if (blank.length > 0) await typeEntries(context, merged.sheet.name, blank);
    return { ok: true, data: dataIn(words, merged.merge, blank) };
  });
}

function dataIn(words: Words, merge: MergedBook['merge'], taken: readonly TakeOver[]): MergeData {
  const { findings } = unitsWordsOf(words);
  const cells = new Set(taken.map(({ cell }) => cell));
  return mergeDataOf(merge, ({ code, facts }) => sentence(findings, code, facts), cells);
}
