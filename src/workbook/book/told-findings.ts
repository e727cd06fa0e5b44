import { type Finding, groupByCause } from '../../scoring';
import type { ToldCause } from '../../sheets';
import type { DetailFacts, Words } from '../../text';
import { sentence } from './refusal';

type FindingWords = Pick<Words, 'findings' | 'causes'>;

/** Findings by their causes, the gravest first. */
export function tellCauses(findings: readonly Finding[], words: FindingWords): ToldCause[] {
  return groupByCause(findings).map(({ cause, severity, findings: own }) => ({
    severity,
    sentence: cause === null ? messageOf(own[0], words) : words.causes.sentences[cause](own.length),
    findings: own.map((finding) => ({ finding, detail: detailOf(finding, words) })),
  }));
}

/** A finding by itself, in a sentence of its own. */
export function messageOf({ code, facts }: Finding, words: FindingWords): string {
  return sentence(words.findings, code, facts);
}

/** What a finding says beyond what all of its cause have in common: “培训（人次）”：得 1.11 分，满分 1.34 分. */
export function detailOf({ facts }: Finding, { causes }: FindingWords): string {
  const name = 'indicator' in facts ? facts.indicator : 'project' in facts ? facts.project : null;
  const given: Partial<DetailFacts> = facts as Partial<DetailFacts>;
  const said = <Name extends keyof DetailFacts>(fact: Name): string[] => {
    const value = given[fact];
    return value === undefined || value.length === 0 ? [] : [causes.facts[fact](value)];
  };
  return causes.detail(name, (Object.keys(causes.facts) as (keyof DetailFacts)[]).flatMap(said));
}
