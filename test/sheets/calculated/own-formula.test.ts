import { GUANGDONG, score } from '../../../src/scoring';
import { columnsOf } from '../build-sheets';

import { isOwnFormula } from '../../../src/sheets/result-columns/own-formula';
import { tableOf } from '../../scoring/build-table';
import { randomRows } from './calculated';

const DEDUCTIONS = [{ kind: 'none' }, { kind: 'fixed', share: 0.15 }, { kind: 'proportional', share: 0.3 }] as const;

test.each(DEDUCTIONS.flatMap((deduction) => (['linear', 'ratio'] as const).map((reverse) => [deduction, reverse] as const)))(
  'formulas for rows in every form, under deduction %j and reverse %s, are recognised',
  (deduction, reverse) => {
    const overFulfilment = { markFrom: 1.1, reasonFrom: 1.25, deduction };
    const card = score({
      table: tableOf(randomRows(400, 7)),
      rules: { ...GUANGDONG, reverse, aboveZero: 'none', scorePlaces: 3, overFulfilment },
    });
    const formulas = columnsOf(card).blocks.flatMap(({ contents }) => contents.flat().filter((one) => String(one).startsWith('=')));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => !isOwnFormula(String(formula)))).toEqual([]);
  },
);

const FORMS = ['10', '≥90%', '≤1,000', '=0', '0', '≤0', '>= 5'];

test.each(FORMS.flatMap((target) => ['5', '≤100', '50%'].map((actual) => [target, actual])))(
  'formulas written for %s and %s are recognised',
  (target, actual) => {
    const { blocks } = columnsOf(score({ table: tableOf([{ name: '比例(%)', target, actual }]), rules: GUANGDONG }));
    const written = blocks
      .flatMap(({ contents }) => contents.flat())
      .filter((content) => typeof content === 'string' && content.startsWith('='));
    expect(written.filter((formula) => !isOwnFormula(String(formula)))).toEqual([]);
  },
);

test.each([
  '=SUM(I5:I34)',
  '=I5/G5',
  '=F5/E5',
  '=IF(E5=0,1,F5/E5)',
  '=ROUND(F5/E5*G5,2)',
  '=VLOOKUP(D5,得分!A:B,2,0)',
  '=8',
  '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1.2,H5))*G5,2),"")',
  '=IF(E5="完成",1,0)',
])("a person's own %s is not", (formula) => {
  expect(isOwnFormula(formula)).toBe(false);
});
