/** What was suggested to a person, and what they said to it. */
export interface Answer {
  readonly question: Question;
  /** What the question was about: an indicator's name, a category, a preset. */
  readonly subject: string;
  readonly answer: 'yes' | 'no';
}

export type Question =
  /** Less is better, although the target has no ≤. */
  | 'lower-is-better'
  /** Missing weights are an even split of the points that are left. */
  | 'weight-split'
  /** The text in a cell was meant to be another one: 290% is ≥90%. */
  | 'suspected-reading'
  /** Another preset fits the weights. */
  | 'preset'
  /** A target in figures is met in full by an actual that only says 已完成. */
  | 'done'
  /** A target in words is met by the percentage typed as its actual. */
  | 'percent'
  /** A target in words is met in full by an actual of the same words. */
  | 'same-words'
  /** Target and actual are days, although no year was typed: Excel makes days of 3/4 and 1-2. */
  | 'date'
  /** 评分标准 that can be meant in two ways counts whole steps, and gives a shared bound to the case named first. */
  | 'standard';

/** What a person said to a question; `null` where they were not asked or have not answered. */
export function answerTo(answers: readonly Answer[], question: Question, subject: string): Answer['answer'] | null {
  return answers.find((one) => one.question === question && one.subject === subject)?.answer ?? null;
}

/** What a question about a suspected reading is about: the same text in another row is another question. */
export function readingSubject(name: string, text: string): string {
  return `${name}：${text}`;
}

/** The answers with one more, which takes the place of an earlier one to the same question. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
  return [...answers.filter((one) => one.question !== answer.question || one.subject !== answer.subject), answer];
}

/** What a person said to a question about one row; by default the subject is the indicator's name. */
export type Said = (question: Question, subject?: string) => Answer['answer'] | null;
