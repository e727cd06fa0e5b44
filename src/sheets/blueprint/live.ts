import { type Decimal, fraction, type Fraction, fromExcel, ONE, toNumber } from '../../scoring';
import { literal, type Blueprint, type Content, type LiveBlueprint } from './blueprint';
import { valueFormula } from './fixed-formula';
import { isWithinLimits } from './formula-limits';

/** A result: the formula that follows the staff's own cells, and what it comes to now. */
export interface Live {
  /** A formula, or a plain content that has nothing to follow; `null` where nothing can be written that would be true. */
  readonly formula: string | number | null;
  /** A text as it shows, a number exactly; `null` where there is none yet. */
  readonly value: Decimal | Fraction | string | null;
  /** What a sealed number says of where it comes from. */
  readonly note: string;
  /** What stands in the place of a formula or a value that is not there. */
  readonly otherwise: Content;
}

/** How the results of a run are written: as formulas that follow every edit, or sealed, as values that stay. */
export type ResultForm = 'formulas' | 'sealed';

/** How a sealed cell of a summary sheet says that its value is fixed. */
const SEAL = '定稿';
/** Shows nothing, so that a later run still knows the cell for its own. */
const SEALED_NOTHING = `=REPT("${SEAL}",0)`;
/** What a sealed result is in the cell that tells a sheet of the add-in's own: a number, or none. */
export const SEALED = `-?\\d+(?:\\.\\d+)?\\+N\\("${SEAL}"\\)$|REPT\\("${SEAL}",0\\)$`;

/** A result on a sheet of ours; sealed: `=75.45+N("定稿")`. */
export function live(formula: string | number, value: Live['value']): Live {
  return { formula, value, note: SEAL, otherwise: SEALED_NOTHING };
}

/** What a cell of the staff's holds, as a formula that refers to it shows it. */
export function liveCell(formula: string, value: string | number | boolean): Live {
  if (typeof value === 'number') return live(formula, fromExcel(value));
  return live(formula, typeof value === 'boolean' ? String(value).toUpperCase() : value);
}

/** What is written of a blueprint. A format goes only where a content goes. */
export function settled(blueprint: LiveBlueprint, form: ResultForm): Blueprint {
  return {
    ...blueprint,
    blocks: blueprint.blocks.map((block) => {
      const contents = block.contents.map((cells) => cells.map((cell) => contentOf(cell, form)));
      const numberFormats = block.numberFormats?.map((formats, row) =>
        formats.map((format, at) => (contents[row]?.[at] === null ? null : format)),
      );
      return { ...block, contents, numberFormats: numberFormats ?? null };
    }),
  };
}

function contentOf(cell: Content | Live, form: ResultForm): Content {
  if (!isLive(cell)) return cell;
  if (form === 'formulas' && canStand(cell.formula)) return cell.formula ?? cell.otherwise;
  if (cell.value === null) return cell.otherwise;
  return typeof cell.value === 'string' ? literal(cell.value) : valueFormula(numberIn(cell.value), cell.note);
}

/** A formula that Excel would not take fails the whole run; what it comes to stands instead. */
function canStand(formula: Live['formula']): boolean {
  return typeof formula !== 'string' || isWithinLimits(formula);
}

export function isLive(cell: Content | Live): cell is Live {
  return typeof cell === 'object' && cell !== null;
}

/** The double that a result comes to. */
export function numberIn(value: Decimal | Fraction): number {
  return toNumber('numerator' in value ? value : fraction(value, ONE));
}
