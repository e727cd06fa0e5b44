import { compareFraction, type Decimal, fromExcel, sum } from '../../../scoring';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import type { RowValue } from '../findings/audit-facts';
import type { SettledRow } from '../settle/settled-row';
import type { Place } from '../typed/place';
import { sayRate } from '../typed/value';
import type { Audited } from './audited';

/** What is no mistake and will be asked about: misses without a reason, 0 of 0, rates far above target, gaps, damage. */
export function checkNotes(audited: Audited): AuditFinding[] {
  return [...reasonsMissing(audited), ...zeroOfZero(audited), ...farAbove(audited), ...gaps(audited), ...damage(audited)];
}

function reasonsMissing({ rows }: Audited): AuditFinding[] {
  const missed = rows.filter((row) => isMissed(row) && !hasReason(row));
  if (missed.length === 0) return [];
  const values = missed.map(({ number, score, weight }) => ({ number, printed: said(score), expected: said(weight) }));
  const printed = values.map((one) => one.printed).join('、');
  return [auditFinding('reasons-missing', { places: missed.flatMap(placeOf), printed, facts: { rows: values } })];
}

function isMissed({ score, weight }: SettledRow): boolean {
  return score !== null && weight !== null && score.lt(weight);
}

const SHORTEST_REASON = 4;

/** Any words beyond the figures may be a reason; they are for a person to judge. */
function hasReason({ result, paragraph }: SettledRow): boolean {
  const inTable = result?.reason ?? '';
  const inSentence = (paragraph?.rest ?? '').replace(/[。,;\s]/g, '');
  return inTable.length > 1 || inSentence.length >= SHORTEST_REASON;
}

function zeroOfZero({ rows }: Audited): AuditFinding[] {
  const zero = rows.filter(
    ({ scored }) => scored.completion?.zeroTarget === true && scored.actual.kind === 'number' && scored.actual.value.eq(0),
  );
  const points = sum(zero.flatMap(({ score }) => score ?? []));
  if (zero.length === 0) return [];
  const values = zero.map(({ number, score }) => ({ number, printed: said(score), expected: '' }));
  return [
    auditFinding('zero-of-zero', { places: zero.flatMap(placeOf), printed: said(points), facts: { rows: values, points: said(points) } }),
  ];
}

function farAbove({ rows, rules: { overFulfilment } }: Audited): AuditFinding[] {
  const from = (limit: number) =>
    rows.filter(({ scored: { completion } }) => {
      const counts = completion !== null && completion.direction === 'higher' && !completion.zeroTarget;
      return counts && compareFraction(completion.rate, fromExcel(limit)) >= 0;
    });
  const [marked, asked] = [from(overFulfilment.markFrom), from(overFulfilment.reasonFrom)];
  if (marked.length === 0) return [];
  const values = marked.map(({ number, scored }): RowValue => {
    return { number, printed: scored.completion === null ? '' : sayRate(scored.completion.rate), expected: '' };
  });
  const percent = (limit: number) => `${fromExcel(limit).times(100).toFixed()}%`;
  const limits = { markFrom: percent(overFulfilment.markFrom), reasonFrom: percent(overFulfilment.reasonFrom) };
  const printed = values.map((one) => one.printed).join('、');
  return [
    auditFinding('rates-far-above', {
      places: marked.flatMap(placeOf),
      printed,
      facts: { marked: values, reasoned: asked.length, ...limits },
    }),
  ];
}

function gaps({ report }: Audited): AuditFinding[] {
  if (report.gaps.length === 0) return [];
  const texts = [...new Set(report.gaps.map(({ text }) => text))];
  return [auditFinding('gaps-left', { places: report.gaps.map(({ place }) => place), printed: texts.join('、'), facts: { gaps: texts } })];
}

function damage({ report }: Audited): AuditFinding[] {
  if (report.damage.length === 0) return [];
  const signs = [...new Set(report.damage.map(({ printed, reading }) => `${printed.text} → ${reading}`))];
  const places = report.damage.map(({ printed }) => printed.place);
  return [auditFinding('scan-damage', { places, printed: signs.join('、'), facts: { signs } })];
}

function placeOf({ result, planned, paragraph }: SettledRow): Place[] {
  const name = (result ?? planned)?.name ?? paragraph?.name;
  return name === undefined ? [] : [name.place];
}

function said(value: Decimal | null): string {
  return value?.toFixed() ?? '';
}
