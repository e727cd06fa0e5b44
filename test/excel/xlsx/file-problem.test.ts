import { writeXlsx } from '../vendor';
import { FileProblem, type FileProblemCode } from './file-problem';
import { readBook } from './read-book';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  return readBook(bytes).then(
    () => null,
    (error: unknown) => error,
  );
}

test.each<[FileProblemCode, string, Uint8Array]>([
  ['empty', 'an empty file', new Uint8Array()],
  ['encrypted', 'a file in a compound container', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['notWorkbook', 'a text file', text('序号,目标值')],
  ['broken', 'a file cut off', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0])],
])('%s: %s', async (code, _file, bytes) => {
  expect(await problemOf(bytes)).toMatchObject({ name: 'FileProblem', code });
});

test('a workbook whose end is missing is broken', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }] });
  expect(await problemOf(bytes.slice(0, bytes.length - 200))).toMatchObject({ code: 'broken' });
});

test('the problem is said in both languages', () => {
  const problem = new FileProblem('encrypted');
  expect([problem.sentence('zh-CN'), problem.sentence('en-US')]).toEqual([
    expect.stringContaining('密码'),
    expect.stringContaining('password'),
  ]);
});
