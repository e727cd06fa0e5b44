import type { Severity } from '../../scoring';

/** How grave a finding is, on a sheet: told apart by sign and word, not by colour; the words are those of the pane. */
export const SEVERITY: Readonly<Record<Severity, string>> = { error: '✕ 需要处理', warning: '! 请核对', info: 'i 供参考' };
