import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';

const DRAWINGS = [
  { drawing: 'icon', sizes: [16, 32, 64, 80] },
  { drawing: 'icon-clear', sizes: [16, 32, 80] },
  { drawing: 'icon-every', sizes: [16, 32, 80] },
  { drawing: 'icon-form', sizes: [16, 32, 80] },
  { drawing: 'icon-pane', sizes: [16, 32, 80] },
  { drawing: 'icon-report', sizes: [16, 32, 80] },
];

const INSTALLED_CHROMIUM = '/usr/bin/chromium';

/** Draws every ribbon icon from its SVG, each size by itself so that edges fall on whole pixels. */
async function drawIcons(): Promise<void> {
  const installed = existsSync(INSTALLED_CHROMIUM);
  const browser = await chromium.launch({
    executablePath: installed ? INSTALLED_CHROMIUM : await bundledChromium.executablePath(),
    args: installed ? ['--no-sandbox'] : bundledChromium.args,
  });
  try {
    const page = await browser.newPage();
    for (const { drawing, sizes } of DRAWINGS) {
      const svg = await readFile(join(__dirname, `${drawing}.svg`), 'utf8');
      for (const size of sizes) await draw(page, svg, size, join(__dirname, `${drawing}-${size}.png`));
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, svg: string, size: number, path: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
}

void drawIcons();
