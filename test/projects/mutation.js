const pure = require('./pure');

/** The tests that a mutation has to fail; the mutation tool brings an environment of its own. */
module.exports = {
  ...pure,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/projects/quick-properties.ts'],
  testMatch: ['<rootDir>/test/{scoring,report}/**/*.test.ts'],
};
