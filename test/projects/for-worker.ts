/** Something that takes seconds to start, and how it is started and ended. */
export interface Kept<T> {
  readonly start: () => Promise<T>;
  readonly isAlive: (thing: T) => boolean;
  readonly end: (thing: T) => unknown;
}

declare global {
  /** Keeps things for all suites of a worker of the test runner: of-worker.js. */
  var ofWorker: (<T>(name: string, how: Kept<T>) => Promise<T>) | undefined;
}

/** Whether what `forWorker` gives ends with the worker of the test runner. */
export const endsWithWorker = (): boolean => globalThis.ofWorker !== undefined;

/** What the worker of the test runner keeps under this name; elsewhere a new one, which is the caller's to end. */
export async function forWorker<T>(name: string, how: Kept<T>): Promise<T> {
  return await (globalThis.ofWorker === undefined ? how.start() : globalThis.ofWorker(name, how));
}
