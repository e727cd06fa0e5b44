import { type RuleId, type RulesProblem, sayLimit } from '../../scoring';
import type { RulesSection, RulesWords } from '../../text';
import type { Numbers } from '../kit/numbers';

/** A problem of `validateRules` in a sentence. */
export function sayProblem({ setting, about, limit }: RulesProblem, { problems }: RulesWords, numbers: Numbers): string {
  const say = about.kind === 'setting' && SETTING[about.id].isShare ? numbers.percent : numbers.plain;
  switch (limit.kind) {
    case 'between':
      return setting === 'scorePlaces' ? problems.places : problems.between(say(limit.low), say(limit.high));
    case 'whole':
      return problems.places;
    case 'sum':
      return problems.sum(say(limit.total));
    case 'at-least':
      return problems.notBelowMark(say(limit.bound));
    case 'below':
      return about.kind === 'grade' ? problems.belowGradeAbove(say(limit.bound)) : problems.belowUpperEnd(say(limit.bound));
    case 'exactly':
      return problems.lastGrade;
    case 'named':
      return problems.empty;
    case 'choice':
    case 'some':
      return problems.other(sayLimit(limit));
  }
}

const PLAIN = (section: RulesSection) => ({ section, isShare: false });
const SHARE = (section: RulesSection) => ({ section, isShare: true });

/** Where each setting is edited, and whether it is a share, said in percent. */
const SETTING: Readonly<Record<RuleId, { readonly section: RulesSection; readonly isShare: boolean }>> = {
  name: PLAIN('preset'),
  reverse: PLAIN('scoring'),
  aboveZero: PLAIN('scoring'),
  scorePlaces: PLAIN('scoring'),
  lowerByName: PLAIN('scoring'),
  totals: PLAIN('totals'),
  'overFulfilment.markFrom': SHARE('excess'),
  'overFulfilment.reasonFrom': SHARE('excess'),
  'overFulfilment.deduction.kind': PLAIN('excess'),
  'overFulfilment.deduction.share': SHARE('excess'),
  'bands.achieved.from': SHARE('bands'),
  'bands.achieved.to': SHARE('bands'),
  'bands.partial.from': SHARE('bands'),
  'bands.partial.to': SHARE('bands'),
  'bands.missed.from': SHARE('bands'),
  'bands.missed.to': SHARE('bands'),
};

/** Where a setting is edited. */
export function sectionOf({ about }: RulesProblem): RulesSection {
  switch (about.kind) {
    case 'category':
      return 'weights';
    case 'grade':
      return 'totals';
    case 'setting':
      return SETTING[about.id].section;
  }
}
