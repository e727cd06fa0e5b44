/** Line drawings of 20 by 20 units. */
export const CROSS = 'M5 5l10 10M15 5L5 15';
export const SHEET_NEW = 'M5 2.5h6.5l4 4V17.5H5zM11.5 2.5v4h4M10.2 9v5.5M7.5 11.8h5.5';
export const FOLDER = 'M2.5 16V4.5h5l2 2h8V16zM2.5 9h15';
export const DISK = 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13';
export const MOON = 'M16 12.2A6.8 6.8 0 0 1 7.8 4a6.8 6.8 0 1 0 8.2 8.2z';
export const SUN =
  'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4';
