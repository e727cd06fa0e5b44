import { type Passage, sayPieces } from '../../report';
import type { Content } from '../blueprint/blueprint';
import { isWithinLimits } from '../blueprint/formula-limits';
import { live, type Live, type ResultForm } from '../blueprint/live';
import { quoted } from './quoted';
import { type SlotContext, slotTerm } from './slot-formulas';

/** What stands where the cells that a sentence speaks of hold something that its words do not fit. */
const CHANGED = '【所引用的单元格已改动，请再按一次“评分”】';
/** Every paragraph that a run writes is a formula, be it of words alone, so that a person's own text is told from it. */
const OWN = /^=(?:IFERROR\(|\(?")/;

/** A paragraph of the report, its numbers following the cells that they come from. */
export function textFormula({ pieces }: Passage, context: SlotContext, form: ResultForm): Content | Live {
  const text = sayPieces(pieces);
  const fixed = `=${quoted(text)}`;
  if (form === 'sealed') return fixed;
  const terms = joined(pieces).map((piece) =>
    typeof piece === 'string' ? quoted(piece) : (slotTerm(piece, context) ?? quoted(piece.text)),
  );
  const following = `=IFERROR(${terms.join('&')},${quoted(CHANGED)})`;
  const isLive = pieces.some((piece) => typeof piece !== 'string');
  return live(isLive && isWithinLimits(following) ? following : fixed, text);
}

export function isOwnText(formula: string | number | boolean): boolean {
  return OWN.test(String(formula));
}

/** Words that follow each other as one piece. */
function joined(pieces: Passage['pieces']): Passage['pieces'] {
  return pieces.reduce<Passage['pieces'][number][]>((sofar, piece) => {
    const last = sofar.at(-1);
    if (piece === '') return sofar;
    if (typeof piece === 'string' && typeof last === 'string') return [...sofar.slice(0, -1), last + piece];
    return [...sofar, piece];
  }, []);
}
