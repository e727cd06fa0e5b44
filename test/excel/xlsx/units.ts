/** Units of an angle in a drawing's parts that a degree has. */
export const ANGLE_UNITS = 60_000;

/** English metric units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;

/** The number of points that one unit of a file's column width stands for: a digit of 7 pixels. */
export const POINTS_PER_WIDTH_UNIT = 5.25;
