import { isOwnFormula } from '../../src/scoring/blueprint/own-formula';
import { GUANGDONG, score, scoreColumns } from '../../src/scoring';
import { tableOf } from './build-table';

const FORMS = ['10', '≥90%', '≤1,000', '=0', '0', '≤0', '>= 5'];

test.each(FORMS.flatMap((target) => ['5', '≤100', '50%'].map((actual) => [target, actual])))(
  'formulas written for %s and %s are recognised',
  (target, actual) => {
    const { blocks } = scoreColumns(score(tableOf([{ name: '比例(%)', target, actual }]), GUANGDONG));
    const written = blocks
      .flatMap(({ contents }) => contents.flat())
      .filter((content) => typeof content === 'string' && content.startsWith('='));
    expect(written.filter((formula) => !isOwnFormula(String(formula)))).toEqual([]);
  },
);

test.each(['=SUM(I5:I34)', '=I5/G5', '=F5/E5', '=IF(E5=0,1,F5/E5)', '=ROUND(F5/E5*G5,2)', '=VLOOKUP(D5,得分!A:B,2,0)', '=8'])(
  "a person's own %s is not",
  (formula) => {
    expect(isOwnFormula(formula)).toBe(false);
  },
);
