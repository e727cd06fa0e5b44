import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import lock from '../../package-lock.json';
import { version } from '../../package.json';
import { ROOT } from '../../test/build/product';
import { pack } from './archive';
import { contentsFor } from './contents';
import { addressProblems, treeProblems, versionProblems } from './refusals';

const USAGE = `用法 Usage: npm run release -- --address https://…/ [--draft 文件.zip]

  --address   分发用的网址，清单文件里的网址都在它之下。 Where the site will be; every address of the manifest is under it.
  --draft     写到这个文件，不管工作区是否干净；只供试装，不要分发。 Writes there, whatever the working tree; for trials, not to be handed out.`;

/** `npm run release`: `release/绩效自评-<version>.zip`, the same bytes from the same commit and address. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ address: { type: 'string' }, draft: { type: 'string' } },
      ...{ help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    },
  });
  if (values.help === true || values.version === true) return console.log(values.help === true ? USAGE : version);
  if (values.address === undefined) return refuse([USAGE]);
  const address = values.address.endsWith('/') ? values.address : `${values.address}/`;
  const changelog = readFileSync(join(__dirname, 'CHANGELOG.md'), 'utf8');
  const [, released = '', day = ''] = /^## (\S+) \((\d{4}-\d\d-\d\d)\)$/m.exec(changelog) ?? [];
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const problems = [
    ...(values.draft === undefined ? treeProblems(execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' })) : []),
    ...versionProblems({
      package: version,
      lock: lock.version,
      manifest: /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? '',
      changelog: released,
    }),
    ...addressProblems(address),
  ];
  if (problems.length > 0) return refuse(problems);

  const contents = await contentsFor(address);
  if (contents.problems.length > 0) return refuse(contents.problems);
  const archive = values.draft ?? join(ROOT, 'release', `绩效自评-${version}.zip`);
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, pack(contents.files, day));
  console.log(archive);
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
