import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedRows } from '../../data/report';
import { dataOver, SAMPLE } from './sample-report';

describe('the five tables of the published report', () => {
  const tables = () => dataOver(SAMPLE).tables;

  test('表1-1 prints the budget of the one project by its name', () =>
    expect(tables()['1-1']).toEqual([['打造技术创新中心', '26,510.00']]));
  test('表2-2 prints budget, spending and a full rate', () =>
    expect(tables()['2-2']).toEqual([['打造技术创新中心', '26,510.00', '26,510.00', '100%']]));
  test('表1-2 prints number, group once, name and target of the 42 rows', () => {
    const printed = printedRows();
    const groupOf = (index: number) => (printed[index - 1]?.group === printed[index]?.group ? '' : printed[index]?.group);
    expect(tables()['1-2']).toEqual(printed.map(({ number, name, target }, index) => [number, groupOf(index), name, target]));
  });
  test('表2-1 differs from the report in the subtotals that its own rows do not add up to, and in nothing else', () => {
    const report = [
      ['评价总得分', '', '100', '95.45', '95.45%'],
      ['过程', '合计', '20', '20', '100%'],
      ['', '资金管理', '12', '12', '100%'],
      ['', '事项管理', '8', '8', '100%'],
      ['产出和效益', '合计', '80', '75.45', '94.30%'],
      ['', '产出', '40', '36.99', '92.48%'],
      ['', '效益', '40', '38.46', '96.13%'],
    ];
    const differences = tables()['2-1'].flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === report[row]?.[column] ? [] : [`${report[row]?.[column]} → ${cell}`])),
    );
    expect(differences).toEqual(['94.30% → 94.31%', '36.99 → 37', '92.48% → 92.50%', '38.46 → 38.45']);
  });
  test('表2-3 differs in the one rate that was computed from an unrounded actual', () => {
    const printed = printedRows();
    const typed = tables()['2-3'].map(([number, , name, target, actual]) => ({ number, name, target, actual }));
    expect(typed).toEqual(printed.map(({ number, name, target, actual }) => ({ number, name, target, actual })));
    const differences = tables()['2-3'].flatMap(([number, , , , , rate], row) => {
      const before = printed[row]?.completionRate;
      return rate === before ? [] : [`${number}: ${before} → ${rate}`];
    });
    expect(differences).toEqual(['31: 411.32% → 411.38%']);
  });
});

/** The published text lies beside the project on some machines only; its rows and numbers are then read out of it itself. */
const TEXT = join(__dirname, '..', '..', '..', '..', 'shared', 'report', 'report-text.txt');
(existsSync(TEXT) ? describe : describe.skip)('the published text itself', () => {
  test('prints 指标分值 and 自评得分 of 42 paragraphs as ours do', () => {
    const text = readFileSync(TEXT, 'utf8').replace(/\s+/g, '');
    const said = [...text.matchAll(/分值为([\d.]+)分，自评得分(?:为)?([\d.]+)分[，。]/g)].map(([, weight, score]) => [weight, score]);
    const ours = dataOver(SAMPLE).paragraphs.map(({ numbers: { weight, score } }) => [weight, score]);
    expect(said.slice(2)).toEqual(ours);
  });
});
