import type { RefusalCode, RefusalFacts, Words } from '../../text';
import type { NotDone } from './not-done';

/** Why a run stopped. Thrown inside the workbook layer; a run turns it into its outcome. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  private constructor(
    readonly code: Code,
    readonly facts: RefusalFacts[Code],
  ) {
    super(code);
    this.name = 'Refusal';
  }

  is<One extends RefusalCode>(code: One): this is Refusal<One> {
    return String(this.code) === code;
  }

  /** A refusal with the facts that its sentence needs. */
  static of<Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]): Refusal {
    return new Refusal<RefusalCode>(code, facts);
  }
}

export function refused({ code, facts }: Refusal, words: Words): NotDone {
  const message = sentence(words.refusals, code, facts);
  return { ok: false, code, message, ...('detail' in facts && { details: facts.detail }) };
}

/** The sentence for a code, from the facts that belong to it. */
export function sentence<Facts, Code extends keyof Facts>(
  sentences: { readonly [Each in keyof Facts]: (facts: Facts[Each]) => string },
  code: Code,
  facts: Facts[Code],
): string {
  return sentences[code](facts);
}
