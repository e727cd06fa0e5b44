import type { DocumentPart, PrintedTable, ReportDocument, Span } from '../../report';

/** The report for the clipboard: formatted where the target takes that, else plain, with tab stops in its tables. */
export interface ReportCopy {
  readonly html: string;
  readonly text: string;
}

/** The whole report but its cover, tables included. */
export function reportCopy({ parts }: ReportDocument): ReportCopy {
  return { html: `<div>${parts.map(htmlOf).join('')}</div>`, text: parts.map(plainOf).join('\n') };
}

const BODY = "font-family:'仿宋_GB2312',FangSong,serif;font-size:16pt;line-height:28pt;text-indent:2em;margin:0";
const FONTS = {
  1: "'黑体',SimHei",
  2: "'楷体_GB2312',KaiTi",
  3: "'仿宋_GB2312',FangSong",
  4: "'仿宋_GB2312',FangSong",
  5: "'仿宋_GB2312',FangSong",
};
const TITLE = "font-family:'方正小标宋简体',SimSun,serif;font-size:22pt;text-align:center;font-weight:normal";

function htmlOf(part: DocumentPart): string {
  switch (part.kind) {
    case 'title':
      return `<h1 style="${TITLE}">${escaped(part.text)}</h1>`;
    case 'heading': {
      const tag = `h${Math.min(6, part.level + 1)}`;
      const style = `font-family:${FONTS[part.level]};font-size:16pt;line-height:28pt;text-indent:2em;margin:0;font-weight:normal`;
      return `<${tag} style="${style}">${escaped(part.text)}</${tag}>`;
    }
    case 'body':
      return `<p style="${BODY}">${escaped(part.text)}</p>`;
    case 'table':
      return `<p style="font-family:'黑体',SimHei;font-size:14pt;text-align:center">${escaped(part.title)}</p>${htmlTable(part.table)}`;
  }
}

function htmlTable({ header, rows, spans }: PrintedTable): string {
  const style = "border:1px solid #000;padding:2pt 4pt;font-family:'宋体',SimSun;font-size:12pt;text-align:center";
  const head = header.map((text) => `<th style="${style};font-weight:normal">${escaped(text)}</th>`).join('');
  const body = rows.map((cells, row) => {
    const shown = cells.flatMap((text, column) => {
      const span = spans.find((one) => covers(one, row, column));
      if (span !== undefined && (span.row !== row || span.column !== column)) return [];
      const size = span === undefined ? '' : ` rowspan="${span.rowSpan}" colspan="${span.columnSpan}"`;
      return [`<td${size} style="${style}">${escaped(text)}</td>`];
    });
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function covers({ row, column, rowSpan, columnSpan }: Span, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
}

function plainOf(part: DocumentPart): string {
  if (part.kind !== 'table') return part.text;
  return [part.title, ...[part.table.header, ...part.table.rows].map((cells) => cells.join('\t'))].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
