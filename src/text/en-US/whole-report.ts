import type { ReportWords } from '../shapes/report-words';

export const reportEnUS: ReportWords = {
  missing: 'Before it can go out',
  missingCount: (count) => `Missing: ${count}`,
  nothingMissing: 'Nothing is missing. The report can be exported.',
  more: (count) => `${count} more show once these are done.`,
  fillIn: 'Year, unit and the like are filled in on the sheet 报告信息.',
  build: 'Build 报告信息 and the other sheets',
  giveBack: 'Give back',
  giveBackOf: (cell) => `Give ${cell} back to the text made from the table`,
  actions: 'Export and copy',
  export: 'Export report',
  exporting: 'Making the file…',
  exportHint:
    'Scores, brings 报告信息, 报告正文 and the tables up to date, and makes a Word file. Paragraphs that you rewrote stay. The report is in Chinese.',
  copy: 'Copy text',
  copied: 'Text and tables are copied and can be pasted into Word.',
  notCopied: 'Copying failed. Use the text on the sheet 报告正文.',
  downloaded: (file) => `The download of “${file}” has begun.`,
  refused:
    'This Excel lets no pane download a file, so the report was not downloaded. Press Copy text and paste it into Word, or use the sheet 报告正文.',
  failed: 'The Word file could not be made. Press Copy text and paste it into Word, or use the sheet 报告正文.',
  preview: 'Preview',
  outdated: 'The table says otherwise by now',
  table: (title, rows) => `${title} (rows: ${rows})`,
  rest: (count) => `${count} more paragraphs are in the exported report.`,
};
