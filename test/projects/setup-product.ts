import { stop } from 'esbuild';
import { prepareAddin } from '../build/addin';
import { prepareScoreProcess } from '../build/command-line';
import bundleVendor from '../excel/bundle-vendor';

/** The add-in as it ships, the process of the command line, and the stand-in's libraries. */
export default async function setUp(): Promise<void> {
  await Promise.all([bundleVendor(), prepareAddin(), prepareScoreProcess()]).finally(stop);
}
