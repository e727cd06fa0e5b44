import type { FindingData } from '../../report';
import { type Cause, groupByCause, type Severity, type Suggestion } from '../../scoring';
import { searchFor } from '../kit/search';
import { SEVERITIES } from '../kit/severities';

/** A line of the list. */
export type FindingRow =
  /** Above the findings of a severity; `count` of causes. */
  | { readonly kind: 'severity'; readonly severity: Severity; readonly count: number }
  /** What several findings have in common; they follow where it is open. */
  | { readonly kind: 'cause'; readonly cause: Cause; readonly severity: Severity; readonly count: number; readonly open: boolean }
  /** What findings with one cause suggest alike. */
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  /** A finding by itself, or one of those that a cause has. */
  | { readonly kind: 'finding' | 'member'; readonly finding: FindingData };

/** The findings of a severity (`null` for all) that say something of a text. */
export function chooseFindings(findings: readonly FindingData[], severity: Severity | null, text: string): FindingData[] {
  const fits = searchFor(text);
  return findings.filter((one) => (severity === null || one.severity === severity) && fits(saysOf(one)));
}

/** Under a heading for each severity, the gravest first, one line for each cause. */
export function listFindings(findings: readonly FindingData[], isOpen: (cause: Cause) => boolean): FindingRow[] {
  const groups = groupByCause(findings);
  return SEVERITIES.flatMap((severity): FindingRow[] => {
    const own = groups.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    return [
      { kind: 'severity', severity, count: own.length },
      ...own.flatMap(({ cause, findings: [first, ...others] }): FindingRow[] => {
        if (cause === null) return [{ kind: 'finding', finding: first }];
        const members = [first, ...others];
        const open = isOpen(cause);
        const shown = open ? members.map((finding) => ({ kind: 'member' as const, finding })) : [];
        const alike = open ? suggestedAlike(members) : [];
        return [{ kind: 'cause', cause, severity, count: members.length, open }, ...alike, ...shown];
      }),
    ];
  });
}

/** One suggestion has its own yes. */
function suggestedAlike(findings: readonly FindingData[]): FindingRow[] {
  const suggestions = findings.flatMap(({ suggestion }) => suggestion ?? []);
  const [first] = suggestions;
  const alike = suggestions.filter(({ question }) => question === first?.question);
  return alike.length < 2 ? [] : [{ kind: 'suggestions', suggestions: alike }];
}

/** @param sheet the table's */
export function placeOf({ cell }: FindingData, sheet: string): string {
  return cell.includes('!') ? cell : `${sheet}!${cell}`;
}

function saysOf({ cell, indicator, message }: FindingData): string {
  return `${cell}\n${indicator ?? ''}\n${message}`;
}
