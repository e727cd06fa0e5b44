import type { Filter, Hyperlink, Note, PageSetup, Sheet, Visibility } from './book';
import type { Chart } from './chart';
import type { Shift } from './references';

/** What a sheet has that Univer has no model for. */
export interface SheetExtras {
  visibility: Visibility;
  readonly kind: Sheet['kind'];
  pageSetup: PageSetup;
  protection: Sheet['protection'];
  filter: Filter | null;
  notes: Note[];
  hyperlinks: (Hyperlink & { readonly row: number; readonly column: number })[];
  readonly charts: Chart[];
  /** How cells moved since the sheet was opened; what only the file knows of must follow when it is saved. */
  readonly shifts: Shift[];
}

const CM = 28.35;

/** Excel's page setup for a new sheet: A4 upright, "normal" margins. */
export const newPageSetup = (): PageSetup => ({
  orientation: 'portrait',
  paperSize: 9,
  scale: 100,
  margins: { top: 1.91 * CM, bottom: 1.91 * CM, left: 1.78 * CM, right: 1.78 * CM, header: 0.76 * CM, footer: 0.76 * CM },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  header: '',
  footer: '',
});

export const newSheetExtras = (given: Partial<SheetExtras> = {}): SheetExtras => ({
  visibility: 'visible',
  kind: 'worksheet',
  pageSetup: newPageSetup(),
  protection: null,
  filter: null,
  notes: [],
  hyperlinks: [],
  charts: [],
  shifts: [],
  ...given,
});
