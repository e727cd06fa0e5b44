import type { BookSettings } from '../../../src/sheets';
import type { ScoreData } from '../../../src/report';
import type { BookActions, Done, Entry } from '../../../src/workbook';

/** What was asked of the workbook, and what it answers. */
export interface FakeBook {
  readonly actions: BookActions;
  readonly typed: Entry[];
  readonly visited: string[];
  readonly saved: BookSettings[];
}

export interface Answers {
  /** What typing, saving and going to a cell come to. */
  readonly done?: Done;
  readonly scoreUnder?: (settings: BookSettings) => ScoreData | null;
  readonly sheets?: BookActions['sheets'];
  readonly preview?: BookActions['preview'];
}

const DONE: Done = { ok: true };

/** A workbook that only remembers what it was asked. */
export function fakeBook({ done = DONE, scoreUnder = () => null, sheets, preview }: Answers = {}): FakeBook {
  const [typed, visited, saved]: [Entry[], string[], BookSettings[]] = [[], [], []];
  const remember =
    <What>(list: What[]) =>
    (what: What) => {
      list.push(what);
      return Promise.resolve(done);
    };
  const unasked = () => Promise.reject(new Error('not asked of this book'));
  const actions: BookActions = {
    ...{ inspect: unasked, score: unasked, clear: unasked, answer: unasked, createForm: unasked },
    ...{ stop: () => undefined, watch: () => () => undefined },
    ...{ type: remember(typed), goTo: remember(visited), saveSettings: remember(saved), scoreUnder },
    ...{ sheets: sheets ?? unasked, preview: preview ?? unasked },
  };
  return { actions, typed, visited, saved };
}
