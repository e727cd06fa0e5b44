import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import { groupPlaces } from './group-places';
import type { Audited } from './audited';

/** How many indicators were set, and how many completed. */
export function checkCounts({ report, rows }: Audited): AuditFinding[] {
  if (rows.length === 0) return [];
  const isKnown = rows.every(({ scored }) => scored.completion !== null);
  const right = { set: rows.length, completed: rows.filter(({ scored }) => scored.completion?.completed === true).length };
  return (['set', 'completed'] as const).flatMap((of) => {
    if (of === 'completed' && !isKnown) return [];
    const wrong = report.counts.filter((count) => count.of === of && Number(count.printed.text) !== right[of]);
    return groupPlaces(wrong.map(({ printed }) => printed)).map(({ text, places }) =>
      auditFinding('count-differs', { places, printed: text, expected: String(right[of]), facts: { of } }),
    );
  });
}
