import { ExcelError } from './excel-error';

const DEFAULT_CODE = 'GeneralException';

/** What is to become of a request. */
export type RequestFault =
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'held'; readonly released: Promise<void> };

/** What is to happen to one request. */
export interface Orders {
  readonly fault?: RequestFault;
  /** Is done before the request is carried out. */
  readonly meanwhile?: () => void;
  /** Throws where the action is to fail that has this place in the request. */
  readonly beforeAction: (index: number) => void;
}

/**
 * Failures that a test orders ahead. Each order is carried out once. Numbers count what the add-in sends from now on, the next being 1;
 * at the end of an Excel.run the client library may send one more request, in which it lets go of objects, and hides its failure.
 */
export class Faults {
  private requests: { remaining: number; fault: RequestFault }[] = [];
  private actions: { remaining: number; code: string }[] = [];
  private meanwhile: { remaining: number; happen: () => void }[] = [];

  /** The n-th request fails as a whole: none of its actions is carried out. */
  failRequest(n = 1, code: string = DEFAULT_CODE): void {
    this.requests.push({ remaining: n, fault: { kind: 'failed', code } });
  }

  /** The n-th request is never answered and never carried out. */
  neverAnswerRequest(n = 1): void {
    this.requests.push({ remaining: n, fault: { kind: 'unanswered' } });
  }

  /**
   * The n-th request is carried out, but its answer is held back, and with it all that follow.
   *
   * @returns lets the answer go
   */
  holdAnswer(n = 1): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.requests.push({ remaining: n, fault: { kind: 'held', released } });
    return release;
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

  /** What was ordered for a request of so many actions that has just come in. */
  ordersFor(actionCount: number): Orders {
    const [request] = due(this.requests, 1);
    const [meanwhile] = due(this.meanwhile, 1);
    const [action] = due(this.actions, actionCount);
    return {
      ...(request && { fault: request.fault }),
      ...(meanwhile && { meanwhile: meanwhile.happen }),
      beforeAction(index) {
        if (action && index === action.remaining - 1) throw new ExcelError(action.code);
      },
    };
  }
}

/** Takes out the orders that fall within the next few of what they count; the others come so much nearer. */
function due<T extends { remaining: number }>(orders: T[], passing: number): readonly T[] {
  const taken = orders.filter(({ remaining }) => remaining <= passing);
  const left = orders.filter(({ remaining }) => remaining > passing);
  for (const order of left) order.remaining -= passing;
  orders.splice(0, orders.length, ...left);
  return taken;
}
