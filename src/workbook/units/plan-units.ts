import {
  type Area,
  type Blueprint,
  type BookSettings,
  cellAddress,
  filledArea,
  formulaAt,
  rulesSheet,
  unitsArea,
  builtSheet,
} from '../../sheets';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { planSheet } from '../plan/plan-sheet';
import type { PlannedSheet } from '../plan/write-plan';
import type { SettingsInForce } from '../read/settings-in-force';

/** The sheet 评分规则 with other settings; nothing where it says them already. */
export function planSettings(settings: BookSettings, { grid, notes }: SettingsInForce, book: BookSnapshot): PlannedSheet[] {
  return planSheet(rulesSheet(settings, notes, grid?.area.rowCount ?? 0), book, true);
}

/**
 * The sheet 单位汇总: only what an earlier merge has filled gives way.
 * @throws Refusal when a person made a sheet of the name, or typed where the sheet grows
 */
export function planUnits(blueprint: Blueprint, book: BookSnapshot): PlannedSheet[] {
  const standing = ownNamed(book, blueprint.sheet);
  const planned = planSheet(blueprint, book, true);
  if (standing === null || builtSheet(standing) === null) return planned;
  const filled = unitsArea(standing);
  refuseNotes(standing, filled, filledArea(blueprint));
  return planned.map((one) => ({ ...one, filled }));
}

function refuseNotes(sheet: SheetSnapshot, filled: Area, wanted: Area): void {
  for (let row = 0; row < wanted.rowCount; row += 1) {
    for (let column = 0; column < wanted.columnCount; column += 1) {
      if (row < filled.rowCount && column < filled.columnCount) continue;
      if (formulaAt(sheet, row, column) !== '') throw Refusal.of('typed-in-summary', { sheet: sheet.name, cell: cellAddress(row, column) });
    }
  }
}
