import { validateRules } from '../../scoring';
import type { BookSettings } from '../../sheets';
import type { ScoreData } from '../../report';
import { outcomeOf, type Outcome } from './outcome';

/**
 * What the book comes to under settings that are only tried. Each is worked out once, after the screen was painted, one at a time, and only
 * while somebody wants to see it: thousands of indicators take a moment.
 */
export interface Trials {
  /** `undefined` while it is not worked out, `null` where it cannot be. */
  readonly outcome: (settings: BookSettings) => Outcome | null | undefined;
  /** @returns a function that says that it is no longer wanted */
  readonly want: (settings: BookSettings, onOutcome: () => void) => () => void;
}

interface Wanted {
  readonly settings: BookSettings;
  readonly listeners: Set<() => void>;
}

/** Long enough for the next key of a number that is being typed. */
const PAUSE = 120;

export function createTrials(scoreUnder: (settings: BookSettings) => ScoreData | null): Trials {
  const outcomes = new Map<string, Outcome | null>();
  const wanted = new Map<string, Wanted>();
  let waiting = false;

  const workSoon = (delay: number) => {
    if (waiting) return;
    waiting = true;
    setTimeout(workOnOne, delay);
  };
  const workOnOne = () => {
    waiting = false;
    const [next, ...others] = [...wanted].filter(([key]) => !outcomes.has(key));
    if (next === undefined) return;
    const [key, { settings, listeners }] = next;
    outcomes.set(key, tryOut(settings, scoreUnder));
    listeners.forEach((listener) => listener());
    if (others.length > 0) workSoon(0);
  };
  const want: Trials['want'] = (settings, onOutcome) => {
    const key = keyOf(settings);
    const one = wanted.get(key) ?? { settings, listeners: new Set() };
    wanted.set(key, one);
    one.listeners.add(onOutcome);
    workSoon(PAUSE);
    return () => {
      one.listeners.delete(onOutcome);
      if (one.listeners.size === 0) wanted.delete(key);
    };
  };
  return { outcome: (settings) => outcomes.get(keyOf(settings)), want };
}

/** Rules that cannot be used are not tried. */
function tryOut(settings: BookSettings, scoreUnder: (settings: BookSettings) => ScoreData | null): Outcome | null {
  if (validateRules(settings.rules).length > 0) return null;
  const score = scoreUnder(settings);
  return score === null ? null : outcomeOf(score, settings.rules.scorePlaces);
}

const KEYS = new WeakMap<BookSettings, string>();

function keyOf(settings: BookSettings): string {
  const key = KEYS.get(settings) ?? JSON.stringify(settings);
  KEYS.set(settings, key);
  return key;
}
