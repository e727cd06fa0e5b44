import { type BookSettings, DEFAULT_SETTINGS, isBuilt, isUnfinished, readSettings, RULES_SHEET } from '../../sheets';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';

/** What a run goes by, and what else stands in the sheet that says it. */
export interface SettingsInForce {
  readonly settings: BookSettings;
  /** The sheet as it stands; `null` where the book has none. */
  readonly grid: SheetSnapshot | null;
  /** Lines that a person added to the sheet. */
  readonly notes: readonly (readonly (string | number)[])[];
}

/**
 * What the sheet 评分规则 says, or the defaults where the book has no such sheet.
 * @throws Refusal naming the first cell that cannot be used; no default takes its place
 */
export function settingsInForce(book: BookSnapshot): SettingsInForce {
  const sheet = ownNamed(book, RULES_SHEET.name);
  if (sheet === null || !isBuilt(RULES_SHEET, sheet)) return { settings: DEFAULT_SETTINGS, grid: null, notes: [] };
  // A run that broke off before it wrote the settings has left nothing but the title.
  if (isUnfinished(RULES_SHEET, sheet) && sheet.area.rowCount === 1) return { settings: DEFAULT_SETTINGS, grid: sheet, notes: [] };
  const reading = readSettings(sheet);
  if (reading.ok) return { ...reading, grid: sheet };
  const { cell, found, allowed } = reading;
  throw Refusal.of('rules-invalid', { sheet: RULES_SHEET.name, cell, found, allowed });
}
