import type { EarnsData } from '../../report';
import { aboutEnUS } from './about';
import { mappingEnUS } from './mapping';
import { reportEnUS } from './whole-report';
import { rulesEnUS } from './rules';
import type { ViewsWords } from '../shapes/views-words';

function earnsInEnglish(earns: EarnsData): string {
  switch (earns.kind) {
    case 'points':
      return `${earns.points} pts`;
    case 'share':
      return earns.percent === '100%' ? 'full' : `${earns.percent} of weight`;
    case 'proportion':
      return 'in proportion';
    case 'less':
      return `−${earns.points} pts`;
    case 'steps':
      return `−${earns.off} per ${earns.step}`;
  }
}

export const viewsEnUS: ViewsWords = {
  indicators: {
    view: 'Indicators',
    search: 'Search indicators',
    byStatus: 'Show by result',
    status: { done: 'Met', 'far-above': 'Far above', short: 'Short', unscored: 'Unscored' },
    shown: (count) => `${count} found`,
    list: 'List of indicators',
    empty: 'The indicator table has no indicators yet.',
    nothingFound: 'No indicator fits.',
    showAll: 'Show all',
    path: (category, group) => (group === '' ? category : `${category} › ${group}`),
    categoryUnknown: 'No category',
    noText: 'empty',
    target: 'Target',
    actual: 'Actual',
    shortTarget: (target) => `target ${target}`,
    shortActual: (actual) => `actual ${actual}`,
    completionRate: 'Completion rate',
    score: 'Score',
    reason: 'Variance reason',
    rule: 'How it is scored',
    readAs: (reading) => `read as ${reading}`,
    goTo: (cell) => `Go to ${cell}`,
    goToOf: (name, cell) => `Go to cell ${cell} of “${name}”`,
    field: (label, indicator) => `${label}: ${indicator}`,
    band: (low, high) => `Judged by a person, ${low} to ${high} points`,
    outsideBand: (low, high) => `The score has to lie between ${low} and ${high}; nothing was written.`,
    typing: 'Enter writes it, Esc leaves it',
    writing: 'Writing…',
    written: (cell) => `Written to ${cell}`,
    noReasonColumn: 'The indicator table has no column 偏差原因 (variance reason); add one to give a reason.',
    noScoreColumn: 'The indicator table has no column 自评得分 (score) yet; press Score once, then type it here.',
    typed: 'A person gave this score; scoring leaves it as it is.',
    notComparable: 'Target and actual cannot be compared yet: no score, which does not count as 0.',
    byStandard: 'By the marking standard of this row.',
    earns: earnsInEnglish,
    scalePart: (span, earns, holds) => `${span}: ${earns}${holds ? ' (the actual lies here)' : ''}`,
    listMark: '; ',
    rules: {
      ratio: 'Actual ÷ target: full points from the target on, the completion rate below it.',
      lower: 'Lower is better: full points within the target, beyond it less by the scoring rules.',
      'zero-target': 'The target is 0: it is met or missed, there is no ratio.',
      'within-range': 'The actual lies within the target range: full points.',
      'in-time': 'Done by the target date: full points.',
      achieved: 'The target in words is achieved: full points.',
      'done-against-figure': 'The actual only says that it is done, which counts as the target met.',
      'percent-against-words': 'The target is words; the percentage typed as its actual counts.',
    },
    lacks: {
      'target-missing': 'No target',
      'target-unreadable': 'Target unreadable',
      'target-negative': 'Target below 0',
      'actual-missing': 'No actual',
      'actual-unreadable': 'Actual unreadable',
      'actual-is-words': 'Actual needs a figure',
      'weight-missing': 'No weight',
      'weight-unreadable': 'Weight unreadable',
      'units-differ': 'Units differ',
      'kinds-differ': 'Not comparable',
      'date-late': 'Later than its target',
      'date-undecided': 'No exact date',
      'outside-range': 'Outside its range',
      'judgement-needed': 'To be judged',
      'score-unreadable': 'Score unreadable',
      'score-out-of-range': 'Score above weight',
      'score-out-of-band': 'Score outside its band',
      'category-unknown': 'No category',
      'shortfall-unexplained': 'No reason given',
      'excess-unexplained': 'Excess unexplained',
    },
    toCheck: 'To check',
  },
  rules: rulesEnUS,
  mapping: mappingEnUS,
  report: reportEnUS,
  about: aboutEnUS,
};
