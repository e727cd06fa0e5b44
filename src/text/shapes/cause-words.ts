import type { Cause, StandardProblem, UnreadableReason } from '../../scoring';

/** How several findings with one cause are told at once. */
export interface CauseWords {
  /** What they have in common, and what to do; `count` is 2 at least. */
  readonly sentences: Readonly<Record<Cause, (count: number) => string>>;
  /** One of them beside its cell. @param name the indicator's or the project's; `null` for a cell that belongs to neither */
  readonly detail: (name: string | null, facts: readonly string[]) => string;
  readonly facts: { readonly [Name in keyof DetailFacts]: (fact: DetailFacts[Name]) => string };
}

/** What a finding may say of its cell beyond what all of its cause have in common, in the order of saying it. */
export interface DetailFacts {
  readonly target: string;
  readonly text: string;
  readonly reading: string;
  readonly reason: UnreadableReason;
  readonly problem: StandardProblem;
  readonly first: string;
  readonly second: string;
  readonly suspected: readonly string[];
  readonly actual: string;
  readonly rate: string;
  readonly score: string;
  readonly weight: string;
  readonly low: string;
  readonly high: string;
  readonly typed: string;
  readonly computed: string;
  readonly level: string;
  readonly found: string;
  readonly reviewed: string;
  readonly column: string;
  readonly expected: string;
  readonly calculated: string;
}
