import type { RefusalCode, RefusalFacts } from '../text';

/** Why a run stopped. Thrown inside the workbook layer; a run turns it into its outcome. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts[Code],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
