import type { UnitSettings } from '../../report';
import type { BookLine } from './book-line';
import { linesUnder, type SheetLine, Unusable } from './sheet-line';

/*
 * What the sheet says of 汇总各单位: which units report, and which indicator of the master a row of another name is.
 */

export const UNIT_LABEL = '汇总单位：';
export const ASSIGNED_LABEL = '单位指标：';
const REPORTS = '是';
const NONE = '不计';

export function unitLines({ assigned, known }: UnitSettings): BookLine[] {
  return [
    ...known.map((unit) => ({
      ...{ label: UNIT_LABEL + unit, value: REPORTS, allowed: REPORTS, format: 'General' },
      meaning: '汇总时应当报送的单位，没有收到就提示。不再报送的，删去本行；也可以自己添上几行。',
    })),
    ...assigned.map(({ indicator, master }) => ({
      ...{ label: ASSIGNED_LABEL + indicator, value: master ?? NONE, allowed: `总表中的三级指标；${NONE}`, format: 'General' },
      meaning: '各单位表中叫这个名称的，就是总表的这一项指标。删去本行，则重新提示。',
    })),
  ];
}

export function readUnits(lines: readonly SheetLine[]): UnitSettings {
  return {
    known: linesUnder(lines, UNIT_LABEL).map(({ rest, value, cell }) => {
      if (String(value).trim() !== REPORTS) throw new Unusable(cell, String(value), REPORTS);
      return rest;
    }),
    assigned: linesUnder(lines, ASSIGNED_LABEL).map(({ rest, value, cell }) => {
      const master = String(value).trim();
      if (master === '') throw new Unusable(cell, '', `总表中的三级指标；${NONE}`);
      return { indicator: rest, master: master === NONE ? null : master };
    }),
  };
}
