require('./end-with-parent');
const { TestEnvironment } = require('jest-environment-node');

const ofWorker = require('./of-worker');

const LIBRARIES = { vendor: `${__dirname}/../../.cache/vendor.cjs`, jsdom: 'jsdom', playwright: 'playwright-core' };

/**
 * Node, with the libraries that take a second to load: once for all suites of a worker, where jest would load them anew for each. They live
 * outside of a suite's own globals; the dates that go in and out of them are of one class.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.Date = Date;
    this.global.libraryOfWorker = (name) => require(LIBRARIES[name]);
    this.global.ofWorker = ofWorker;
  }
};
