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

/** Rows of every kind of formula: numbers, numbers in text, zero targets, lower is better, and words. */
const KINDS = [
  { target: '10', actual: '5' },
  { target: '≥90%', actual: '85%' },
  { target: '0', actual: '1' },
  { target: '≤1,000', actual: '1,200' },
  { target: '健全', actual: '完成' },
];

/** What becomes of references: cells are deleted, moved to another sheet, or named by the columns of an Excel table. */
const FATES: readonly (readonly [string, (reference: string) => string])[] = [
  ['whose cells were deleted', () => '#REF!'],
  ['whose sheet was deleted', (reference) => `'2024 年'!${reference}`.replace(/!.*/, '!#REF!')],
  ['whose cells were moved to another sheet', (reference) => `'张三''s 表'!${reference}`],
  ['whose cells were moved to a sheet of a plain name', (reference) => `数据!${reference}`],
  ['to the row of an Excel table', (reference) => `[@[完成值(${reference})]]`],
  ['to the row of another Excel table', (reference) => `表1[[#This Row],[完成值'[${reference}']]]`],
  ['to a column of one word', () => '[@完成值]'],
];

describe.each(FATES)('a formula of ours with references %s', (_, fate) => {
  test.each(KINDS)('for $target and $actual is still known as ours', (kind) => {
    const { blocks } = columnsOf(score({ table: tableOf([kind]), rules: GUANGDONG }));
    const written = blocks.flatMap(({ contents }) => contents.flat()).filter((one) => String(one).startsWith('='));
    expect(written).not.toEqual([]);
    const later = written.map((formula) => String(formula).replace(/\$?[A-Z]{1,3}\$?\d+(?![^"]*"[^"]*$)/g, fate));
    expect(later.filter((formula) => !isOwnFormula(formula))).toEqual([]);
  });
});

test.each(['=SUM(#REF!)', '=IF([@完成值]=0,1,[@完成值]/[@目标值])', '=[@得分]', '=#REF!', '=ROUND(表1[@完成值]/表1[@目标值]*[@分值],2)'])(
  "a person's own %s is not",
  (formula) => {
    expect(isOwnFormula(formula)).toBe(false);
  },
);
