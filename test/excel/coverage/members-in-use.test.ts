import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usedMembers } from './used-members';

const STAND_IN = join(__dirname, '..');
const ROOT = join(STAND_IN, '../..');

interface Line {
  readonly name: string;
  readonly set: string;
  readonly trap: string;
  readonly handled: string;
  readonly test: string;
}

/** The lines of the page's table. */
function linesOf(page: string): readonly Line[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, name = '', set = '', trap = '', handled = '', test = ''] = line.split('|').map((part) => part.trim().replaceAll('`', ''));
      return { name, set, trap, handled, test };
    });
}

describe('the page of members in use', () => {
  const lines = linesOf(readFileSync(join(STAND_IN, 'members-in-use.md'), 'utf8'));
  const used = usedMembers(join(ROOT, 'tsconfig.json'), join(ROOT, 'src'));

  test('has a line for every member that the sources reach for, and none for others', () =>
    expect(lines.map(({ name }) => name)).toEqual(used.map(({ name }) => name)));

  test('says the requirement set of each as the typings do', () =>
    expect(lines.map(({ name, set }) => `${name} ${set}`)).toEqual(used.map(({ name, set }) => `${name} ${set ?? '—'}`)));

  test('says of each how it is handled', () =>
    expect(lines.filter(({ trap, handled }) => trap === '' || handled === '').map(({ name }) => name)).toEqual([]));

  test('looks at members that are reached by a dot, by taking an object apart, by giving an object and from a namespace', () =>
    expect(used.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Range.formulas', 'Workbook.worksheets', 'PageLayoutZoomOptions.horizontalFitToPages', 'Excel.run']),
    ));

  test('names tests that are there', () =>
    expect(lines.filter(({ test }) => !existsSync(join(STAND_IN, test))).map(({ test }) => test)).toEqual([]));
});
