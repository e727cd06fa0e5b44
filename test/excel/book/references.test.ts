import { quotedSheetName, renameInFormula, type Shift, shiftFormula } from './references';

const rowInserted: Shift = { axis: 'row', kind: 'insert', at: 4, count: 1, from: 0, to: 16_383 };
const rowsDeleted: Shift = { axis: 'row', kind: 'delete', at: 4, count: 2, from: 0, to: 16_383 };
const columnInserted: Shift = { axis: 'column', kind: 'insert', at: 1, count: 2, from: 0, to: 1_048_575 };

test.each([
  ['=A4', '=A4'],
  ['=A5', '=A6'],
  ['=$A$5+A5', '=$A$6+A6'],
  ['=SUM(A1:A10)', '=SUM(A1:A11)'],
  ['=SUM(A5:A6)', '=SUM(A6:A7)'],
  ['=SUM(A:A)', '=SUM(A:A)'],
  ['=SUM(5:5)', '=SUM(6:6)'],
  ['=表!A5', '=表!A6'],
  ["='别的 表'!A5", "='别的 表'!A5"],
  ['="A5"&A5', '="A5"&A6'],
  ['=LOG10(A5)', '=LOG10(A6)'],
  ['=数据[A5]', '=数据[A5]'],
])('a row inserted above row 5 turns %s into %s', (before, after) => {
  expect(shiftFormula(before, '表', '表', rowInserted)).toBe(after);
});

test.each([
  ['=A5', '=#REF!'],
  ['=A7', '=A5'],
  ['=SUM(A1:A10)', '=SUM(A1:A8)'],
  ['=SUM(A4:A5)', '=SUM(A4:A4)'],
  ['=SUM(A5:A6)', '=SUM(#REF!)'],
])('rows 5 and 6 deleted turn %s into %s', (before, after) => {
  expect(shiftFormula(before, '表', '表', rowsDeleted)).toBe(after);
});

test('columns inserted move what lies right of them, on whichever sheet the formula stands', () => {
  expect(shiftFormula('=表!A1+表!B1+C1', '合计', '表', columnInserted)).toBe('=表!A1+表!D1+C1');
});

test('a range that is only partly in the band that moves stays', () => {
  expect(shiftFormula('=SUM(A1:C9)', '表', '表', { ...rowInserted, from: 0, to: 1 })).toBe('=SUM(A1:C9)');
});

test.each([
  ["='旧 名'!A1+旧!A1", "='新''名'!A1+旧!A1"],
  ["=SUM('旧 名'!A1:B2)", "=SUM('新''名'!A1:B2)"],
])('a renamed sheet is renamed in %s', (before, after) => {
  expect(renameInFormula(before, '旧 名', "新'名")).toBe(after);
});

test('references to a removed sheet are lost', () => {
  expect(renameInFormula('=旧!A1+1', '旧', null)).toBe('=#REF!+1');
});

test.each([
  ['绩效指标表', '绩效指标表'],
  ['表2-1', "'表2-1'"],
  ['2023', "'2023'"],
  ['A1', "'A1'"],
  ["O'Brien", "'O''Brien'"],
])('the sheet name %s is written %s', (name, written) => {
  expect(quotedSheetName(name)).toBe(written);
});
