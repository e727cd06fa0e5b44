import { readFileSync } from 'node:fs';
import { EXCEL_CLASSES } from './classes';

/** The set that Microsoft's declarations give for each member: `Range.values` → `1.1`. */
function declaredSets(): Map<string, string> {
  const lines = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel '));
  const sets = new Map<string, string>();
  let className = '';
  let set = '1.1';
  for (const line of lines.slice(start)) {
    className = /^ {4}class (\w+)/.exec(line)?.[1] ?? (/^ {4}(interface|namespace|enum)/.test(line) ? '' : className);
    set = /\[Api set: ExcelApi ([\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line)?.[1];
    if (!member) continue;
    if (className && !sets.has(`${className}.${member}`)) sets.set(`${className}.${member}`, set);
    set = '1.1';
  }
  return sets;
}

const declared = declaredSets();
const implemented = Object.entries(EXCEL_CLASSES).flatMap(([className, table]) =>
  Object.entries({ ...table.scalars, ...table.links, ...table.methods }).map(([name, member]) => ({
    name: `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    since: (member as { since: string }).since,
  })),
);
/** What the library keeps to itself stands in no declaration; these are names it uses for declared members. */
const privateMember = ({ name }: { name: string }) =>
  name.includes('._') || name === 'Worksheet.gridlines' || /^(AddinInternal|AppRuntime)Service/.test(name);
const published = implemented.filter((member) => !privateMember(member));

describe('the members that are answered', () => {
  it('all exist in the Excel API', () => {
    expect(published.map(({ name }) => name).filter((name) => !declared.has(name))).toEqual([]);
  });

  it('belong to the sets that Microsoft declares', () => {
    const wrong = published.filter(({ name, since }) => declared.has(name) && declared.get(name) !== since);
    expect(wrong.map(({ name, since }) => `${name}: ${since}, declared ${declared.get(name)}`)).toEqual([]);
  });
});
