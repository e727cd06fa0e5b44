export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;
/** The paragraph, what it is about, and whose it is. */
export const [TEXT_COLUMN, KEY_COLUMN, STATE_COLUMN] = [0, 1, 2] as const;
