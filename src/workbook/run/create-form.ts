import { blankForm, DEFAULT_SETTINGS, type IndicatorForm } from '../../sheets';
import { PRESETS } from '../../scoring';
import { Refusal } from '../book/refusal';
import { finishingSteps, stepsOf } from '../commit/write-steps';

/** A form to be put on a new sheet. */
export interface NewForm {
  readonly kind: 'blank' | 'sample';
  /** The preset whose categories and groups a blank form is laid out for. */
  readonly preset: string;
}

/** What 新建指标表 in the ribbon makes. */
export const DEFAULT_FORM: NewForm = { kind: 'blank', preset: DEFAULT_SETTINGS.rules.name };

const NAME = '绩效指标表';

/**
 * Puts a form on a new sheet, shows it and selects the first cell to fill: one request to read, one to write, one to show it and set up its page. A preset of another name than
 * those there are gives the form of the default one.
 * @returns the sheet's name
 * @throws Refusal when the workbook takes no new sheets
 */
export async function createForm(context: Excel.RequestContext, form: NewForm): Promise<string> {
  const { worksheets, protection, application } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw Refusal.of('structure-protected', {});
  const name = freeName(worksheets.items.map((sheet) => sheet.name));
  const { blueprint, start } = await layOut(name, form);
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.add(name);
  for (const step of stepsOf(blueprint)) step.queue(sheet);
  await context.sync();
  const show = () => {
    sheet.activate();
    sheet.getRange(start).select();
  };
  const setUpPage = () => finishingSteps(blueprint).forEach((step) => step.queue(sheet));
  if (!(await succeeds(context, show, setUpPage))) {
    await succeeds(context, show);
    await succeeds(context, setUpPage);
  }
  return name;
}

/**
 * Sends what a form does without in need: it can be filled in where its page cannot be set up, as on a machine without a printer, and where
 * Excel shows no other sheet, as while a tab is being renamed (OfficeDev/office-js#4998).
 */
async function succeeds(context: Excel.RequestContext, ...queued: readonly (() => void)[]): Promise<boolean> {
  for (const queue of queued) queue();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

/** 绩效指标表, 绩效指标表2 … To Excel, names that differ only in case are the same. */
function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  const candidate = () => (number === 1 ? NAME : `${NAME}${number}`);
  while (names.has(candidate())) number += 1;
  return candidate();
}

async function layOut(sheet: string, { kind, preset }: NewForm): Promise<IndicatorForm> {
  if (kind === 'blank') return blankForm(sheet, PRESETS.find(({ name }) => name === preset) ?? DEFAULT_SETTINGS.rules);
  const { sampleForm } = await import(/* webpackChunkName: "sample" */ '../../sheets/form/sample-form');
  return sampleForm(sheet);
}
