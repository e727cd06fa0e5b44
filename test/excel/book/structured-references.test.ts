import { at } from './sheet-shorthand';
import { type NamedTable, type Place, resolveStructuredReferences, spellOutThisRow } from './structured-references';

const table: NamedTable = {
  name: '指标',
  sheetName: '表',
  area: at('B2:D6'),
  columnNames: ['名称', '目标 值', '完成[值]'],
  showHeaders: true,
  showTotals: true,
};
const inRow4: Place = { sheetName: '表', row: 3, column: 3 };

test.each([
  ['=SUM(指标[名称])', '=SUM(表!$B$3:$B$5)'],
  ['=指标[@名称]', '=表!$B$4'],
  ['=[@[目标 值]]', '=表!$C$4'],
  ['=指标[[#This Row],[名称]]', '=表!$B$4'],
  ["=指标[完成'[值']]", '=表!$D$3:$D$5'],
  ['=ROWS(指标)', '=ROWS(指标)'],
  ['=ROWS(指标[])', '=ROWS(表!$B$3:$D$5)'],
  ['=指标[[#Headers],[名称]]', '=表!$B$2'],
  ['=指标[[#Totals],[名称]]', '=表!$B$6'],
  ['=指标[#All]', '=表!$B$2:$D$6'],
  ['=SUM(指标[[名称]:[目标 值]])', '=SUM(表!$B$3:$C$5)'],
  ['="指标[名称]"', '="指标[名称]"'],
  ['=指标[没有]', '=#REF!'],
  ['=别的[名称]', '=#REF!'],
])('%s stands for %s', (formula, cells) => {
  expect(resolveStructuredReferences(formula, inRow4, [table])).toBe(cells);
});

test('outside the table its row cannot be meant', () => {
  expect(resolveStructuredReferences('=指标[@名称]', { ...inRow4, row: 20 }, [table])).toBe('=#REF!');
});

test.each([
  ['=[@名称]*2', '=指标[[#This Row],[名称]]*2'],
  ['=指标[@[目标 值]]', '=指标[[#This Row],[目标 值]]'],
  ['=指标[@]', '=指标[#This Row]'],
  ['=指标[名称]', '=指标[名称]'],
])('in a file %s is written %s', (formula, written) => {
  expect(spellOutThisRow(formula, inRow4, [table])).toBe(written);
});
