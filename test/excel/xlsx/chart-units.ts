/** Units of an angle in a drawing's parts that a degree has. */
export const ANGLE_UNITS = 60_000;
