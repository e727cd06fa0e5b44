import { type Decimal, type NumberReading, ONE } from '../../scoring';

/**
 * The number in `cell`, as a formula gets at it, before its scale.
 * @throws RangeError when no formula can read what was typed
 */
export function bareOperand({ source }: NumberReading, cell: string): string {
  switch (source.kind) {
    case 'cell':
      return cell;
    case 'text':
      return `VALUE(${source.without.reduce(dropPiece, cell)})`;
    case 'none':
      throw new RangeError(`No formula reads the number in ${cell}.`);
  }
}

function dropPiece(expression: string, piece: string): string {
  return `SUBSTITUTE(${expression},"${piece.replaceAll('"', '""')}","")`;
}

/** `E5*10000` for 万, `E5/100` for percent points. */
export function times(number: string, scale: Decimal): string {
  if (scale.eq(1)) return number;
  return scale.gt(1) ? `${number}*${scale.toFixed()}` : `${number}/${ONE.div(scale).toFixed()}`;
}
