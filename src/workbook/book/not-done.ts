import type { RefusalCode } from '../../text';

/** Why something was not done, in a sentence for the person. */
export interface NotDone {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** What the host said, for a report of the fault; absent where the sentence says all. */
  readonly details?: string;
}
