import { bareName, type Printed, type TypedReport, type TypedRow } from '../../report';
import { plainText } from '../../scoring';
import type { Block, TableBlock } from './blocks';
import { isCaption, levelOf, nameOfHeading, tableNumberIn } from './sentences/headings';
import { indicatorParagraph } from './sentences/indicator-paragraph';
import { inSentence } from './sentences/printed';
import { amountsIn, conclusionIn, countsIn, coverName, figuresIn, goalsIn, headingTotals, titlesIn, yearsIn } from './sentences/statements';
import { fundLines } from './tables/fund-lines';
import { indicatorRows } from './tables/indicator-rows';
import { goesOn, headTable } from './tables/read-table';
import { scoreLines } from './tables/score-lines';

type Draft = { -readonly [Key in keyof TypedReport]: TypedReport[Key] extends readonly (infer Item)[] ? Item[] : never };

/** A style for headings on a longer text is a slip. */
const LONGEST_HEADING = 80;

/** Reads the blocks of a document as a report. What looks like a part of one and cannot be read is listed in `unread`. */
export function readReport(blocks: readonly Block[]): TypedReport {
  const report: Draft = {
    ...{ years: [], names: [], tables: [], funds: [], targets: [], results: [], restated: [], scores: [], headings: [], paragraphs: [] },
    ...{ conclusions: [], counts: [], amounts: [], goals: [], figures: [], damage: [], gaps: [], unread: [] },
  };
  let under: { level: number; name: string }[] = [];
  let caption = '';
  for (const block of joined(blocks)) {
    if (block.kind === 'table') {
      takeTable(report, block, caption);
      caption = '';
      continue;
    }
    const { text } = block;
    takeSigns(report, text);
    if (isCaption(text)) {
      caption = text;
      continue;
    }
    const level = levelOf(text) ?? (block.level !== undefined && text.length <= LONGEST_HEADING ? block.level : null);
    if (level !== null) under = [...under.filter((one) => one.level < level), { level, name: nameOfHeading(text) }];
    takeText(
      report,
      text,
      under.map(({ name }) => name),
      level !== null,
    );
  }
  return withOneOfEach(report);
}

/** A book has its indicator table and 表2-3 over the same indicators: the fuller of the two is the one whose results count. */
function withOneOfEach(report: Draft): Draft {
  const tables = [...new Set(report.results.map(({ table }) => table))].map((table) => report.results.filter((row) => row.table === table));
  const filled = (rows: readonly TypedRow[]) => rows.filter(({ weight, score }) => weight !== null && score !== null).length;
  const [main = [], ...others] = tables.sort((one, two) => filled(two) - filled(one));
  const names = new Set(main.map(({ name }) => bareName(name.text)));
  const restates = (rows: readonly TypedRow[]) => rows.filter(({ name }) => names.has(bareName(name.text))).length * 2 > rows.length;
  return {
    ...report,
    results: [...main, ...others.filter((rows) => !restates(rows)).flat()],
    restated: others.filter(restates).flat(),
  };
}

/** Tables that only a page break parts are one; so are those under the same caption with 续表. */
function joined(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'table' && last?.kind === 'table' && block.sheet === last.sheet && goesOn(last, block)) {
      out[out.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
      continue;
    }
    if (block.kind === 'paragraph' && (block.text.trim() === '' || /^续表/.test(block.text))) continue;
    out.push(block);
  }
  return out;
}

function takeTable(report: Draft, block: TableBlock, caption: string): void {
  const name = tableNumberIn(caption) ?? block.sheet ?? tableNumberIn(block.rows[0]?.[0]?.text ?? '') ?? '';
  const table = headTable(block, name);
  if (table === null) {
    const text = block.rows[0]?.map((cell) => cell.text).join(' ') ?? '';
    const printed: Printed = { text: text.trim(), place: { kind: 'cell', table: name, row: '', column: '' } };
    if (block.sheet === undefined) report.unread.push({ printed, reason: 'table' });
    return;
  }
  report.tables.push(name);
  for (const { text } of table.header) {
    report.years.push(...[...text.matchAll(/(\d{4})\s*年度/g)].map(([, year = '']) => ({ text: year, place: headerPlace(name, text) })));
    if (/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(text)) {
      report.damage.push({ printed: { text, place: headerPlace(name, text) }, reading: plainText(text) });
    }
  }
  switch (table.kind) {
    case 'scores':
      report.scores.push(...scoreLines(table));
      return;
    case 'budgets':
    case 'spending':
      report.funds.push(...fundLines(table));
      return;
    case 'targets':
    case 'results': {
      const { rows, unread } = indicatorRows(table);
      (table.kind === 'targets' ? report.targets : report.results).push(...rows);
      report.unread.push(...unread);
    }
  }
}

function headerPlace(table: string, text: string): Printed['place'] {
  return { kind: 'cell', table, row: '', column: text };
}

/** Signs of a scan, and what a person has still to fill. */
function takeSigns(report: Draft, text: string): void {
  for (const [sign] of text.matchAll(/\$[^$]{1,40}\$/g)) report.damage.push({ printed: inSentence(text, sign), reading: plainText(sign) });
  for (const [gap] of text.matchAll(/【\s*(?:请|待)[^】]*】/g)) report.gaps.push(inSentence(text, gap));
}

function takeText(report: Draft, text: string, under: readonly string[], isHeading: boolean): void {
  const totals = headingTotals(text);
  if (totals !== null) return void report.headings.push(totals);
  const name = under.length === 0 ? coverName(text) : null;
  if (name !== null) return void report.names.push(name);
  const { years, names } = titlesIn(text);
  report.years.push(...years, ...yearsIn(text));
  report.names.push(...names);
  if (isHeading && !text.includes('。')) return;
  const { paragraph, unread } = indicatorParagraph(text, under);
  report.unread.push(...unread);
  if (paragraph !== null) {
    report.paragraphs.push(paragraph);
    report.amounts.push(...amountsIn(text));
    return;
  }
  const conclusion = conclusionIn(text);
  if (conclusion !== null) report.conclusions.push(conclusion);
  report.counts.push(...countsIn(text));
  if (under.some((heading) => /总体目标/.test(heading))) return void report.goals.push(...goalsIn(text));
  if (under.some((heading) => /分用途|成效|主要做法|绩效情况/.test(heading))) report.figures.push(...figuresIn(text));
  else report.amounts.push(...amountsIn(text));
}
