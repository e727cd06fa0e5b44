import type { Relation } from './reading';

const BEFORE: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:≥|大于(?:或|或者)?等于|不(?:得)?(?:少于|低于|小于|短于|少|低)|至少|最少|达到|达)/, 'at-least'],
  [/^(?:≤|小于(?:或|或者)?等于|不(?:得)?(?:超过|高于|大于|多于|长于|超)|至多|最多|控制在|控制到)/, 'at-most'],
  [/^(?:>|大于|多于|高于|超过|超)/, 'more-than'],
  [/^(?:<|小于|少于|低于)/, 'less-than'],
  [/^(?:=|等于)/, 'equal'],
];

const BEHIND: readonly (readonly [RegExp, Relation])[] = [
  [/(?:\(含\))?(?:及其?|或)?以上(?:\(含\))?$/, 'at-least'],
  [/(?:\(含\))?(?:(?:及其?|或)?以下|(?:之|以)?内|范围内)(?:\(含\))?(?:全部)?(?:完成|办结|到位|解决)?$/, 'at-most'],
];

const LOOSER: Partial<Record<Relation, Relation>> = { 'more-than': 'at-least', 'less-than': 'at-most' };

/** What is left of a text without its signs and words of comparison, and what those said. */
export interface Related {
  readonly relation: Relation;
  readonly core: string;
}

/** Takes the sign off a plain text; `null` when the signs before and behind contradict each other. */
export function takeRelation(text: string): Related | null {
  const before = BEFORE.find(([pattern]) => pattern.test(text));
  const front = before === undefined ? text : text.replace(before[0], '');
  const behind = BEHIND.find(([pattern]) => pattern.test(front));
  const core = behind === undefined ? front : front.replace(behind[0], '');
  const relation = joinRelations(before?.[1] ?? 'none', behind?.[1] ?? 'none');
  return relation === null ? null : { relation, core };
}

/** What two signs for one number say together; `null` when they contradict each other. */
export function joinRelations(one: Relation, other: Relation): Relation | null {
  if (one === 'none') return other;
  if (other === 'none' || one === other || LOOSER[one] === other) return one;
  return LOOSER[other] === one ? other : null;
}
