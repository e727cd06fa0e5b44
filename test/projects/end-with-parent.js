const { setInterval } = require('node:timers');

/**
 * A worker whose test runner is gone ends, and with it the browsers and servers that it has started. Loaded by the environments, since those
 * alone run in the worker itself. Looked at instead of listened for: a listener for "disconnect" would keep the worker from ending by itself.
 */
setInterval(() => {
  if (process.connected === false) process.exit(1);
}, 500).unref();
