import type { Printed, TypedParagraph, Unread } from '../../../report';
import { measureIn } from './measure';
import { inSentence, NUMBER, tight } from './printed';

const AND = '[,;、。]?';
const IS = '(?:为|是|:)?';
const STANDING = new RegExp(
  `^(.+?)(?:指标)?分值${IS}(${NUMBER})分(?:${AND}(?:自评)?得分${IS}(${NUMBER})分)?(?:${AND}得分率${IS}(${NUMBER}%))?`,
);
/** A comma between three digits is part of a number. */
const CLAUSE = String.raw`((?:[^,。;]|,(?=\d{3}(?!\d)))*)`;
const PLANNED = new RegExp(`(?:计划|目标值|年度指标值)${CLAUSE}`);
const REACHED = new RegExp(`.*(?:实际|完成值)${CLAUSE}`);

export interface ReadParagraph {
  readonly paragraph: TypedParagraph | null;
  readonly unread: readonly Unread[];
}

/** What a paragraph says of one indicator: "…指标分值为 1.34 分，自评得分 1.11 分，得分率为 82.50%。2023 年，我院计划 … 120 人，实际 … 99 人。" */
export function indicatorParagraph(text: string, under: readonly string[]): ReadParagraph {
  const whole = tight(text);
  const match = STANDING.exec(whole);
  if (match === null)
    return { paragraph: null, unread: isMeantAsOne(whole) ? [{ printed: inSentence(text, ''), reason: 'paragraph' }] : [] };
  const [standing, , weight, score, scoreRate] = match;
  const printed = (part: string | undefined): Printed | null => (part === undefined ? null : inSentence(text, part));
  const body = whole.slice(standing.length).replace(/^[。,;]/, '');
  const { planned, reached, rest, unread } = bodyOf(body, text);
  return {
    paragraph: {
      name: { text: nameIn(text), place: inSentence(text, '分值').place },
      under,
      ...{ weight: printed(weight), score: printed(score), scoreRate: printed(scoreRate), planned, reached, rest },
    },
    unread,
  };
}

function isMeantAsOne(whole: string): boolean {
  return /分值/.test(whole) && /得分/.test(whole) && !/满分|表\d/.test(whole);
}

/** As printed, brackets and spaces included. */
function nameIn(text: string): string {
  return (/^(.+?)\s*(?:指\s*标)?\s*分\s*值/.exec(text.trim())?.[1] ?? text).replace(/\s*\n\s*/g, '');
}

type Body = Pick<TypedParagraph, 'planned' | 'reached' | 'rest'> & { readonly unread: readonly Unread[] };

function bodyOf(body: string, text: string): Body {
  const plannedClause = PLANNED.exec(body);
  if (plannedClause === null) return { planned: null, reached: null, rest: body, unread: [] };
  const behind = body.slice(plannedClause.index + plannedClause[0].length);
  const plan = measureIn(plannedClause[1] ?? '') ?? measureIn(/计划(.*?)[,。;]?实际/.exec(body)?.[1] ?? '');
  const reachedClause = REACHED.exec(behind) ?? REACHED.exec(body);
  const reach = reachedClause === null ? lastMeasure(behind) : measureIn(reachedClause[1] ?? '');
  const rest = reachedClause === null ? behind : afterLast(body, reachedClause[1] ?? '');
  return {
    planned: plan === null ? null : inSentence(text, plan),
    reached: reach === null ? null : inSentence(text, reach),
    rest: rest.replace(/^[,。;]+/, '').replace(/【[^】]*】/g, ''),
    unread: [
      ...(plan === null && /\d/.test(plannedClause[1] ?? '')
        ? [{ printed: inSentence(text, plannedClause[0]), reason: 'planned' as const }]
        : []),
      ...(reach === null && /\d/.test(reachedClause?.[1] ?? '')
        ? [{ printed: inSentence(text, reachedClause?.[1] ?? ''), reason: 'reached' as const }]
        : []),
    ],
  };
}

/** A paragraph without the word 实际 ends with what was reached. */
function lastMeasure(behind: string): string | null {
  const clauses = behind.split(/[,。;]/).filter((clause) => clause !== '');
  return measureIn(clauses.at(-1) ?? '');
}

function afterLast(body: string, clause: string): string {
  const at = body.lastIndexOf(clause);
  return at < 0 ? '' : body.slice(at + clause.length);
}
