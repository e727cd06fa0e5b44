import { type Decimal, type ScoringRules } from '../../../scoring';
import type { IndicatorData } from '../../score-data';
import type { Printed } from '../typed/place';
import type { TypedParagraph, TypedReport } from '../typed/typed-report';
import { isRate, numberIn, rateIn } from '../typed/value';
import { matchNames } from './match';
import { bareName } from './names';
import { scoreRow } from './row-score';
import { sameAmount } from './same-meaning';
import type { RowPlaces, SettledRow } from './settled-row';

/** The indicators of a report, and the paragraphs that belong to none of them. */
export interface SettledRows {
  readonly rows: readonly SettledRow[];
  readonly otherParagraphs: readonly TypedParagraph[];
}

/**
 * Brings together what the tables and the paragraphs say of each indicator. Where they disagree, those values count that most places and
 * the printed results agree with.
 */
export function settleRows(report: TypedReport, rules: ScoringRules, ratePlaces: number, book: readonly IndicatorData[]): SettledRows {
  const base = report.results.length > 0 ? report.results : report.targets;
  const names = base.length > 0 ? base.map(({ name }) => name.text) : report.paragraphs.map(({ name }) => name.text);
  const paragraphs = matchNames(
    names,
    report.paragraphs.map(({ name }) => name.text),
  );
  const targets = matchNames(
    names,
    report.targets.map(({ name }) => name.text),
  );
  const restated = matchNames(
    names,
    report.restated.map(({ name }) => name.text),
  );
  const inBook = matchNames(
    names,
    book.map(({ name }) => name),
  );
  const at = <Item>(list: readonly Item[], index: number | null | undefined): Item | null =>
    index === null || index === undefined ? null : (list[index] ?? null);
  const rows = names.map((_, index) => {
    const result = report.results.length > 0 ? at(report.results, index) : null;
    const own = {
      ...{ result, restated: at(report.restated, restated[index]) },
      ...{ planned: at(report.targets, targets[index]), paragraph: at(report.paragraphs, paragraphs[index]) },
    };
    return settleRow(own, String(index + 1), { rules, ratePlaces, book: at(book, inBook[index]) });
  });
  const taken = new Set(paragraphs);
  return { rows, otherParagraphs: report.paragraphs.filter((_, index) => !taken.has(index)) };
}

type Own = Pick<SettledRow, 'result' | 'restated' | 'planned' | 'paragraph'>;

/** As the table has it, unless letters are missing there which the other places have. */
function nameOf({ result, planned, paragraph }: Own): string {
  const [own, other, said] = [result?.name.text, planned?.name.text, paragraph?.name.text];
  const isCut = own !== undefined && other !== undefined && bareName(own).length < bareName(other).length;
  return (isCut && (said === undefined || bareName(said) === bareName(other)) ? other : (own ?? other ?? said)) ?? '';
}

interface Judge {
  readonly rules: ScoringRules;
  readonly ratePlaces: number;
  /** The row of the workbook that bears its name. */
  readonly book: IndicatorData | null;
}

function settleRow(own: Own, place: string, judge: Judge): SettledRow {
  const { rules, book } = judge;
  const { result, planned, paragraph } = own;
  const first = result ?? planned;
  const name = nameOf(own);
  const [group, category] = [first?.group ?? paragraph?.under.at(-1) ?? '', first?.category ?? ''];
  const places = placesOf(own);
  const choose = (printed: readonly Printed[], more: string | null) =>
    unique([...printed.map(({ text }) => text), ...(more === null ? [] : [more])]);
  const candidates = choose(places.targets, book?.target ?? null).flatMap((target) =>
    choose(places.actuals, book?.actual ?? null).flatMap((actual) =>
      choose(places.weights, null).map((weight) => ({ category, group, name, target, actual, weight: weight === '' ? null : weight })),
    ),
  );
  const [best] = candidates
    .map((input, order) => ({ input, order, votes: votesFor(input, places, judge) }))
    .sort((one, two) => two.votes - one.votes || one.order - two.order);
  const input = best?.input ?? { category, group, name, target: '', actual: '', weight: null };
  return settledRow({ ...own, places, name, group, number: first?.number ?? place }, input, rules);
}

type Input = Parameters<typeof scoreRow>[0];

/** A row with these values, scored. */
export function settledRow(
  own: Pick<SettledRow, 'result' | 'restated' | 'planned' | 'paragraph' | 'places' | 'name' | 'group' | 'number'>,
  input: Input,
  rules: ScoringRules,
): SettledRow {
  const scored = scoreRow(input, rules);
  const score = scored.score ?? numberIn(own.places.scores[0] ?? null);
  return { ...own, target: input.target, actual: input.actual, weight: weightOf(input.weight), scored, score };
}

function weightOf(text: string | null): Decimal | null {
  return text === null ? null : numberIn({ text });
}

function placesOf({ result, restated, planned, paragraph }: Own): RowPlaces {
  const all = (...places: (Printed | null | undefined)[]) => places.filter((one): one is Printed => one !== null && one !== undefined);
  return {
    targets: all(result?.target, restated?.target, planned?.target, paragraph?.planned),
    actuals: all(result?.actual, restated?.actual, paragraph?.reached),
    weights: all(paragraph?.weight, result?.weight, restated?.weight),
    scores: all(paragraph?.score, result?.score, restated?.score),
    scoreRates: all(paragraph?.scoreRate, result?.scoreRate, restated?.scoreRate),
    completionRates: all(result?.completionRate, restated?.completionRate),
  };
}

/** How many places say the same, and twice how many results come out as printed. */
function votesFor(input: Input, places: RowPlaces, { rules, ratePlaces, book }: Judge): number {
  const scored = scoreRow(input, rules);
  const says = (printed: readonly { text: string }[], value: string) =>
    printed.filter(({ text }) => text === value || sameAmount(value, text, input.name, rules)).length;
  const rate = scored.completion?.rate;
  const results = [
    ...places.completionRates.map((printed) => {
      const own = rateIn(printed);
      return own !== null && rate !== undefined && isRate(own, rate, ratePlaces);
    }),
    ...places.scores.map((printed) => {
      const own = numberIn(printed);
      return own !== null && scored.score !== null && own.eq(scored.score);
    }),
  ];
  const inBook = book === null ? 0 : says([{ text: book.target }], input.target) + says([{ text: book.actual }], input.actual);
  const weights = places.weights.filter(({ text }) => text === input.weight).length;
  return says(places.targets, input.target) + says(places.actuals, input.actual) + weights + inBook + 2 * results.filter(Boolean).length;
}

/** At least one, so that a row that prints nothing is still a row. */
function unique(texts: readonly string[]): string[] {
  return texts.length === 0 ? [''] : [...new Set(texts)];
}
