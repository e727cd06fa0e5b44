/** What the test runner sends to a worker that has no more to do (CHILD_MESSAGE_END of jest-worker). */
const END = 2;

const kept = new Map();

/**
 * Something that takes seconds to start, for all suites of a worker: started when it is asked for first, or when what was started did not come
 * up or has ended by itself, and ended with the worker. Suites come by for-worker.ts.
 *
 * @param {string} name
 * @param {{ start: () => Promise<unknown>, isAlive: (thing: unknown) => boolean, end: (thing: unknown) => unknown }} how
 */
module.exports = async function ofWorker(name, { start, isAlive, end }) {
  const standing = await kept.get(name)?.thing.catch(() => undefined);
  if (standing !== undefined && isAlive(standing)) return standing;
  if (kept.size === 0) process.on('message', endAll);
  const thing = start();
  kept.set(name, { thing, end });
  return await thing;
};

function endAll([kind]) {
  if (kind !== END) return;
  process.off('message', endAll);
  for (const { thing, end } of kept.values()) thing.then(end, () => undefined);
}
