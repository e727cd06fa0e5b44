import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../../src/documents/read-report/read-report';
import { textBlocks } from '../../../src/documents/read-report/text/text-blocks';
import { type AuditFinding, auditReport } from '../../../src/report';
import { GUANGDONG } from '../../../src/scoring';
import { printedRows } from '../../data/report';
import { PUBLISHED_TOTALS, reportText, RIGHT_TOTALS, soundRows } from './typed-text';

function audit(text: string): AuditFinding[] {
  return auditReport({ report: readReport(textBlocks(text)), rules: GUANGDONG, book: null });
}

const aboveInfo = (found: readonly AuditFinding[]) =>
  found.filter(({ severity }) => severity !== 'info').map(({ code, printed, expected }) => [code, printed, expected]);

const SOUND = reportText(soundRows(), RIGHT_TOTALS, { reasons: true });

describe('the audit of a sound report', () => {
  it('says nothing above info', () => {
    expect(aboveInfo(audit(SOUND))).toEqual([]);
  });

  it.each([
    ['a score of 表2-1', '\t产出\t40\t37\t', '\t产出\t40\t36.99\t', ['sum-differs', '36.99', '37.00']],
    ['the total', '\t100\t95.45\t95.45%', '\t100\t95.54\t95.45%', ['sum-differs', '95.54', '95.45']],
    ['the score rate of a line', '75.45\t94.31%', '75.45\t94.30%', ['score-rate-differs', '94.30%', '94.31%']],
    ['a heading', '自评得分 38.45 分，得分率', '自评得分 38.46 分，得分率', ['sum-differs', '38.46', '38.45']],
    ['the conclusion', '自评得分 95.45 分，绩效', '自评得分 94.45 分，绩效', ['sum-differs', '94.45', '95.45']],
    ['the grade', '等级为“优”', '等级为“良”', ['grade-differs', '良', '优']],
    ['a completion rate', '697\t116.17%', '697\t116.71%', ['completion-rate-differs', '116.71%', '116.17%']],
    ['an actual of 表2-3', '600\t697\t', '600\t679\t', ['input-differs', '679', '697']],
    ['an actual in the text', '实际为 697', '实际为 679', ['input-differs', '679', '697']],
    ['a target of 表1-2', '申请发明专利（件）\t600\n', '申请发明专利（件）\t500\n', ['input-differs', '500', '600']],
    ['the sign of a target', '计划为 ≥30', '计划为 30', ['sign-differs', '30', '≥30']],
    ['the score of an indicator', '自评得分 1.11 分', '自评得分 1.12 分', ['score-differs', '1.12', '1.11']],
    ['the weight of an indicator', '分值为 1.34 分，自评得分 1.11', '分值为 1.43 分，自评得分 1.11', ['weight-differs', '1.43', '1.34']],
    ['the score rate of an indicator', '得分率为 83.48%', '得分率为 83.18%', ['score-rate-differs', '83.18%', '83.48%']],
    ['a score rate taken from the completion', '得分率为 82.84%', '得分率为 82.50%', ['score-rate-is-completion-rate', '82.50%', '82.84%']],
    ['the count of completed indicators', '共完成 35 项', '共完成 36 项', ['count-differs', '36', '35']],
    ['the count of indicators', '共设置绩效指标 42 项', '共设置绩效指标 41 项', ['count-differs', '41', '42']],
    ['an amount', '平台建设\t26,510.00\n', '平台建设\t26,150.00\n', ['amount-differs', '26,150.00', '26,510.00']],
    ['the spending rate', '26,510.00\t100%', '26,510.00\t99%', ['spending-rate-differs', '99%', '100%']],
    ['the year', '甲单位 2023 年度', '甲单位 2022 年度', ['year-differs', '2022', '2023']],
  ])('names just the one figure that was changed: %s', (_what, right, wrong, expected) => {
    expect(SOUND).toContain(right);
    expect(aboveInfo(audit(SOUND.replace(right, wrong)))).toEqual([expected]);
  });
});

