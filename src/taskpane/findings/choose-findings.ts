import type { FindingData } from '../../report';
import type { Severity } from '../../scoring';
import { searchFor } from '../kit/search';

/** In the order in which they ask for a person: what keeps a score away, what may be wrong, what is good to know. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export type FindingRow =
  | { readonly kind: 'group'; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: FindingData };

/** The findings of a severity (`null` for all) that say something of a text. */
export function chooseFindings(findings: readonly FindingData[], severity: Severity | null, text: string): FindingData[] {
  const fits = searchFor(text);
  return findings.filter((one) => (severity === null || one.severity === severity) && fits(saysOf(one)));
}

/** Under a heading for each severity, the gravest first. */
export function groupFindings(findings: readonly FindingData[]): FindingRow[] {
  return SEVERITIES.flatMap((severity): FindingRow[] => {
    const group = findings.filter((one) => one.severity === severity);
    if (group.length === 0) return [];
    return [{ kind: 'group', severity, count: group.length }, ...group.map((finding) => ({ kind: 'finding' as const, finding }))];
  });
}

/** @param sheet the table's */
export function placeOf({ cell }: FindingData, sheet: string): string {
  return cell.includes('!') ? cell : `${sheet}!${cell}`;
}

function saysOf({ cell, indicator, message }: FindingData): string {
  return `${cell}\n${indicator ?? ''}\n${message}`;
}
