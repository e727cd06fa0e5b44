import type { Answer, Question } from './book-settings';

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
