require('./end-with-parent');

module.exports = require('jest-environment-jsdom').TestEnvironment;
