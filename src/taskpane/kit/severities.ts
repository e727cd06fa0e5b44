import type { Severity } from '../../scoring';

/** In the order in which they ask for a person: what keeps a score away, what may be wrong, what is good to know. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