describe('the audit at its edges', () => {
  it('counts a rate of just 120 % among those far above', () => {
    const text = SOUND.replaceAll('697', '720').replaceAll('116.17%', '120.00%');
    const facts = audit(text).find(({ code }) => code === 'rates-far-above')?.facts as { marked: unknown[] } | undefined;
    expect(facts?.marked.length).toBe(18);
  });

  it('marks the place of the name that differs, and not those of the one that is usual', () => {
    const text = SOUND.replace('平台建设\t26,510.00\t26,510.00', '平台建造\t26,510.00\t26,510.00');
    const found = audit(text).find(({ code }) => code === 'many-names');
    expect([found?.printed, found?.expected, found?.places.map((place) => (place.kind === 'cell' ? place.table : ''))]).toEqual([
      '平台建造',
      '平台建设',
      ['表2-2'],
    ]);
  });
});

describe('the audit of the published figures', () => {
  const found = audit(reportText(printedRows(), PUBLISHED_TOTALS, { reasons: false }));
  const of = (code: AuditFinding['code'], printed: string) => found.find((one) => one.code === code && one.printed === printed);

  it.each([
    ['sum-differs', '36.99', '37.00', { kind: 'unrounded-sum', exact: '36.988667' }],
    ['sum-differs', '38.46', '38.45', { kind: 'balancing', whole: '75.45', others: '36.99' }],
    ['score-rate-differs', '96.13%', '96.15%', { kind: 'earlier-draft', score: '38.45', weight: '40' }],
    ['score-rate-differs', '94.30%', '94.31%', { kind: 'earlier-draft', score: '75.44', weight: '80' }],
    ['completion-rate-differs', '411.32%', '411.38%', { kind: 'unrounded-actual', low: '32.9052', high: '32.906' }],
    ['score-rate-differs', '83.18%', '83.48%', { kind: 'cut-by-floats', exact: '2.775', cut: '2.77', weight: '3.33' }],
    ['score-rate-on-another-basis', '76.69%', '76.67%', { kind: 'score-over-weight', score: '1.02', weight: '1.33' }],
  ] as const)('finds %s %s with its cause', (code, printed, expected, cause) => {
    expect(of(code, printed)).toMatchObject({ expected, cause });
  });

  const rowsOf = (code: AuditFinding['code']) => {
    const facts = found.find((one) => one.code === code)?.facts as { rows?: { number: string }[]; number?: string } | undefined;
    return facts?.rows?.map(({ number }) => number) ?? [facts?.number];
  };

  it.each([
    ['score-rate-is-completion-rate', ['2', '11', '19', '38']],
    ['score-rate-missing', ['6']],
    ['actual-is-inequality', ['30']],
    ['percent-missing', ['29']],
    ['zero-of-zero', ['3', '22', '23']],
    ['reasons-missing', ['2', '5', '6', '11', '19', '37', '38']],
  ] as const)('names the rows of %s', (code, rows) => {
    expect(rowsOf(code)).toEqual(rows);
  });

  it('counts the rates far above target', () => {
    const facts = found.find(({ code }) => code === 'rates-far-above')?.facts as { marked: unknown[]; reasoned: number };
    expect([facts.marked.length, facts.reasoned]).toEqual([17, 14]);
  });
});

const PUBLISHED = join(__dirname, '..', '..', '..', '..', 'shared', 'report', 'report-text.txt');
const whereAtHand = existsSync(PUBLISHED) ? describe : describe.skip;

whereAtHand('the audit of the published text', () => {
  it('finds what a careful reader found, and nothing else', () => {
    expect(audit(readFileSync(PUBLISHED, 'utf8')).map(({ code, printed }) => `${code} ${printed.slice(0, 12)}`)).toEqual([
      'score-rate-differs 94.30%',
      'sum-differs 36.99',
      'sum-differs 38.46',
      'score-rate-differs 96.13%',
      'row-shifted 项目结题及时率 (%)',
      'completion-rate-differs 411.32%',
      'score-rate-differs 83.18%',
      'sign-differs 达到95%以上',
      'actual-is-inequality ≤100',
      'score-rate-is-completion-rate 82.50%、75%、4',
      'score-rate-on-another-basis 76.69%',
      'score-rate-missing ',
      'names-differ 人才引进-引进博士或博士',
      'many-names 创新环境建设-打造综合产',
      'goal-without-indicator 6个',
      'figure-under-two-names 329项',
      'reasons-missing 1.11、1.02、0、',
      'percent-missing ≥90、≤100',
      'zero-of-zero 4.01',
      'rates-far-above 126.67%、157.',
      'scan-damage 2023 年度预算 金额',
    ]);
  });
});
