/** By which rule target and actual were compared. */
export type ScoreRule =
  /** actual ÷ target. */
  | 'ratio'
  /** A target of 0, kept or missed. */
  | 'zero-target'
  /** The actual lies between the two bounds of the target. */
  | 'within-range'
  /** Done on or before the target's last day. */
  | 'in-time'
  /** A target in words, and the actual says that it was achieved. */
  | 'achieved'
  /** A target in figures or a date, and the actual only says that it was done. */
  | 'done-against-figure'
  /** A target in words, and a percentage as its actual. */
  | 'percent-against-words';
