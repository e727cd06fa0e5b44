/** Whether everything is tried that could be (`npm run test:exhaustive`), or a fair sample of each kind. */
export const EXHAUSTIVE = process.env['EXHAUSTIVE'] === '1';
