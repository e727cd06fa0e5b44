import { type FundTable, GUANGDONG, score } from '../../src/scoring';
import { OWN_SHEETS, SUMMARY_SHEETS, type SummarySheet } from '../../src/sheets';
import { styleMark } from '../../src/sheets/blueprint/style-mark';
import { tableOf, typedCell } from '../scoring/build-table';
import { sheetOf } from './build-sheets';

const FUND: FundTable = {
  sheet: '资金',
  captions: { name: '一级项目', budget: '预算金额', spent: '实际支出金额' },
  rows: [{ name: '甲', nameAddress: 'A2', budget: typedCell('B2', 300), spent: typedCell('C2', 290.5) }],
};
const CARD = score({ table: tableOf([{ target: '10', actual: '5', weight: 40 }]), rules: GUANGDONG, fund: FUND });
const styles = OWN_SHEETS.map(({ style }) => style);

test.each(SUMMARY_SHEETS.map((sheet): [string, SummarySheet] => [sheet.name, sheet]))(
  '%s is drawn in its style and no other',
  (_, sheet) => {
    const { styles, columnWidths } = sheetOf(sheet, CARD, 'formulas', true);
    expect(columnWidths.map(({ points }) => points)).toEqual(sheet.style.widths);
    const own = Object.values(sheet.style.styles).map((style) => JSON.stringify(style));
    expect(styles.filter(({ style }) => !own.includes(JSON.stringify(style)))).toEqual([]);
  },
);

test('the mark is a text to Excel, and no number', () => expect(styleMark(styles)).toMatch(/^v[0-9a-f]{8}$/));

test('another font of one sheet gives another mark', () => {
  const [first, ...others] = styles;
  if (first?.styles.title === undefined) throw new Error('no title');
  const changed = { ...first, styles: { ...first.styles, title: { ...first.styles.title, fontName: '楷体' } } };
  expect(styleMark([changed, ...others])).not.toBe(styleMark(styles));
});

test('another width gives another mark', () => {
  const [first, ...others] = styles;
  if (first === undefined) throw new Error('no style');
  expect(styleMark([{ ...first, widths: [...first.widths, 10] }, ...others])).not.toBe(styleMark(styles));
});
