/** What the process says while it works, so that slow is told from hung. */
export const STILL_WORKING = 'still working';
