import { prepare } from './command-line/prepare';
import bundleVendor from './excel/bundle-vendor';

/** What the tests run on: the add-in as it ships, and the stand-in's libraries in a form that jest can load. */
export default async function setUp(): Promise<void> {
  await Promise.all([bundleVendor(), prepare()]);
}
