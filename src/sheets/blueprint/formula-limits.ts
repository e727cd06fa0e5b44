/*
 * What Excel takes in a formula: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;
const DEEPEST_NESTING = 64;
const LONGEST_TEXT = 255;

/** Whether Excel would take a formula, by its length, the arguments and nesting of its functions, and its quoted texts. */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  /** Arguments so far of each bracket that is open. */
  const open: number[] = [];
  for (const [part] of formula.matchAll(PARTS)) {
    if (part.startsWith('"') && part.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT) return false;
    if (part === '(') open.push(1);
    if (part === ')') open.pop();
    if (part === ',') open.push((open.pop() ?? 0) + 1);
    if (open.length > DEEPEST_NESTING || (open.at(-1) ?? 0) > MOST_ARGUMENTS) return false;
  }
  return true;
}

/** Quoted texts, quoted sheet names, and what opens, closes and parts arguments. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/g;
