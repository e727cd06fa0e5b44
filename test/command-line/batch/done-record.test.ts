import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { note, standingOf } from './done-record';

describe('what stands where a copy would be written', () => {
  let folder: string;
  let output: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'record-'));
    output = join(folder, '结果.xlsx');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  /** A run that breaks off before the file is in its place. */
  const begin = (text: string, origin: string) => note(output, Buffer.from(text), origin, text);
  const write = (text: string, origin: string) => {
    begin(text, origin);
    writeFileSync(output, text);
  };

  it('is to be written where nothing stands', () => {
    expect(standingOf(output, 'A')).toEqual({ kind: 'to-write' });
  });

  it('is done where the same was made of the same', () => {
    write('甲', 'A');
    expect(standingOf(output, 'A')).toEqual({ kind: 'done', data: '甲' });
  });

  it('is done although a person has worked on it since', () => {
    write('甲', 'A');
    writeFileSync(output, '甲和一句话');
    expect(standingOf(output, 'A')).toMatchObject({ kind: 'done' });
  });

  it('is to be written again where the workbook has changed', () => {
    write('甲', 'A');
    expect(standingOf(output, 'B')).toEqual({ kind: 'to-write' });
  });

  it("is somebody's own where the workbook has changed and a person has worked on the copy", () => {
    write('甲', 'A');
    writeFileSync(output, '甲和一句话');
    expect(standingOf(output, 'B')).toEqual({ kind: 'somebodys' });
  });

  it("is somebody's own where no run has noted anything", () => {
    writeFileSync(output, '别的内容');
    expect(standingOf(output, 'A')).toEqual({ kind: 'somebodys' });
  });

  it('is to be written where a run broke off just before', () => {
    begin('甲', 'A');
    expect(standingOf(output, 'A')).toEqual({ kind: 'to-write' });
  });

  it('is to be written where a run broke off before it took the place of an earlier one', () => {
    write('甲', 'A');
    begin('乙', 'B');
    expect(standingOf(output, 'B')).toEqual({ kind: 'to-write' });
  });
});
