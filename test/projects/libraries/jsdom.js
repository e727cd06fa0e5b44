module.exports = globalThis.libraryOfWorker('jsdom');
