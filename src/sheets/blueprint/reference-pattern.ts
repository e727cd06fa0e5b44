const SHEET = `(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?`;
const CELL = '\\$?[A-Z]{1,3}\\$?\\d+';
/** What Excel leaves of a reference whose cells were deleted. */
const LOST = '#REF!';
/** `[@完成值]`, `表1[[#This Row],[完成值]]`; an apostrophe stands before a bracket that belongs to a caption. */
const IN_BRACKETS = `(?:'.|[^\\[\\]'])*`;
const STRUCTURED = `(?:[\\p{L}_][\\p{L}\\p{N}_.]*)?\\[(?:'.|[^\\[\\]']|\\[${IN_BRACKETS}\\])*\\]`;

/**
 * A reference as one of ours may stand in a formula by now: cells of a sheet, lost ones, and columns of an Excel table, into which a person or
 * Excel may have turned it. Source of a regular expression with the flag "u".
 */
export const REFERENCE = `(?:${SHEET}(?:${CELL}(?::${CELL})?|${LOST})|${STRUCTURED})`;
