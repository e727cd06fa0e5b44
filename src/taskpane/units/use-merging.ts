import { useState } from 'react';
import type { Assignment } from '../../report';
import type { BookActions, NotDone, TakeOver, UnitFile, UnitsPreview } from '../../workbook';
import { readFiles } from './read-files';

/** How far merging has come. */
export interface Merging {
  readonly busy: 'reading' | 'writing' | null;
  readonly files: readonly UnitFile[];
  readonly assigned: readonly Assignment[];
  /** `null` before files were chosen. */
  readonly preview: UnitsPreview | null;
  /** The names that had to be assigned when the files were read, for as long as they can be assigned otherwise. */
  readonly open: UnitsPreview['unmatched'];
  readonly failure: NotDone | null;
  readonly written: boolean;
  /** How many figures were taken over; `null` before that. */
  readonly taken: number | null;
}

export interface MergingActions {
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** @param master `null`: it does not count; `undefined`: that is still to be said */
  readonly assign: (indicator: string, master: string | null | undefined) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly takeOver: (figures: readonly TakeOver[]) => Promise<void>;
}

const NOTHING: Merging = {
  ...{ busy: null, files: [], assigned: [], preview: null, open: [], failure: null, written: false, taken: null },
};

/** Merges chosen files step by step; nothing is written before a person says so. @param onChanged called after the book was written to */
export function useMerging(actions: BookActions, onChanged: () => void): readonly [Merging, MergingActions] {
  const [merging, setMerging] = useState(NOTHING);
  const put = (part: Partial<Merging>) => setMerging((now) => ({ ...now, ...part }));
  const settle = (outcome: UnitsPreview | NotDone, part: Partial<Merging> = {}) =>
    put(outcome.ok ? { busy: null, preview: outcome, failure: null, ...part } : { busy: null, failure: outcome });
  const choose = async (chosen: readonly File[]) => {
    setMerging({ ...NOTHING, busy: 'reading' });
    const files = await readFiles(chosen);
    const outcome = await actions.mergeUnits(files, []);
    settle(outcome, { files, open: outcome.ok ? outcome.unmatched : [] });
  };
  const assign: MergingActions['assign'] = async (indicator, master) => {
    const others = merging.assigned.filter((one) => one.indicator !== indicator);
    const assigned = master === undefined ? others : [...others, { indicator, master }];
    put({ assigned, written: false });
    settle(await actions.mergeUnits(merging.files, assigned));
  };
  const write = async () => {
    put({ busy: 'writing' });
    const outcome = await actions.writeUnits(merging.files, merging.assigned);
    settle(outcome, { written: true });
    if (outcome.ok) onChanged();
  };
  const takeOver = async (figures: readonly TakeOver[]) => {
    if (merging.preview === null) return;
    put({ busy: 'writing' });
    const done = await actions.takeOver(merging.preview.sheet, figures);
    if (!done.ok) return put({ busy: null, failure: done });
    settle(await actions.mergeUnits(merging.files, merging.assigned), { taken: figures.length });
    onChanged();
  };
  return [merging, { choose, assign, write, takeOver }];
}
