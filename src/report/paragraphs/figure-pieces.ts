import type { ScoreLine } from '../../scoring';
import type { Figure } from '../numbers/figure';
import { lineFigures } from '../tables/table-2-1';
import { GAPS } from './phrases';
import type { Piece } from './piece';
import type { TextSources } from './text-sources';

/*
 * Numbers of whole lines, as pieces of a sentence.
 */

export function countPiece({ indicators }: Pick<TextSources, 'indicators'>, of: 'all' | 'completed'): Piece {
  return { text: String(of === 'all' ? indicators.rows.length : indicators.completed), source: { kind: 'count', of } };
}

/** A number of the line of 表2-1 at a place. */
export function linePiece({ scores }: Pick<TextSources, 'scores'>, place: number, of: 'weight' | 'score' | 'scoreRate'): Piece {
  const text = scores[place]?.[of].text ?? '';
  return { text: text === '' ? GAPS.total : text, source: { kind: 'line', place, of, otherwise: GAPS.total } };
}

/** "（满分 40 分，自评得分 37 分，得分率 92.50%）" behind the name of a line of 表2-1. */
export function lineInBrackets(sources: TextSources, place: number): Piece[] {
  const piece = (of: 'weight' | 'score' | 'scoreRate') => linePiece(sources, place, of);
  return ['（满分 ', piece('weight'), ' 分，自评得分 ', piece('score'), ' 分，得分率 ', piece('scoreRate'), '）'];
}

/** The same of a 二级指标, which has no line there. */
export function groupInBrackets(group: ScoreLine): Piece[] {
  const { weight, score, scoreRate } = lineFigures(group, []);
  const piece = (of: 'weight' | 'score' | 'scoreRate', figure: Figure): Piece => ({
    text: figure.text === '' ? GAPS.total : figure.text,
    source: { kind: 'group', group, of, otherwise: GAPS.total },
  });
  return ['（满分 ', piece('weight', weight), ' 分，自评得分 ', piece('score', score), ' 分，得分率 ', piece('scoreRate', scoreRate), '）'];
}
