import { type ReportFacts, labelOfFact } from '../facts/report-facts';
import { COVER, fundTitle, factOr, taskCount } from '../paragraphs/phrases';
import { gapFor } from '../paragraphs/piece';
import type { PrintedTable, TableNumber } from '../tables/printed-tables';
import type { WholeReport } from './whole-report';

/** The report as it is set on paper, as plain data. */
export interface ReportDocument {
  readonly cover: Cover;
  readonly parts: readonly DocumentPart[];
}

export interface Cover {
  /** One under the other, large. */
  readonly title: readonly string[];
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

export type DocumentPart =
  | { readonly kind: 'title' | 'body'; readonly text: string; readonly isOutdated?: true }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5; readonly text: string; readonly isOutdated?: true }
  | { readonly kind: 'table'; readonly title: string; readonly name: TableNumber; readonly table: PrintedTable };

export function reportDocument({ facts, passages, tables }: WholeReport): ReportDocument {
  return {
    cover: coverOf(facts),
    parts: passages.flatMap(({ passage, text, state }): DocumentPart[] => {
      const outdated = state === 'outdated' ? ({ isOutdated: true } as const) : {};
      const kind = passage?.kind ?? { kind: 'body' };
      switch (kind.kind) {
        case 'title':
          return [{ kind: 'title', text, ...outdated }];
        case 'heading':
          return [{ kind: 'heading', level: kind.level, text, ...outdated }];
        case 'table':
          return [{ kind: 'table', title: text, name: kind.table, table: tables[kind.table] }];
        case 'own':
          return linesOf(text).map(ownLine);
        case 'body':
          return linesOf(text).map((line) => ({ kind: 'body', text: line, ...outdated }));
      }
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** In a person's own paragraphs a short line that begins as a heading does is one. */
function ownLine(text: string): DocumentPart {
  const isShort = [...text].length <= 40;
  if (isShort && /^（[一二三四五六七八九十]+）/.test(text)) return { kind: 'heading', level: 2, text };
  return isShort && /^\d+[.．、]/.test(text) ? { kind: 'heading', level: 3, text } : { kind: 'body', text };
}

function coverOf(facts: ReportFacts): Cover {
  const project = facts.project === '' ? [] : [`（${facts.project}）`];
  const line = (label: string, id: keyof ReportFacts, behind = '') => ({
    label,
    value: facts[id] === '' ? gapFor(`填写${labelOfFact(id)}`) : facts[id] + behind,
  });
  return {
    title: [factOr(facts, 'unit'), fundTitle({ ...facts, project: '' }), ...project, COVER.report],
    lines: [
      line(COVER.authority, 'authority'),
      { label: COVER.tasks, value: taskCount(facts) },
      line(COVER.project, 'project'),
      line(COVER.unit, 'unit', COVER.seal),
      line(COVER.author, 'author'),
      line(COVER.phone, 'phone'),
      line(COVER.date, 'date'),
    ],
  };
}
