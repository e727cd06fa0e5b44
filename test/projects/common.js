/** What all kinds of tests have in common: sources in TypeScript, and the stand-in's libraries as one bundle. */
module.exports = {
  rootDir: `${__dirname}/../..`,
  testEnvironment: '<rootDir>/test/projects/node-environment.js',
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '/vendor$': '<rootDir>/test/projects/libraries/vendor.js',
    '^jsdom$': '<rootDir>/test/projects/libraries/jsdom.js',
    '^playwright-core$': '<rootDir>/test/projects/libraries/playwright.js',
  },
  /** What an interrupted mutation run left behind. */
  modulePathIgnorePatterns: ['<rootDir>/.cache/stryker/'],
  cacheDirectory: '<rootDir>/.cache/jest',
};
