import type { NumberReading, ScoredIndicator, ScoreLine, TableCell } from '../../scoring';
import type { FactId } from '../facts/report-facts';
import type { Figure } from '../numbers/figure';

/**
 * A part of a paragraph: words that stay, or something that follows the workbook. What a sentence says now is its pieces' texts one behind
 * the other; how a formula goes on saying it is for the sheets to know.
 */
export type Piece = string | Slot;

export interface Slot {
  readonly text: string;
  readonly source: SlotSource;
}

export type SlotSource =
  /** A weight or a score with the words behind it, or other words while there is none. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly after: string; readonly otherwise: string }
  /** The score ÷ the weight of an indicator; nothing while it has no score. */
  | { readonly kind: 'score-rate'; readonly indicator: ScoredIndicator; readonly before: string }
  /** A number of 表2-1, by the place of its line from 0. */
  | { readonly kind: 'line'; readonly place: number; readonly of: 'weight' | 'score' | 'scoreRate'; readonly otherwise: string }
  /** What the indicators of a 二级指标 come to. */
  | { readonly kind: 'group'; readonly group: ScoreLine; readonly of: 'weight' | 'score' | 'scoreRate'; readonly otherwise: string }
  /** The grade that the total comes to. */
  | { readonly kind: 'grade'; readonly otherwise: string }
  /** How many indicators there are, or are completed. */
  | { readonly kind: 'count'; readonly of: 'all' | 'completed' }
  /** The number in a cell, as it was read: "95%", "0.63亿元". */
  | {
      readonly kind: 'number';
      readonly cell: TableCell;
      readonly reading: NumberReading;
      readonly after: string;
      readonly otherwise: string;
    }
  /** What a cell was read as; it says so as long as the cell stays as it is. */
  | { readonly kind: 'held'; readonly cells: readonly TableCell[] }
  /** An amount of money in a cell, or the sum of several: 26,510.00. */
  | { readonly kind: 'amount'; readonly cells: SlotCells; readonly otherwise: string }
  /** Money spent ÷ budget. */
  | { readonly kind: 'spending-rate'; readonly budget: SlotCells; readonly spent: SlotCells; readonly otherwise: string }
  /** The variance reason of an indicator, or a gap where one is owed. */
  | { readonly kind: 'reason'; readonly indicator: ScoredIndicator; readonly gap: string }
  /** What a person wrote in 报告信息. */
  | { readonly kind: 'fact'; readonly fact: FactId; readonly gap: string };

type SlotCells = readonly { readonly sheet: string; readonly cell: string }[];

export function sayPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Words for what is still missing, which nobody can overlook. */
export function gapFor(what: string): string {
  return `【请${what}】`;
}
