import { type Assignment, isBlank, knownUnits, type Merge, mergeUnits, type UnitSettings } from '../../report';
import { shown } from '../../scoring';
import { type BookSettings, unitsSheet } from '../../sheets';
import { commit, finish } from '../commit/commit';
import { guard } from '../commit/guard';
import { refuseUnwritable } from '../plan/plan-sheet';
import type { WritePlan } from '../plan/write-plan';
import { chooseTable } from '../read/choose-table';
import { readBook } from '../read/read-book';
import { settingsInForce, type SettingsInForce } from '../read/settings-in-force';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { findHeader } from '../tables/find-header';
import { planSettings, planUnits } from './plan-units';
import { unitBookOf, type TakeOver, unitTableUnder, type UnitFile } from './unit-file';

/** The master as it was read, and what the units' files come to by it. */
export interface MergedBook {
  readonly book: BookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly inForce: SettingsInForce;
  readonly merge: Merge;
  /** What the master says of merging, with what a person has just said. */
  readonly units: UnitSettings;
}

/**
 * Reads the master and merges the files by it; nothing is written.
 * @param assigned what a person has said beyond what 评分规则 says
 * @param listed units that have to report beyond those that 评分规则 lists
 * @throws Refusal where the master has no table, or its settings cannot be used
 */
export async function mergeBook(
  context: Excel.RequestContext,
  files: readonly UnitFile[],
  assigned: readonly Assignment[] = [],
  listed: readonly string[] = [],
): Promise<MergedBook> {
  const book = await readBook(context);
  const inForce = settingsInForce(book);
  const hint = inForce.settings.table;
  const { sheet } = await chooseTable(context, book, hint);
  const header = findHeader(sheet, hint ?? undefined);
  if (header === null) throw Refusal.of('no-table', { sheet: sheet.name });
  const units = joined(inForce.settings.units, assigned, listed);
  return { ...{ book, sheet, inForce, units }, merge: mergeUnits(unitTableUnder(sheet, header, ''), files.map(unitBookOf), units) };
}

function joined({ assigned: kept, known }: UnitSettings, assigned: readonly Assignment[], listed: readonly string[]): UnitSettings {
  const said = new Set(assigned.map(({ indicator }) => indicator));
  return { assigned: [...kept.filter(({ indicator }) => !said.has(indicator)), ...assigned], known: [...new Set([...known, ...listed])] };
}

/**
 * Writes the sheet 单位汇总, and keeps in 评分规则 what was said and which units have reported.
 * @throws Refusal where the book has changed since it was read, or takes no changes
 */
export async function writeMerge(context: Excel.RequestContext, { book, sheet, inForce, merge, units }: MergedBook): Promise<void> {
  const settings: BookSettings = { ...inForce.settings, units: { ...units, known: knownUnits(merge, units) } };
  const sheets = [...planSettings(settings, inForce, book), ...planUnits(unitsSheet(merge), book)];
  const standing = sheets.flatMap(({ blueprint }) => ownNamed(book, blueprint.sheet) ?? []);
  refuseUnwritable(book, { sheets: standing, structural: sheets.some(({ isNew }) => isNew), count: sheets.length });
  if (sheets.length === 0) return;
  const plan: WritePlan = {
    basis: { sheetNames: book.sheetNames, whole: [sheet, ...standing.filter(({ name }) => name !== sheet.name)], parts: [] },
    ...{ columns: [], sheets, flagged: [], removed: [], waiting: [] },
  };
  await guard(context, plan.basis);
  await commit(context, plan, [], () => undefined);
  await finish(context, plan);
}

/** The totals that are whole and that the master does not show yet, those of blank cells first. */
export function takeOversOf({ indicators }: Merge): TakeOver[] {
  return indicators.flatMap(({ master: { row }, proposal }) =>
    proposal === null
      ? []
      : [{ indicator: row.name, cell: row.actual.address, was: isBlank(row.actual) ? '' : shown(row.actual), text: proposal }],
  );
}
