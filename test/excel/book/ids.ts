/** The id of the n-th sheet, in the form that Excel gives them. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${(number - 1).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;

export const chartId = (number: number): string => `{00000000-0002-0000-0000-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
