import type { RefusalCode, RefusalFacts } from '../text';

/** Why a run stopped. Thrown inside the workbook layer; a run turns it into its outcome. */
export class Refusal extends Error {
  private constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts[RefusalCode],
  ) {
    super(code);
    this.name = 'Refusal';
  }

  /** A refusal with the facts that its sentence needs. */
  static of<Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]): Refusal {
    return new Refusal(code, facts);
  }
}
