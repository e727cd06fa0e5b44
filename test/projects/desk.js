const common = require('./common');

/** A person at the desk, in a real browser. */
module.exports = {
  ...common,
  displayName: 'desk',
  globalSetup: '<rootDir>/test/projects/setup-desk.ts',
  testMatch: ['<rootDir>/test/desk/**/*.test.ts'],
};
