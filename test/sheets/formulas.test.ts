import { GUANGDONG, score, type ScoringRules } from '../../src/scoring';
import { columnsOf } from './build-sheets';

import { sourceInText } from '../../src/scoring/reading/number-source';
import { tableOf } from '../scoring/build-table';

/** Completion rate and score as they are written for row 5: target in E, actual in F, weight in G, rate in H. */
function written(target: string, actual: string, change: Partial<ScoringRules> = {}, name = '供应总量'): unknown[] {
  const { blocks } = columnsOf(score({ table: tableOf([{ name, target, actual }]), rules: { ...GUANGDONG, ...change } }));
  return blocks.slice(0, 2).map(({ contents }) => contents[1]?.[0]);
}

const rate = (target: string, actual: string, name?: string) => written(target, actual, {}, name)[0];
const points = (target: string, actual: string, change?: Partial<ScoringRules>) => written(target, actual, change)[1];

test.each([
  ['600', '697', '=IF(COUNT(E5,F5)=2,F5/E5,"")'],
  ['≥4', '2', '=IF(AND(E5<>"",ISNUMBER(F5)),F5/VALUE(SUBSTITUTE(E5,"≥","")),"")'],
  ['≥90%', '45%', '=IF(AND(E5<>"",ISNUMBER(F5)),F5/VALUE(SUBSTITUTE(E5,"≥","")),"")'],
  ['不少于6个', '5个', '=IF(AND(E5<>"",F5<>""),VALUE(SUBSTITUTE(F5,"个",""))/VALUE(SUBSTITUTE(SUBSTITUTE(E5,"不少于",""),"个","")),"")'],
  ['30万元', '24万元', '=IF(AND(E5<>"",F5<>""),VALUE(SUBSTITUTE(F5,"万元",""))/VALUE(SUBSTITUTE(E5,"万元","")),"")'],
  ['30万元', '240000元', '=IF(AND(E5<>"",F5<>""),VALUE(SUBSTITUTE(F5,"元",""))/(VALUE(SUBSTITUTE(E5,"万元",""))*10000),"")'],
  ['300米', '1公里', '=IF(AND(E5<>"",F5<>""),VALUE(SUBSTITUTE(F5,"公里",""))*1000/VALUE(SUBSTITUTE(E5,"米","")),"")'],
  ['95百分比', '100%', '=IF(AND(E5<>"",ISNUMBER(F5)),F5/(VALUE(SUBSTITUTE(E5,"百分比",""))/100),"")'],
])('%s against %s is %s', (target, actual, formula) => expect(rate(target, actual)).toBe(formula));

test('percent points in the name divide by 100 once', () =>
  expect(rate('≥90', '100%', '及时率 (%)')).toBe('=IF(AND(E5<>"",ISNUMBER(F5)),F5/(VALUE(SUBSTITUTE(E5,"≥",""))/100),"")'));

test('percent points on both sides cancel out', () => expect(rate('90', '45', '及时率 (%)')).toBe('=IF(COUNT(E5,F5)=2,F5/E5,"")'));

test.each([
  ['健全', '完成'],
  ['三十个', '十五个'],
  ['2023年12月底前', '2023年11月'],
  ['5～10', '7'],
])('%s against %s stands while both cells hold just that', (target, actual) => {
  const typed = (text: string) => (Number.isNaN(Number(text)) ? `"${text}"` : text);
  expect(rate(target, actual)).toContain(`=IF(AND(E5=${typed(target)},F5=${typed(actual)}),`);
});

describe('the score of a rate in H5', () => {
  const deduction = (kind: 'fixed' | 'proportional') => ({
    overFulfilment: { ...GUANGDONG.overFulfilment, deduction: { kind, share: 0.1 } },
  });
  test.each([
    ['10', {}, '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,H5))*G5,2),"")'],
    ['≤10', {}, '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,2-H5))*G5,2),"")'],
    ['≤10', { reverse: 'ratio' as const }, '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,1/MAX(1,H5)))*G5,2),"")'],
    ['10', deduction('fixed'), '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,IF(H5>=1.3,1-0.1,H5)))*G5,2),"")'],
    ['10', deduction('proportional'), '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,IF(H5>=1.3,1-0.1*(H5-1.3),H5)))*G5,2),"")'],
    ['10', { scorePlaces: 1 }, '=IF(ISNUMBER(H5),ROUND(MAX(0,MIN(1,H5))*G5,1),"")'],
  ])('for a target of %s under %j is %s', (target, change, formula) => expect(points(target, '8', change)).toBe(formula));
});

test('the longest piece is dropped first, so that none tears another apart', () =>
  expect(sourceInText('元10元/亩')).toEqual({ source: { kind: 'text', without: ['元/亩', '元'] }, keepsPercent: false }));

test('no formula reads digits in full width', () => expect(sourceInText('１０')).toMatchObject({ source: { kind: 'none' } }));
