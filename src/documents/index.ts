export { type Delivery, type ExportedReport, exportReport, lastDelivery, onDelivery } from './deliver/export-report';
export { type ReportCopy, reportCopy } from './clipboard/report-copy';
