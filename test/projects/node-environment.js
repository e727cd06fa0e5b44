require('./end-with-parent');
const { TestEnvironment } = require('jest-environment-node');

const browserOfWorker = require('./browser-of-worker');

const LIBRARIES = { jsdom: 'jsdom', playwright: 'playwright-core' };

/**
 * Node, with the libraries that take long to load: once for all suites of a worker, where jest would load them anew for each. The engine of
 * the stand-in is not among them, since the stand-in changes classes of it.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.libraryOfWorker = (name) => require(LIBRARIES[name]);
    this.global.browserOfWorker = browserOfWorker;
  }
};
