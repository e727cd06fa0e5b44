import { auditEnUS } from './en-US/audit';
import type { Language } from './languages';
import type { AuditWords } from './shapes/audit-words';
import type { Words } from './shapes/words';
import { auditZhCN } from './zh-CN/audit';

export type { AuditRefusals, AuditWords } from './shapes/audit-words';

/** The words of the audit, apart from the others so that they are loaded with it. */
const AUDIT: Readonly<Record<Language, AuditWords>> = { 'zh-CN': auditZhCN, 'en-US': auditEnUS };

export function auditWordsOf({ language }: Pick<Words, 'language'>): AuditWords {
  return AUDIT[language];
}
