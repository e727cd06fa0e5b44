import { fromExcel, roundHalfUp } from '../../scoring';

/** Numbers as a language writes them. */
export interface Numbers {
  /** A score: "1.34", "5.00". */
  readonly score: (points: number) => string;
  /** A weight, a bound, a setting: as many decimals as it has. */
  readonly plain: (value: number) => string;
  /** A rate with two decimals, half-up: 4.11375 is "411.38%". */
  readonly rate: (rate: number) => string;
  /** A setting in percent: 1.2 is "120%". */
  readonly percent: (share: number) => string;
}

const LANGUAGES = new Map<string, Numbers>();

export function numbersFor(locale: string): Numbers {
  const known = LANGUAGES.get(locale) ?? create(locale);
  LANGUAGES.set(locale, known);
  return known;
}

function create(locale: string): Numbers {
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const rate = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 });
  return {
    score: (points) => score.format(points),
    plain: (value) => plain.format(value),
    rate: (value) => rate.format(Number(roundHalfUp(fromExcel(value), 4))),
    percent: (share) => percent.format(Number(fromExcel(share))),
  };
}
