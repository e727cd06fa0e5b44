import { stop } from 'esbuild';
import { prepareAddin } from '../build/addin';
import { prepareDeskPage } from '../build/desk-page';
import bundleVendor from '../excel/bundle-vendor';

/** The add-in as it ships, the desk's page, and the stand-in's libraries. */
export default async function setUp(): Promise<void> {
  await Promise.all([bundleVendor(), prepareAddin(), prepareDeskPage()]).finally(stop);
}
