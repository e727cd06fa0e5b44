export { reportDocx } from './docx/report-docx';
export { type ReportCopy, reportCopy } from './clipboard/report-copy';
