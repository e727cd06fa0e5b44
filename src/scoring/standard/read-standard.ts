import { fromDigits, ONE } from '../numbers/decimal';
import { type NumberUnit, readCondition, type ReadCondition } from './read-condition';
import { readEarning } from './read-earning';
import { readSteps, type ReadSteps } from './read-steps';
import type { Amount, Condition, Earning, MarkingCase, MarkingStandard } from './standard';
import { namesPoints, plainStandard, sentencesOf } from './standard-text';

const FULL: Amount = { kind: 'share', value: ONE };
const MET_IN_FULL: MarkingCase = { when: { kind: 'met' }, earns: FULL };

/** Says no more than that nothing goes below 0, or exempts those whom the row does not concern. */
const ADDS_NOTHING =
  /^(?:直至|直到|至)?(?:该项|本项)?(?:分值|分数)?(?:扣完|扣至0分|扣到0分|扣光|扣完(?:该项|本项)?(?:分值|分数|分))(?:为止)?$|^(?:没有|无|不涉及).*满分(?:计算)?$/;
const MOST = /^(?:最多|最高|累计最多|合计最多)扣(\d+(?:\.\d+)?)分$/;

/**
 * The rule that a standard states in words.
 * @returns `null` where the text names no points, and so states none; `'form'` where it does and cannot be read
 */
export function readStandard(text: string): MarkingStandard | 'form' | null {
  const plain = plainStandard(text);
  if (!namesPoints(plain)) return null;
  // Circled numbers enumerate criteria, of which each has points of its own.
  if (/[①-⑳]/.test(text)) return 'form';
  const reader = new StandardReader();
  const sentences = sentencesOf(plain);
  return sentences.every((parts) => reader.readSentence(parts)) ? reader.finish() : 'form';
}

class StandardReader {
  private readonly cases: MarkingCase[] = [];
  private readonly units: NumberUnit[] = [];
  private readonly alone: Condition[] = [];
  private subjects = '';
  private pending: ReadCondition | null = null;

  /** `false` where a part names points in no form that is known. */
  readSentence(parts: readonly string[]): boolean {
    this.pending = null;
    return parts.every((part) => this.readPart(part));
  }

  finish(): MarkingStandard | 'form' {
    const unit = this.units.includes('percent') ? 'percent' : this.units.includes('plain') ? 'plain' : 'none';
    if (this.cases.length === 0 || (unit === 'percent' && this.units.includes('plain'))) return 'form';
    if (this.cases.every(({ when, earns }) => when.kind === 'otherwise' && earns.kind === 'less')) this.cases.unshift(MET_IN_FULL);
    const cases = this.cases.map((one) => (this.alone.includes(one.when) ? { ...one, when: this.extended(one.when) } : one));
    return { unit, ofRate: /完成(?:率|比例|程度|进度)/.test(this.subjects), cases };
  }

  private readPart(part: string): boolean {
    if (ADDS_NOTHING.test(part)) return true;
    const most = MOST.exec(part);
    if (most !== null) return this.limit(fromDigits(most[1] ?? '0'));
    const steps = readSteps(part);
    if (steps !== null) return this.addSteps(steps);
    const earning = readEarning(part);
    if (earning !== null) return this.addCase(earning.before, earning.earns);
    const condition = readCondition(part);
    if (condition !== null) this.hold(condition);
    return condition !== null || !namesPoints(part);
  }

  private hold(condition: ReadCondition): void {
    this.pending = condition;
    if (condition.alone) this.alone.push(condition.when);
  }

  private addCase(before: string, earns: Earning): boolean {
    if (before !== '') {
      const condition = readCondition(before);
      if (condition === null) return false;
      this.hold(condition);
    }
    const condition = this.pending;
    if (condition === null) {
      // "按完成率计分" by itself holds for every actual.
      if (earns.kind !== 'proportion') return false;
      this.cases.push({ when: { kind: 'otherwise' }, earns });
      return true;
    }
    this.take(condition, earns);
    return true;
  }

  private take({ when, units, subject }: ReadCondition, earns: Earning): void {
    this.units.push(...units);
    this.subjects += subject;
    this.cases.push({ when, earns });
    this.pending = null;
  }

  /** Steps begin where the case before them ends, else at the target. */
  private addSteps({ before, side, step, off, unit }: ReadSteps): boolean {
    const own = before === '' ? this.pending : readCondition(before);
    const last = this.cases.at(-1);
    const base = last !== undefined && (last.earns.kind === 'points' || last.earns.kind === 'share') ? last.earns : FULL;
    const steps = (from: StepsEnd): Earning => ({ kind: 'steps', side, from, step, off, base, most: null });
    this.units.push(unit);
    this.pending = null;
    if (own?.when.kind === 'within') {
      const end = side === 'over' ? own.when.low : own.when.high;
      if (end === null) return false;
      this.units.push(...own.units);
      this.cases.push({ when: own.when, earns: steps(end.value) });
      return true;
    }
    if (last?.when.kind === 'within') {
      const end = side === 'over' ? last.when.high : last.when.low;
      if (end === null) return false;
      const rest = { value: end.value, belongs: 'open' } as const;
      const when: Condition = side === 'over' ? { kind: 'within', low: rest, high: null } : { kind: 'within', low: null, high: rest };
      this.cases.push({ when, earns: steps(end.value) });
      return true;
    }
    if (last === undefined) this.cases.push(MET_IN_FULL);
    this.cases.push({ when: { kind: 'otherwise' }, earns: steps(null) });
    return true;
  }

  private limit(points: Amount['value']): boolean {
    const last = this.cases.at(-1);
    if (last?.earns.kind !== 'steps') return false;
    this.cases[this.cases.length - 1] = { ...last, earns: { ...last.earns, most: { kind: 'points', value: points } } };
    return true;
  }

  /** 100% alone reaches up where nothing stands above it, and down where points come off above it. */
  private extended(when: Condition): Condition {
    if (when.kind !== 'within' || when.low === null) return when;
    const { value } = when.low;
    const over = this.cases.some(({ earns }) => earns.kind === 'steps' && earns.side === 'over' && earns.from?.eq(value) === true);
    if (over) return { ...when, low: null };
    const above = this.cases.some(
      (one) => one.when !== when && one.when.kind === 'within' && (one.when.high === null || one.when.high.value.gt(value)),
    );
    return above || value.eq(0) ? when : { ...when, high: null };
  }
}

type StepsEnd = Extract<Earning, { kind: 'steps' }>['from'];
