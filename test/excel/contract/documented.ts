import { failureOf, onePage } from '../host/one-page';

const REFERENCE = 'learn.microsoft.com/javascript/api/excel/';
const GUIDES = 'learn.microsoft.com/office/dev/add-ins/';

/** The page of the API's reference on a class, and on a member of it where given: a property `name`, or a method `name()`. */
export function reference(className: string, member?: string): string {
  const name = className.toLowerCase();
  if (member === undefined) return `${REFERENCE}excel.${name}`;
  const anchor = `excel-excel-${name}-${member.toLowerCase().replace('()', '')}-member${member.endsWith('()') ? '(1)' : ''}`;
  return `${REFERENCE}excel.${name}#${anchor}`;
}

/** A page of the add-in developer's guide. */
export const guide = (path: string): string => `${GUIDES}${path}`;

/** A test of what Microsoft documents; its title ends with the page. */
export function documented(behaviour: string, page: string, check: () => Promise<void>): void {
  it(`${behaviour} (${page})`, check);
}

/** One page in Excel for a file of contract tests, with what they do over and over: see onePage. */
export function contractPage(settings: Parameters<typeof onePage>[0] = {}) {
  const page = onePage(settings);
  return {
    get excel() {
      return page.excel;
    },
    /** Runs a batch on the sheet `数据`; what it queues last is sent too. */
    async onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
      return await page.excel.run(async (context) => {
        const result = await batch(context.workbook.worksheets.getItem('数据'), context);
        await context.sync();
        return result;
      });
    },
    /** The code of the error that such a batch ends with. */
    async codeOf(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> {
      return (await failureOf(this.onSheet(batch))).code;
    },
  };
}
