import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { checksums, pack } from '../../assets/release/archive';

const TEXT = new TextEncoder();
const DAY = '2026-11-27';
const files = (entries: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, TEXT.encode(text)]));

test('the order in which files are found does not show in the archive', () => {
  const one = pack(files({ 'b.txt': '2', 'a/说明.md': '1' }), DAY);
  const other = pack(files({ 'a/说明.md': '1', 'b.txt': '2' }), DAY);
  expect(Buffer.from(one).equals(other)).toBe(true);
});

test('the archive bears the day of the release and no other time', () => {
  const archive = Buffer.from(pack(files({ 'a.txt': '1' }), DAY));
  // The local file header of a zip: time at 10, date at 12 (APPNOTE 4.3.7; MS-DOS date: years since 1980, month, day).
  expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, ((2026 - 1980) << 9) | (11 << 5) | 27]);
});

test('what is packed comes out again', () => {
  const content = fc.dictionary(fc.stringMatching(/^[a-z甲乙]{1,8}$/), fc.uint8Array());
  fc.assert(
    fc.property(content, (given) => {
      const back = unzipSync(pack(given, DAY));
      return (
        Object.keys(back).length === Object.keys(given).length &&
        Object.entries(given).every(([path, bytes]) => Buffer.from(bytes).equals(back[path]!))
      );
    }),
  );
});

test('checksums are those of sha256sum, in the order of the paths', () => {
  // printf abc | sha256sum; FIPS 180-2, appendix B.1
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(checksums(files({ 'b.txt': 'abc', 'a.txt': '' }))).toBe(`${empty}  a.txt\n${abc}  b.txt\n`);
});
