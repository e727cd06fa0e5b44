require('./end-with-parent');

module.exports = require('jest-environment-node').TestEnvironment;
