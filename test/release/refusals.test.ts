import { addressProblems, manifestProblems, treeProblems, versionProblems } from '../../assets/release/refusals';

const SAME = { package: '1.2.3', lock: '1.2.3', manifest: '1.2.3.0', changelog: '1.2.3' };

test('a clean tree is released', () => {
  expect(treeProblems('')).toEqual([]);
});

test('a tree that differs from its commit is refused by the names of its files', () => {
  expect(treeProblems(' M src/index.ts\n?? note.txt\n').join()).toMatch(/src\/index\.ts, note\.txt/);
});

test('one version everywhere is released', () => {
  expect(versionProblems(SAME)).toEqual([]);
});

test.each([
  ['manifest', '1.2.2.0', 'manifest.xml'],
  ['manifest', '1.2.3', 'manifest.xml'],
  ['lock', '1.2.2', 'package-lock.json'],
  ['changelog', '1.2.2', 'CHANGELOG.md'],
  ['changelog', '', 'CHANGELOG.md'],
])('another version in %s (%s) is refused by name', (place, version, file) => {
  expect(versionProblems({ ...SAME, [place]: version })).toEqual([expect.stringContaining(`${file} says version`) as string]);
});

test.each(['https://jixiao.intranet/', 'https://10.1.2.3:8443/addin/', 'https://绩效.intranet/'])('%s is an address', (address) => {
  expect(addressProblems(address)).toEqual([]);
});

test.each([
  ['http://jixiao.intranet/', 'must begin with https'],
  ['ftp://jixiao.intranet/', 'must begin with https'],
  ['https://localhost:3000/', 'this machine or an example'],
  ['https://127.0.0.1/', 'this machine or an example'],
  ['https://[::1]/', 'this machine or an example'],
  ['https://www.contoso.com/', 'this machine or an example'],
  ['https://addin.example/', 'this machine or an example'],
  ['https://your.host/', 'this machine or an example'],
  ['https://${HOST}/', 'this machine or an example'],
  ['https://jixiao.intranet/?v=1', 'no query'],
  ['https://me@jixiao.intranet/', 'user name'],
  ['jixiao.intranet', 'is no address'],
])('%s is refused', (address, why) => {
  expect(addressProblems(address).join()).toContain(why);
});

test('a manifest with all its addresses at the site is released', () => {
  expect(manifestProblems(['https://jixiao.intranet/a.html'], 'https://jixiao.intranet/')).toEqual([]);
});

test('an address of the manifest elsewhere is refused', () => {
  expect(manifestProblems(['https://other.intranet/a.png'], 'https://jixiao.intranet/').join()).toContain('is not under');
});

test('an address of the manifest that was left at this machine is refused', () => {
  expect(manifestProblems(['https://localhost:3000/a.png'], 'https://jixiao.intranet/').join()).toContain('this machine or an example');
});
