import { TextRun, type IRunOptions } from 'docx';

const GAP = /(【[^】]*】)/;

/** A text as runs: what is still missing in it is marked, so that nobody sends it out unseen. */
export function runsOf(text: string, format: IRunOptions): TextRun[] {
  return text
    .split(GAP)
    .filter((part) => part !== '')
    .map((part) => new TextRun({ ...format, text: part, ...(GAP.test(part) && { highlight: 'yellow' }) }));
}
