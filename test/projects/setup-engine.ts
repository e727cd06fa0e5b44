import { stop } from 'esbuild';
import bundleVendor from '../excel/bundle-vendor';

/** The stand-in's libraries, in a form that jest can load. The bundler's own process ends here, whatever comes of it. */
export default async function setUp(): Promise<void> {
  await bundleVendor().finally(stop);
}
