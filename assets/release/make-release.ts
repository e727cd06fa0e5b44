import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import lock from '../../package-lock.json';
import { version } from '../../package.json';
import { CACHE, ROOT } from '../../test/build/product';
import { readManifest } from '../../test/manifest/manifest';
import { actionProblems, addressProblems as missingFiles, idProblems, resourceProblems, textProblems } from '../../test/manifest/problems';
import { commandSources } from '../../test/manifest/build';
import { checksums, pack, type Files } from './archive';
import { packageTable, withOfficeJs, type Bom } from './packages';
import { addressProblems, manifestProblems, treeProblems, versionProblems } from './refusals';
import { buildSite, filesIn } from './site';

const USAGE = '用法 Usage: npm run release -- --address https://…/';
/** What lies beside the site in the archive, as it is written here. */
const DOCUMENTS = ['CHANGELOG.md', 'README.zh-CN.md', 'README.en-US.md', 'trust.zh-CN.md', 'trust.en-US.md'];

/** `npm run release`: `release/绩效自评-<version>.zip`, the same bytes from the same commit and address. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { address: { type: 'string' } } });
  if (values.address === undefined) return refuse([USAGE]);
  const address = values.address.endsWith('/') ? values.address : `${values.address}/`;
  const changelog = readFileSync(join(__dirname, 'CHANGELOG.md'), 'utf8');
  const [, released = '', day = ''] = /^## (\S+) \((\d{4}-\d\d-\d\d)\)$/m.exec(changelog) ?? [];
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const problems = [
    ...treeProblems(execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' })),
    ...versionProblems({
      package: version,
      lock: lock.version,
      manifest: /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? '',
      changelog: released,
    }),
    ...addressProblems(address),
  ];
  if (problems.length > 0) return refuse(problems);

  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'release-'));
  try {
    const site = await buildSite(address, folder);
    const { 'manifest.xml': production, 'licences.txt': licences, 'bom.json': bom, ...rest } = site.files;
    const pages = Object.fromEntries(Object.entries(rest).filter(([path]) => path !== 'bom.xml'));
    const wrong = checkManifests(manifest, Buffer.from(production!).toString('utf8'), address, Object.keys(pages));
    if (wrong.length > 0) return refuse(wrong);
    const materials = withOfficeJs(JSON.parse(Buffer.from(bom!).toString('utf8')) as Bom);
    const officeBytes = Object.entries(pages).reduce((sum, [path, { length }]) => sum + (path.startsWith('office/') ? length : 0), 0);
    const files: Files = {
      ...below('site', pages),
      'manifests/production.xml': production!,
      'manifests/localhost.xml': Buffer.from(manifest),
      'third-party/licences.txt': licences!,
      'third-party/bom.json': Buffer.from(`${JSON.stringify(materials, null, 2)}\n`),
      'third-party/packages.md': Buffer.from(packageTable(materials, site.sizes, officeBytes)),
      ...below('hosting', filesIn(join(__dirname, 'hosting'))),
      ...Object.fromEntries(DOCUMENTS.map((name) => [name, readFileSync(join(__dirname, name))])),
      LICENSE: readFileSync(join(ROOT, 'LICENSE')),
    };
    const archive = join(ROOT, 'release', `绩效自评-${version}.zip`);
    mkdirSync(join(ROOT, 'release'), { recursive: true });
    writeFileSync(archive, pack({ ...files, SHA256SUMS: Buffer.from(checksums(files)) }, day));
    console.log(archive);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Excel would stumble over in either manifest. */
function checkManifests(localhost: string, production: string, address: string, pages: readonly string[]): string[] {
  const manifest = readManifest(localhost);
  return [
    ...resourceProblems(manifest),
    ...idProblems(manifest),
    ...missingFiles(manifest, pages),
    ...actionProblems(manifest, commandSources(ROOT)),
    ...textProblems(manifest, ['en-US']),
    ...manifestProblems(readManifest(production).urls, address),
  ];
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}

void main();
