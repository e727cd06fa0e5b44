module.exports = globalThis.libraryOfWorker('vendor');
