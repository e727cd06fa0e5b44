import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../test/build/product';
import { commandSources } from '../../test/manifest/build';
import { readManifest } from '../../test/manifest/manifest';
import { actionProblems, addressProblems as missingFiles, idProblems, resourceProblems, textProblems } from '../../test/manifest/problems';
import { checksums, type Files } from './archive';
import { licenceTexts, packageTable, withOfficeJs, type Bom } from './packages';
import { manifestProblems } from './refusals';
import { buildSite, filesIn, type Site } from './site';

/** What lies beside the site in the archive, as it is written here. */
const DOCUMENTS = ['CHANGELOG.md', 'README.zh-CN.md', 'README.en-US.md', 'trust.zh-CN.md', 'trust.en-US.md'];
/** What the build tells of itself, and what is no page of the site. */
const APART = ['manifest.xml', 'bom.json', 'bom.xml'];

/** What a release holds, or why its manifests cannot be handed out. */
export interface Contents {
  readonly files: Files;
  readonly problems: readonly string[];
}

/** Builds the site for an address that ends in `/`, and puts beside it all that an office needs to install and to trust it. */
export async function contentsFor(address: string): Promise<Contents> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'release-'));
  try {
    return contentsOf(await buildSite(address, folder), address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contentsOf({ files: built, sizes }: Site, address: string): Contents {
  const pages = Object.fromEntries(Object.entries(built).filter(([path]) => !APART.includes(path)));
  const text = (path: string): string => Buffer.from(built[path]!).toString('utf8');
  const localhost = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const bom = withOfficeJs(JSON.parse(text('bom.json')) as Bom);
  const officeBytes = Object.entries(pages).reduce((sum, [path, { length }]) => sum + (path.startsWith('office/') ? length : 0), 0);
  const files: Files = {
    ...below('site', pages),
    'manifests/production.xml': built['manifest.xml']!,
    'manifests/localhost.xml': Buffer.from(localhost),
    'third-party/licences.txt': Buffer.from(licenceTexts(bom)),
    'third-party/bom.json': Buffer.from(`${JSON.stringify(bom, null, 2)}\n`),
    'third-party/packages.md': Buffer.from(packageTable(bom, sizes, officeBytes)),
    ...below('hosting', filesIn(join(__dirname, 'hosting'))),
    ...Object.fromEntries(DOCUMENTS.map((name) => [name, readFileSync(join(__dirname, name))])),
    LICENSE: readFileSync(join(ROOT, 'LICENSE')),
  };
  return {
    files: { ...files, SHA256SUMS: Buffer.from(checksums(files)) },
    problems: [...problemsOf(localhost, Object.keys(pages)), ...manifestProblems(readManifest(text('manifest.xml')).urls, address)],
  };
}

/** What Excel would stumble over in the manifest, whatever the address. */
function problemsOf(xml: string, pages: readonly string[]): string[] {
  const manifest = readManifest(xml);
  return [
    ...resourceProblems(manifest),
    ...idProblems(manifest),
    ...missingFiles(manifest, pages),
    ...actionProblems(manifest, commandSources(ROOT)),
    ...textProblems(manifest, ['en-US']),
  ];
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
