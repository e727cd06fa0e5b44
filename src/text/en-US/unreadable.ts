import type { StandardProblem, UnreadableReason } from '../../scoring';

/** Why a text was not read, as the rest of a sentence about it. */
export const REASON: Record<UnreadableReason, string> = {
  'error-value': 'it is an error value',
  placeholder: 'it only marks an empty place, which does not count as 0',
  damaged: 'it looks damaged by scanning',
  'spaced-digits': 'there are spaces between its digits',
  comma: 'its comma does not stand between thousands',
  'several-numbers': 'it holds more than one number',
  'signs-conflict': 'its signs of comparison contradict each other',
  'sign-unknown': 'its sign of comparison is not known',
  'range-reversed': 'its upper bound is below its lower bound',
  'no-such-date': 'there is no such date',
  'short-year': 'its year has fewer than four digits',
  'time-of-day': 'it is a time of day',
  ordinal: 'it is a rank, not a quantity',
  'truth-value': 'it is a truth value',
  'unknown-form': 'its form is not known',
};

/** Why a row's own standard was not applied, as the rest of a sentence about it. */
export const STANDARD_PROBLEM: Record<StandardProblem, string> = {
  form: 'its wording is not known',
  gap: 'it does not say what this actual earns',
  overlap: 'it says two things about this actual',
  weight: 'its points do not come to the weight',
  kinds: 'its bounds and the actual are figures of different kinds',
};
