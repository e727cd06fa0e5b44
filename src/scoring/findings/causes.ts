import type { FindingCode } from './finding-facts';
import type { Severity } from './finding';

/** What is told once for a whole table, book or category, and so has no others of its kind to stand with. */
const TOLD_ONCE = [
  'reason-column-missing',
  'fund-overspent',
  'preset-suggested',
  'weights-proposed',
  'weights-not-adding-up',
  'levels-missing',
  'rows-hidden',
  'summaries-replaced',
  'process-missing',
  'total-incomplete',
  'total-open',
  'calculation-manual',
  'precision-as-displayed',
  'page-not-set-up',
] as const satisfies readonly FindingCode[];

type ToldOnce = (typeof TOLD_ONCE)[number];
type Unexplained = 'shortfall-unexplained' | 'excess-unexplained';

/** What several findings have in common: their code, or that a reason is missing, whichever way the target was missed. */
export type Cause = Exclude<FindingCode, ToldOnce | Unexplained> | 'reason-missing';

/** Findings with one cause, in their order. */
export interface FindingGroup<One> {
  /** `null` for a finding by itself, which its own sentence tells. */
  readonly cause: Cause | null;
  readonly severity: Severity;
  readonly findings: readonly [One, ...One[]];
}

const BY_GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** One group a cause, the gravest first, each where its first finding stands. */
export function groupByCause<One extends { readonly code: FindingCode; readonly severity: Severity }>(
  findings: readonly One[],
): FindingGroup<One>[] {
  const groups = new Map<string, { cause: Cause | null; severity: Severity; place: number; findings: [One, ...One[]] }>();
  const healed = findings.findIndex(({ code }) => code === 'weight-missing');
  findings.forEach((one, index) => {
    const { severity } = one;
    const cause = causeOf(one.code);
    const key = cause === null ? String(index) : `${severity} ${cause}`;
    const group = groups.get(key);
    // A split of points heals the weights that are missing, and so follows them.
    const place = one.code === 'weights-proposed' && healed >= 0 ? healed + 0.5 : index;
    if (group === undefined) groups.set(key, { cause, severity, place, findings: [one] });
    else group.findings.push(one);
  });
  return [...groups.values()]
    .sort((one, other) => BY_GRAVITY.indexOf(one.severity) - BY_GRAVITY.indexOf(other.severity) || one.place - other.place)
    .map(({ cause, severity, findings: own }) => ({ cause: own.length === 1 ? null : cause, severity, findings: own }));
}

function causeOf(code: FindingCode): Cause | null {
  if (isToldOnce(code)) return null;
  return code === 'shortfall-unexplained' || code === 'excess-unexplained' ? 'reason-missing' : code;
}

function isToldOnce(code: FindingCode): code is ToldOnce {
  return (TOLD_ONCE as readonly FindingCode[]).includes(code);
}
