const common = require('./common');

/** The add-in as it ships, on Microsoft's office.js over the stand-in. */
module.exports = {
  ...common,
  displayName: 'product',
  globalSetup: '<rootDir>/test/projects/setup-product.ts',
  testMatch: [
    '<rootDir>/test/{end-to-end,fixtures,command-line,manifest}/**/*.test.ts',
    '<rootDir>/test/workbook/{actions,run}/**/*.test.ts',
    '<rootDir>/test/release/archive/**/*.test.ts',
    '<rootDir>/test/manifest.test.ts',
  ],
};
