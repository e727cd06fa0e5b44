const common = require('./common');

/** The stand-in Excel itself, and formulas calculated by it. */
module.exports = {
  ...common,
  displayName: 'excel',
  globalSetup: '<rootDir>/test/projects/setup-engine.ts',
  testMatch: ['<rootDir>/test/excel/**/*.test.ts', '<rootDir>/test/sheets/calculated/*.test.ts', '<rootDir>/test/sample.test.ts'],
};
