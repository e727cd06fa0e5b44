import { PROCESS } from '../../scoring';
import { linePiece } from './figure-pieces';
import { conclusionLead, GAPS } from './phrases';
import type { Piece } from './piece';
import type { TextSources } from './text-sources';

/** What the report concludes: the total and its grade. */
export function conclusionPieces(sources: TextSources): Piece[] {
  const { facts, scores, conclusion } = sources;
  const sections = scores.filter(({ kind }) => kind === 'section').map(({ name }) => name);
  const ordered = [...sections.filter((name) => name === PROCESS), ...sections.filter((name) => name !== PROCESS)];
  const grade: Piece =
    facts.grade === ''
      ? { text: conclusion.grade ?? GAPS.grade, source: { kind: 'grade', otherwise: GAPS.grade } }
      : { text: facts.grade, source: { kind: 'fact', fact: 'grade', gap: GAPS.grade } };
  return [conclusionLead(facts, ordered), linePiece(sources, 0, 'score'), ' 分，绩效自评等级为“', grade, '”。'];
}
