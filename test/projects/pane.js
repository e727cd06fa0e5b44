const common = require('./common');

/** The pane in a page without a workbook. */
module.exports = {
  ...common,
  displayName: 'pane',
  testEnvironment: '<rootDir>/test/projects/page-environment.js',
  setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
  testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
};
