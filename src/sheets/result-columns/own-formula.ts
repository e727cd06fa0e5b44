import {
  type Deduction,
  fromDigits,
  fromExcel,
  GUANGDONG,
  type NumberReading,
  ONE,
  type Owner,
  type RateRules,
  type Relation,
} from '../../scoring';
import { rateFormula, scoreFormula, scoreFromCellsFormula, scoreRateFormula, totalFormula, type RateTerms } from './formulas';
import { isFixedFormula } from '../blueprint/fixed-formula';
import { isMarkingFormula } from './marking-formula';
import { REFERENCE } from '../blueprint/reference-pattern';

/**
 * Whether a formula in a result column is one that the add-in writes, so that a later run may replace it. It is told by its shape, which
 * survives mailing, sorting and copying, and the loss of a cell that it refers to; nothing has to be stored for it.
 */
export function isOwnFormula(formula: string): boolean {
  return OWN_SHAPES.has(shapeOf(formula)) || isFixedFormula(formula) || isMarkingFormula(formula);
}

/** Whose content stands in a result cell. @param formula with its "="; `null` for a constant */
export function ownerOf(value: string | number | boolean, formula: string | null): Owner {
  if (formula !== null) return isOwnFormula(formula) ? 'ours' : 'person';
  return value === '' ? 'blank' : 'person';
}

const REFERENCES = new RegExp(REFERENCE, 'gu');
const PLACES = /,\d+\)(?=$|,""\)$|\/#,""\)$)/;
const EXCESS = />=\d+(?:\.\d+)?,1-\d+(?:\.\d+)?(?:(\*\(#)-\d+(?:\.\d+)?\))?/;

/** The formula with every operand written as "#", and with what a setting may change taken out. */
function shapeOf(formula: string): string {
  let shape = withoutSpaces(formula).replace(REFERENCES, '#');
  for (let before = ''; before !== shape;) {
    before = shape;
    shape = shape
      .replace(/SUBSTITUTE\(#,"(?:[^"]|"")*",""\)/g, '#')
      .replace(/VALUE\(#\)/g, '#')
      .replace(/#[*/]\d+(?![\d.])/g, '#')
      .replace(/(?<![A-Z])\(#\)/g, '#')
      .replace(/(?<=SUM\(|,)SUM\(#(?:,#)*\)/g, '#');
  }
  return shape
    .replace(/#(,#)+(?=\),\d+\)$)/, '#')
    .replace(PLACES, ',places)')
    .replace(EXCESS, '>=from,left$1');
}

/** Spaces inside quoted texts are part of what was typed, and the texts are dropped anyway. */
function withoutSpaces(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));
}

const DEDUCTIONS: readonly Deduction[] = [{ kind: 'none' }, { kind: 'fixed', share: 0.1 }, { kind: 'proportional', share: 0.1 }];

const POLICIES = ['A', 'B'] as const;
const OWN_SHAPES = new Set([...everyRowFormula(), ...everyScoreRate(), totalFormula(['A1'], 2)].map(shapeOf));

function everyScoreRate(): string[] {
  return POLICIES.map((totals) => scoreRateFormula('A1', 'A1', { ...GUANGDONG, totals }));
}

function* everyRowFormula(): Generator<string> {
  const relations: readonly Relation[] = ['none', 'equal', 'at-most'];
  for (const rules of everyRules()) {
    for (const relation of relations) {
      for (const target of everyForm(relation)) {
        for (const actual of everyForm('none')) {
          for (const zeroTarget of [false, true]) {
            const direction = relation === 'at-most' ? 'lower' : 'higher';
            const terms: RateTerms = { target, actual, completion: { direction, zeroTarget, rules } };
            yield rateFormula(terms);
            yield scoreFormula('A1', 'A1', terms);
            yield scoreFromCellsFormula('A1', terms);
          }
        }
      }
    }
  }
}

function everyRules(): RateRules[] {
  return (['linear', 'ratio'] as const).flatMap((reverse) =>
    (['full', 'none'] as const).flatMap((aboveZero) =>
      POLICIES.flatMap((totals) =>
        DEDUCTIONS.map((deduction) => ({
          ...GUANGDONG,
          reverse,
          aboveZero,
          totals,
          overFulfilment: { ...GUANGDONG.overFulfilment, deduction },
        })),
      ),
    ),
  );
}

/** A cell and a text; scales need no forms of their own, as a shape leaves them out. */
function everyForm(relation: Relation): RateTerms['target'][] {
  const common = { kind: 'number', relation, amount: ONE, value: fromExcel(1), percent: false, multiplier: '', unit: null } as const;
  return ([{ kind: 'cell' }, { kind: 'text', without: [] }] as const).map((source) => {
    const reading: NumberReading = { ...common, scale: fromDigits('1'), change: null, source, loose: false };
    return { reading, cell: 'A1' };
  });
}
