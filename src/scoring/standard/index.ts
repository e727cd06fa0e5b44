export { applyStandard, isSame, type Marked } from './apply-standard';
export { readStandard } from './read-standard';
export { liesWithin, type Meaning, settleStandard, type SettledCase, type SettledEnd, type SettledStandard } from './settle-standard';
export type { Amount, Earning, MarkingStandard, StandardProblem, StepsOff } from './standard';
