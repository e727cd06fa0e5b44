import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Locator } from 'playwright-core';
import type { DeskInBrowser } from '../../test/desk/desk-in-browser';
import { openDesk, SAMPLE } from '../../test/desk/open-desk';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WINDOW = { width: 1366, height: 690 };
const LOW = { ...WINDOW, height: 622 };
/** Room for a whole part of the pane. */
const TALL = { ...WINDOW, height: 830 };
/** The sheet from its targets on, with the pane beside it. */
const RESULTS = { x: 558, y: 172, width: 804, height: 416 };
/** 表2-1 with the tabs of the sheets. */
const SUMMARY = { x: 8, y: 172, width: 744, height: 482 };

/** Takes the pictures of the user guide from the product itself, on the sample workbook. */
async function takePictures(): Promise<void> {
  const desk = await openDesk(WINDOW);
  try {
    await pictureOfStart(desk);
    await picturesOfScoring(desk);
  } finally {
    await desk.close();
  }
}

async function pictureOfStart(desk: DeskInBrowser): Promise<void> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] });
  await desk.openBook({ name: '工作簿1.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });
  await take(desk.page.locator('#pane'), 'new-form');
}

async function picturesOfScoring(desk: DeskInBrowser): Promise<void> {
  await desk.openBook({ name: '绩效指标表示例.xlsx', mimeType: XLSX, buffer: await readFile(SAMPLE) });
  await desk.dismissNotice();
  await desk.score();
  await desk.page.setViewportSize(LOW);
  await desk.page.screenshot({ path: pathOf('scored'), clip: RESULTS });
  await desk.page.setViewportSize(WINDOW);
  await desk.chooseSheet('表2-1');
  await desk.page.screenshot({ path: pathOf('table-2-1'), clip: SUMMARY });
  await desk.page.setViewportSize(TALL);
  const pane = desk.page.locator('#pane');
  await desk.pane.turnTo('findings');
  await take(pane, 'findings');
  await desk.pane.turnTo('indicators');
  await desk.pane.indicator('人才引进-博士或博士后（人）').click();
  await take(pane, 'indicators');
  await desk.pane.turnTo('rules');
  await desk.pane.press('方案 广东省级财政');
  await desk.pane.openRules('汇总与等级');
  await desk.pane.says('本表：');
  await take(pane, 'rules');
}

async function take(what: Locator, name: string): Promise<void> {
  await what.screenshot({ path: pathOf(name), animations: 'disabled', caret: 'hide' });
}

const pathOf = (name: string): string => join(__dirname, `${name}.png`);

void takePictures();
