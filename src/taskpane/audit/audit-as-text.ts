import type { AuditData } from '../../documents/audit/audit-data';
import type { Words } from '../../text';
import { auditWordsOf } from '../../text/audit';

/** The findings as lines that can be put into a letter: number, severity, sentence, place. */
export function auditAsText({ findings, unread }: AuditData, words: Words): string {
  const { view } = auditWordsOf(words);
  return [
    ...findings.map(({ severity, message, where }, index) => `${index + 1}. ${words.severity[severity]} ${message}（${where}）`),
    ...(unread.length === 0 ? [] : [view.unreadTitle(unread.length)]),
    ...unread.map(({ where, text, reason }) => `${where} ${text}（${reason}）`),
  ].join('\n');
}
