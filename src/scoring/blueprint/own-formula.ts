import { fromExcel } from '../decimal';
import type { NumberReading, Relation } from '../reading/reading';
import { rateFormula, scoreFormula, scoreFromCellsFormula, scoreRateFormula, totalFormula, type RateTerms } from './formulas';

/**
 * Whether a formula in a result column is one that the add-in writes, so that a later run may replace it. It is told by its shape, which
 * survives mailing, sorting and copying; nothing has to be stored for it.
 */
export function isOwnFormula(formula: string): boolean {
  return OWN_SHAPES.has(shapeOf(formula));
}

/** The formula with every operand written as "#". */
function shapeOf(formula: string): string {
  let shape = formula.replace(/\s+/g, '').replace(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/g, '#');
  for (let before = ''; before !== shape;) {
    before = shape;
    shape = shape.replace(/SUBSTITUTE\(#,"(?:[^"]|"")*",""\)/g, '#').replace(/VALUE\(#\)/g, '#');
  }
  return shape.replace(/#(,#)+(?=\),\d+\)$)/, '#').replace(/\),\d+\)$/, ',places)');
}

const OWN_SHAPES = new Set([...everyRowFormula(), scoreRateFormula('A1', 'A1'), totalFormula(['A1'], 2)].map(shapeOf));

function* everyRowFormula(): Generator<string> {
  const relations: readonly Relation[] = ['none', 'equal', 'at-most'];
  for (const relation of relations) {
    for (const target of everyForm(relation)) {
      for (const actual of everyForm('none')) {
        for (const zeroTarget of [false, true]) {
          const direction = relation === 'at-most' ? 'lower' : 'higher';
          const terms: RateTerms = { target, actual, completion: { direction, zeroTarget } };
          yield rateFormula(terms);
          yield scoreFormula('A1', 'A1', terms);
          yield scoreFromCellsFormula('A1', terms);
        }
      }
    }
  }
}

function everyForm(relation: Relation): RateTerms['target'][] {
  const readings = ([{ kind: 'cell' }, { kind: 'text', without: [] }] as const).flatMap((source) =>
    [false, true].map((inPercentPoints): NumberReading => {
      return { kind: 'number', relation, value: fromExcel(1), percent: inPercentPoints, source, inPercentPoints };
    }),
  );
  return readings.map((reading) => ({ reading, cell: 'A1' }));
}
