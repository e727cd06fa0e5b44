import { fromExcel, roundHalfUp } from '../../scoring';
import type { Language } from '../../text';

/** Numbers as the pane writes them, in one language. */
export interface Numbers {
  /** 95.45, 25.30; with the decimal places that scores are rounded to, so that numbers line up. */
  readonly score: (points: number, places?: number) => string;
  /** A score that other rules may have rounded: none of its decimals is lost, so that 95.45 does not become 95 beside 95. */
  readonly formerScore: (points: number) => string;
  /** Points an indicator or a part can earn: 20, 25.30. */
  readonly weight: (points: number) => string;
  /** A bound, a count: as many decimals as it has. */
  readonly plain: (value: number) => string;
  /** A rate with two decimals, half-up: 4.11375 is "411.38%". */
  readonly rate: (rate: number) => string;
  /** A setting in percent: 1.2 is "120%". */
  readonly percent: (share: number) => string;
}

const SCORE_PLACES = 2;
/** The most that rules may ask for. */
const MOST_PLACES = 4;
const MADE = new Map<string, Numbers>();

/** @param places decimal places of scores */
export function numbersIn(language: Language, places = SCORE_PLACES): Numbers {
  const key = `${language} ${places}`;
  const numbers = MADE.get(key) ?? make(language, places);
  MADE.set(key, numbers);
  return numbers;
}

function make(language: Language, places: number): Numbers {
  const former = new Intl.NumberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: MOST_PLACES });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  const fine = new Intl.NumberFormat(language, { minimumFractionDigits: SCORE_PLACES, maximumFractionDigits: 10 });
  const rate = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 8 });
  return {
    score: (points, own = places) => points.toLocaleString(language, { minimumFractionDigits: own, maximumFractionDigits: own }),
    formerScore: (points) => former.format(points),
    weight: (points) => (Number.isInteger(points) ? plain : fine).format(points),
    plain: (value) => plain.format(value),
    rate: (value) => rate.format(Number(roundHalfUp(fromExcel(value), 4))),
    percent: (share) => percent.format(Number(fromExcel(share))),
  };
}
