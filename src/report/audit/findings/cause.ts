/** How a wrong figure probably came about. Only what gives the printed figure when it is worked out again. */
export type Cause =
  /** The sum of scores that were not rounded; policy B. */
  | { readonly kind: 'unrounded-sum'; readonly exact: string }
  /** What is left of the whole without the other parts. */
  | { readonly kind: 'balancing'; readonly whole: string; readonly others: string }
  /** Worked out from another score, which the report had before. */
  | { readonly kind: 'earlier-draft'; readonly score: string; readonly weight: string }
  /** Worked out from an actual with more digits than are printed: from `low` up to, and without, `high`. */
  | { readonly kind: 'unrounded-actual'; readonly low: string; readonly high: string }
  /** Cut instead of rounded, as binary floating point does to this score. */
  | { readonly kind: 'cut-by-floats'; readonly exact: string; readonly cut: string; readonly weight: string }
  /** Cut after two decimals. */
  | { readonly kind: 'cut'; readonly exact: string }
  /** Rounded to one decimal, or to a whole number. */
  | { readonly kind: 'coarsely-rounded'; readonly exact: string; readonly places: number }
  /** The rate was rounded first. */
  | { readonly kind: 'rounded-rate'; readonly rate: string; readonly weight: string }
  | { readonly kind: 'score-over-weight'; readonly score: string; readonly weight: string }
  | { readonly kind: 'completion-rate'; readonly target: string; readonly actual: string };
