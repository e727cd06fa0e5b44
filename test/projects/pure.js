const common = require('./common');

/** Code without a host: nothing is built for it. */
module.exports = {
  ...common,
  displayName: 'pure',
  moduleNameMapper: { '/vendor$': '<rootDir>/test/projects/the-stand-in-is-not-built-for-pure-tests' },
  testMatch: [
    '<rootDir>/test/{scoring,report,documents,text}/**/*.test.ts',
    '<rootDir>/test/release/*.test.ts',
    '<rootDir>/test/sheets/*.test.ts',
    '<rootDir>/test/workbook/{tables,plan,commit}/**/*.test.ts',
  ],
};
