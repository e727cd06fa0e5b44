import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** A Chrome, Edge or Chromium that is installed, or else the Chromium that came with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find(existsSync);
  try {
    return installed === undefined ? await launchPacked() : await chromium.launch({ executablePath: installed, args: ARGUMENTS });
  } catch (problem) {
    throw new Error('The browser tests need Chrome, Edge or Chromium, and none could be started. Install one and run the tests again.', {
      cause: problem,
    });
  }
}

async function launchPacked(): Promise<Browser> {
  // The package unpacks the system libraries that a bare Linux lacks only where it believes to be on the platform it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return await chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...ARGUMENTS] });
}
