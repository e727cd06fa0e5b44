import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ManifestInfo } from 'office-addin-manifest/lib/manifestInfo';

const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;

/**
 * What Microsoft's own manifest tooling reads in a manifest, offline. In a process of its own, since office-addin-manifest 3 depends on
 * packages that are ESM only, which jest cannot load.
 */
export async function readByTooling(file: string): Promise<ManifestInfo> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', READ, file], { cwd: __dirname });
  return JSON.parse(stdout) as ManifestInfo;
}
