/**
 * A worker whose test runner is gone ends at once, and with it the browsers and servers that it has started. Loaded by the environments, since
 * those alone run in the worker itself.
 */
process.once('disconnect', () => process.exit(1));
