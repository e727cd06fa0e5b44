module.exports = globalThis.libraryOfWorker('playwright');
