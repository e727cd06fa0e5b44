/** Cells cannot move as they would have to, as they would tear something apart or fall off the sheet. */
export class ShiftConflict extends RangeError {}
