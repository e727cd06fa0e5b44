/** What the test runner sends to a worker that has no more to do (CHILD_MESSAGE_END of jest-worker). */
const END = 2;

let browser;

/** One browser for all suites of a worker, which takes two seconds to start; a suite has its own context in it. Closed when the worker ends. */
module.exports = async function browserOfWorker(launch) {
  if (browser?.isConnected()) return browser;
  browser = await launch();
  process.on('message', closeAtTheEnd);
  return browser;
};

function closeAtTheEnd([kind]) {
  if (kind !== END) return;
  process.off('message', closeAtTheEnd);
  void browser.close();
}
