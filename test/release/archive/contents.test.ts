import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { draftRelease, RELEASE_ADDRESS } from '../../build/release';
import { schemaFolder, schemaProblems } from '../../manifest/schema';

const ROOT = join(__dirname, '..', '..', '..');

let files: Readonly<Record<string, Uint8Array>>;
const text = (path: string): string => Buffer.from(files[path]!).toString('utf8');

beforeAll(async () => {
  files = await draftRelease();
});

test('every file but the list itself has its checksum', () => {
  const sums = Object.entries(files)
    .filter(([path]) => path !== 'SHA256SUMS')
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}`);
  expect(text('SHA256SUMS').trimEnd().split('\n').sort()).toEqual(sums.sort());
});

test('the production manifest has no address but those of the site', () => {
  const addresses = text('manifests/production.xml').match(/(?<=Value=")https?:[^"]+/g) ?? [];
  expect([addresses.length > 10, addresses.filter((address) => !address.startsWith(RELEASE_ADDRESS))]).toEqual([true, []]);
});

test('the localhost manifest is for this machine', () => {
  expect(text('manifests/localhost.xml')).toContain('https://localhost:3000/taskpane.html');
});

const schemas = schemaFolder(ROOT);
if (schemas === undefined) {
  it.todo('the production manifest follows the schema (not checked: no schemas here; set MANIFEST_SCHEMA)');
} else {
  test('the production manifest follows the schema', async () => {
    expect(await schemaProblems(text('manifests/production.xml'), schemas)).toEqual([]);
  });
}

test('a script of ours has a name after its content, which the page uses', () => {
  const scripts = Object.keys(files).filter((path) => /^site\/[^/]+\.js$/.test(path) && path !== 'site/old-webview.js');
  expect(scripts.filter((path) => !/\.[0-9a-f]{10}\.js$/.test(path))).toEqual([]);
  const [, used] = /src="?(taskpane\.[^">]+)/.exec(text('site/taskpane.html')) ?? [];
  expect(scripts).toContain(`site/${used}`);
});

function packages(): string[] {
  const { components } = JSON.parse(text('third-party/bom.json')) as { components: { group?: string; name: string; version: string }[] };
  return components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
}

test('the bill of materials names what the pane is built on, the arithmetic, and office.js', () => {
  expect(packages().map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['react', 'react-dom', '@fluentui/react-button', 'big.js', '@microsoft/office-js']),
  );
});

test('every package that ships has its licence, in full where the package or its repository has the text', () => {
  const texts = new Map(
    text('third-party/licences.txt')
      .split(/\n-{80}\n\n/)
      .map((part) => [part.split('\n', 1)[0], part]),
  );
  const without = packages().filter((name) => !/permission|grant|rights/i.test(texts.get(name) ?? ''));
  // Neither its package nor its repository has one.
  expect(without.map((name) => name.split(' ')[0])).toEqual(['@fluentui/react-icons']);
});

test('every package of the bill of materials stands in the table with the bytes it adds', () => {
  const rows = text('third-party/packages.md')
    .split('\n')
    .filter((line) => /^\| [@a-z]/.test(line));
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual(packages().map((name) => `| ${name}`));
  expect(rows.find((row) => row.startsWith('| react-dom '))).toMatch(/\| 18\.3\.1 \| MIT \| \d{2,}\.\d \|$/);
});

test.each(['hosting/nginx.conf', 'hosting/web.config'])('%s sends the content policy that the page has', (path) => {
  const [, policy] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(text('site/taskpane.html')) ?? [];
  expect(policy).toMatch(/default-src 'none'/);
  expect(text(path)).toContain(policy);
});

test.each(['zh-CN', 'en-US'])('the user guide in %s tells what is new in this version', (language) => {
  expect(text(`site/help/${language}.html`)).toMatch(new RegExp(`<h2 id="?new"?>[^<]*${version.replaceAll('.', '\\.')}`));
});

test('administrators find everything in both languages', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.zh-CN.md', 'README.en-US.md', 'trust.zh-CN.md', 'trust.en-US.md', 'CHANGELOG.md', 'LICENSE']),
  );
});
