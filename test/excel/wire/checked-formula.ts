import { demand } from './excel-error';
import { tokensOf, type Token } from '../book/formula-tokens';

/*
 * What Excel takes in a formula: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 ; anything else fails the request.
 */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;
const DEEPEST_NESTING = 64;
const LONGEST_TEXT = 255;

/** How many arguments the functions take that are met most; others take any number. */
const ARGUMENTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...{ ABS: [1, 1], AND: [1, 255], AVERAGE: [1, 255], CONCATENATE: [1, 255], COUNT: [1, 255], COUNTA: [1, 255], COUNTBLANK: [1, 1] },
  ...{ COUNTIF: [2, 2], COUNTIFS: [2, 254], DATE: [3, 3], DAY: [1, 1], EXACT: [2, 2], FIND: [2, 3], HYPERLINK: [1, 2], IF: [2, 3] },
  ...{ IFERROR: [2, 2], INDEX: [2, 4], INT: [1, 1], ISBLANK: [1, 1], ISERROR: [1, 1], ISNUMBER: [1, 1], ISTEXT: [1, 1], LEFT: [1, 2] },
  ...{ LEN: [1, 1], LOWER: [1, 1], MATCH: [2, 3], MAX: [1, 255], MID: [3, 3], MIN: [1, 255], MOD: [2, 2], MONTH: [1, 1], N: [1, 1] },
  ...{ NOT: [1, 1], NOW: [0, 0], OR: [1, 255], PI: [0, 0], REPT: [2, 2], RIGHT: [1, 2], ROUND: [2, 2], ROUNDDOWN: [2, 2], ROUNDUP: [2, 2] },
  ...{ ROW: [0, 1], COLUMN: [0, 1], SUBSTITUTE: [3, 4], SUM: [1, 255], SUMIF: [2, 3], SUMIFS: [3, 255], SUMPRODUCT: [1, 255] },
  ...{ TEXT: [2, 2], TODAY: [0, 0], TRIM: [1, 1], UPPER: [1, 1], VALUE: [1, 1], VLOOKUP: [3, 4], YEAR: [1, 1] },
};

/**
 * A formula as Excel keeps it: functions, truth values and cells in capitals, numbers in their plain digits, and no quotes round the name of a
 * sheet that needs none.
 * @throws ExcelError when Excel would refuse it
 */
export function checkedFormula(formula: string): string {
  demand(formula.length <= LONGEST_FORMULA, 'InvalidArgument', 'A formula takes 8,192 characters.');
  const tokens = tokensOf(formula.slice(1));
  demand(tokens !== null && isSentence(tokens), 'InvalidArgument', 'The formula cannot be parsed.');
  return `=${tokens.map((token) => (token.spaced ? ' ' : '') + kept(token)).join('')}`;
}

/** A bracket that is open, and the arguments in it so far; `null` for one that only groups. */
interface Open {
  readonly name: string | null;
  count: number;
}

/** Whether operands and operators alternate, brackets close, and functions have the arguments that they take. */
function isSentence(tokens: readonly Token[]): boolean {
  const open: Open[] = [];
  let wantsOperand = true;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    switch (token.kind) {
      case 'text':
      case 'number':
      case 'error':
      case 'array':
      case 'operand':
        if (token.kind === 'text' && lengthOf(token) > LONGEST_TEXT) return false;
        // Between two references white space is an operator of its own.
        if (!wantsOperand && !(token.spaced && token.kind === 'operand')) return false;
        wantsOperand = false;
        break;
      case 'function':
        if (!wantsOperand) return false;
        break;
      case 'open':
        if (!wantsOperand) return false;
        open.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : null, count: 1 });
        if (open.length > DEEPEST_NESTING) return false;
        break;
      case 'comma': {
        const inside = open.at(-1);
        if (inside === undefined) return false;
        inside.count += 1;
        if (inside.count > MOST_ARGUMENTS || (wantsOperand && inside.name === null)) return false;
        wantsOperand = true;
        break;
      }
      case 'close': {
        const closed = open.pop();
        if (closed === undefined) return false;
        const isEmpty = before?.kind === 'open';
        if (wantsOperand && !(closed.name !== null && (isEmpty || before?.kind === 'comma'))) return false;
        if (closed.name !== null && !takes(closed.name, isEmpty ? 0 : closed.count)) return false;
        wantsOperand = false;
        break;
      }
      case 'postfix':
        if (wantsOperand) return false;
        break;
      case 'operator':
        if (wantsOperand && !'+-@'.includes(token.text)) return false;
        wantsOperand = true;
    }
  }
  return !wantsOperand && open.length === 0;
}

function lengthOf({ text }: Token): number {
  return text.slice(1, -1).replaceAll('""', '"').length;
}

function takes(name: string, count: number): boolean {
  const [least, most] = ARGUMENTS[name.replace(/^(?:_XLFN\.|_XLWS\.)+/, '')] ?? [0, MOST_ARGUMENTS];
  return count >= least && count <= most;
}

/** Excel's own spelling of a piece. */
function kept({ kind, text }: Token): string {
  switch (kind) {
    case 'function':
    case 'error':
      return text.toUpperCase();
    case 'number':
      return plainNumber(text);
    case 'operand':
      return keptOperand(text);
    case 'text':
    case 'array':
    case 'operator':
    case 'postfix':
    case 'open':
    case 'close':
    case 'comma':
      return text;
  }
}

function plainNumber(text: string): string {
  const number = Number(text);
  return Math.abs(number) >= 1e21 || (number !== 0 && Math.abs(number) < 1e-9) ? String(number).toUpperCase() : String(number);
}

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}0-9_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;
const TRUTH = /^(?:true|false)$/i;
const REFERENCE = /^\$?[A-Za-z]{1,3}\$?\d+#?$|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/;

function keptOperand(text: string): string {
  const [, quoted, rest] = /^'((?:[^']|'')+)'!(.*)$/su.exec(text) ?? [];
  if (quoted !== undefined && rest !== undefined) {
    const needsNone = NEEDS_NO_QUOTES.test(quoted) && !LOOKS_LIKE_A_CELL.test(quoted) && !TRUTH.test(quoted);
    return (needsNone ? `${quoted}!` : `'${quoted}'!`) + keptOperand(rest);
  }
  const mark = text.lastIndexOf('!');
  if (mark > 0) return text.slice(0, mark + 1) + keptOperand(text.slice(mark + 1));
  return TRUTH.test(text) || REFERENCE.test(text) ? text.toUpperCase() : text;
}
