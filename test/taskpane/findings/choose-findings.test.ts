import { chooseFindings, listFindings, placeOf } from '../../../src/taskpane/findings/choose-findings';
import { checkOf } from '../small-report';

const FINDINGS = [
  checkOf('info', 'F9', '完成率 126.67%'),
  checkOf('error', 'F4', '没有完成值'),
  checkOf('warning', 'K7', '没有写明偏差原因'),
];

test('the gravest group comes first, each with its count', () =>
  expect(listFindings(FINDINGS, () => false).flatMap((row) => (row.kind === 'severity' ? [[row.severity, row.count]] : []))).toEqual([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
  ]));

test('only those of a severity are chosen', () => expect(chooseFindings(FINDINGS, 'warning', '')).toEqual([FINDINGS[2]]));

test('a text is looked for in the sentence', () => expect(chooseFindings(FINDINGS, null, ' 没有 ')).toEqual([FINDINGS[1], FINDINGS[2]]));

test('a text is looked for in the cell, in capitals or not', () => expect(chooseFindings(FINDINGS, null, 'k7')).toEqual([FINDINGS[2]]));

test('a cell is on the sheet of the table', () => expect(placeOf(checkOf('error', 'F4'), '指标表')).toBe('指标表!F4'));

test('a cell that names its sheet keeps it', () => expect(placeOf(checkOf('error', '资金!C3'), '指标表')).toBe('资金!C3'));
