import type { FindingData, IndicatorData, IndicatorStatus, ScoreData } from '../../src/report';
import type { Severity } from '../../src/scoring';

const SHEET = '绩效指标表';

export function indicator(
  name: string,
  score: number | null,
  status: IndicatorStatus = score === null ? 'unscored' : 'done',
): IndicatorData {
  return {
    row: 4,
    category: '产出',
    group: '数量指标',
    name,
    target: '100',
    actual: score === null ? '' : '100',
    standard: null,
    readings: { target: '100', actual: score === null ? '' : '100' },
    weight: 10,
    completionRate: score === null ? null : score / 10,
    score,
    scoreRate: score === null ? null : score / 10,
    rule: null,
    typed: false,
    scoreText: '',
    status,
    completed: status === 'done' || status === 'far-above',
    band: null,
    reason: null,
    cells: { name: 'D4', target: 'E4', actual: 'F4', weight: 'G4', score: 'I4', reason: 'K4' },
    findings: [],
  };
}

export function checkOf(severity: Severity, cell: string, message = `请看 ${cell}。`): FindingData {
  const code = severity === 'error' ? 'actual-missing' : severity === 'warning' ? 'shortfall-unexplained' : 'over-fulfilled';
  return { code, severity, cell, message, detail: `“${cell} 的指标”`, indicator: null, suggestion: null };
}

/** A report on a form of two categories; what a test is about is given. */
export function reportWith(given: Partial<ScoreData> = {}): ScoreData {
  const line = (name: string, score: number, weight: number) => ({ name, score, weight, scoreRate: score / weight });
  return {
    sheet: SHEET,
    range: 'A3:K8',
    total: { weight: 100, score: 95.45, scoreRate: 0.9545, grade: '优', complete: true, highest: 95.45 },
    categories: [
      { ...line('过程', 20, 20), sumOf: [], groups: [line('资金管理', 12, 12), line('事项管理', 8, 8)] },
      { ...line('产出和效益', 75.45, 80), sumOf: ['产出'], groups: [] },
      { ...line('产出', 75.45, 80), sumOf: [], groups: [line('数量指标', 75.45, 80)] },
    ],
    indicators: [indicator('申请发明专利（件）', 10), indicator('培训（人次）', 7.5, 'short')],
    findings: [],
    ...given,
  };
}

/** While an actual is missing. */
export const INCOMPLETE: ScoreData['total'] = { weight: 100, score: 62.3, scoreRate: 0.623, grade: null, complete: false, highest: 95.3 };
