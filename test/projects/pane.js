const common = require('./common');

/** The pane in a page without a workbook. */
module.exports = {
  ...common,
  displayName: 'pane',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
  testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
};
