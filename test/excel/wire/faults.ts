import { ExcelError } from './excel-error';

const DEFAULT_CODE = 'GeneralException';

/** Failures that a test orders ahead. Each order is carried out once; numbers count from the next one, which is 1. */
export class Faults {
  private requests: { remaining: number; fault: string }[] = [];
  private actions: { remaining: number; code: string }[] = [];
  private meanwhile: { remaining: number; happen: () => void }[] = [];

  /** The n-th request fails as a whole: none of its actions is carried out. */
  failRequest(n = 1, code: string = DEFAULT_CODE): void {
    this.requests.push({ remaining: n, fault: code });
  }

  /** The n-th request is never answered and never carried out. */
  neverAnswerRequest(n = 1): void {
    this.requests.push({ remaining: n, fault: 'silence' });
  }

  /** The n-th action fails; those before it in its request hold, those after it are dropped. */
  failAction(n = 1, code: string = DEFAULT_CODE): void {
    this.actions.push({ remaining: n, code });
  }

  /** Something that a person or a co-author does in the book just before the n-th request is carried out. */
  beforeRequest(n: number, happen: () => void): void {
    this.meanwhile.push({ remaining: n, happen });
  }

  clear(): void {
    this.meanwhile = [];
    this.requests = [];
    this.actions = [];
  }

  /** What is to become of the request that has just come in; `undefined`: nothing. */
  nextRequest(): string | undefined {
    countDown(this.meanwhile)?.happen();
    return countDown(this.requests)?.fault;
  }

  /** Throws when the action about to be carried out was ordered to fail. */
  nextAction(): void {
    const due = countDown(this.actions);
    if (due) throw new ExcelError(due.code);
  }
}

function countDown<T extends { remaining: number }>(orders: T[]): T | undefined {
  for (const order of orders) order.remaining -= 1;
  const due = orders.findIndex(({ remaining }) => remaining === 0);
  return due < 0 ? undefined : orders.splice(due, 1)[0];
}
