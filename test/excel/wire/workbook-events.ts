/** The target under which the client library listens for events of all sheets (`Constants.eventWorkbookId`). */
export const WORKBOOK_EVENTS = 'Workbook';
