import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import officePackage from '@microsoft/office-js/package.json';

/** A bill of materials in CycloneDX, as far as it is read here. */
export interface Bom {
  readonly components: readonly BomComponent[];
  readonly [other: string]: unknown;
}

interface BomComponent {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
  /** What was found in the package, such as its licence's text. */
  readonly evidence?: { readonly licenses?: readonly Licence[] };
}

interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string; readonly text?: { readonly content: string } };
  readonly expression?: string;
}

const OFFICE_LICENCE = readFileSync(require.resolve('@microsoft/office-js/LICENSE.md')).toString('base64');

/** The bill of materials with Microsoft's office.js, which is copied to the site and so unknown to the bundler. */
export function withOfficeJs(bom: Bom): Bom {
  const { version } = officePackage;
  const office = {
    type: 'library',
    'bom-ref': `@microsoft/office-js@${version}`,
    group: '@microsoft',
    name: 'office-js',
    version,
    licenses: [{ license: { name: 'Microsoft Office JavaScript API (see licences.txt)' } }],
    evidence: {
      licenses: [
        { license: { name: 'file: LICENSE.md', text: { contentType: 'text/markdown', encoding: 'base64', content: OFFICE_LICENCE } } },
      ],
    },
    purl: `pkg:npm/%40microsoft/office-js@${version}`,
  };
  return { ...bom, components: [office, ...once(bom.components)] };
}

/** A package of which npm installed several copies is one package. */
function once(components: readonly BomComponent[]): BomComponent[] {
  return [...new Map(components.map((component) => [`${nameOf(component)} ${component.version}`, component])).values()];
}

/** The texts of licences that stand in a package's repository and not in the package. */
const OWN_TEXTS = join(__dirname, 'licences');

function textElsewhere(name: string): string | null {
  const file = join(OWN_TEXTS, `${name.replace('/', '+')}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** The licence of every package that ships, with its text as the package or its repository has it. */
export function licenceTexts({ components }: Bom): string {
  const texts = components.map((component) => {
    const found = (component.evidence?.licenses ?? []).flatMap(({ license }) => license?.text?.content ?? []);
    const text = found.map((content) => Buffer.from(content, 'base64').toString('utf8').trim()).join('\n\n');
    return `${nameOf(component)} ${component.version}\n${licenceOf(component)}\n\n${text || (textElsewhere(nameOf(component)) ?? 'The package brings no text of this licence.')}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** A table of every package that ships: version, licence, bytes of code. `officeBytes`: of the scripts of office.js, copied as they are. */
export function packageTable(bom: Bom, sizes: ReadonlyMap<string, number>, officeBytes: number): string {
  const rows = bom.components.map((component) => {
    const name = nameOf(component);
    const bytes = name === '@microsoft/office-js' ? officeBytes : (sizes.get(name) ?? 0);
    return `| ${name} | ${component.version} | ${licenceOf(component)} | ${(bytes / 1000).toFixed(1)} |\n`;
  });
  const head = '| 软件包 Package | 版本 version | 许可 licence | 源码 kB, not minified |\n|---|---|---|---:|\n';
  return `# 随附的软件包 · Packages that ship\n\n${head}${rows.join('')}`;
}

export function nameOf({ group, name }: BomComponent): string {
  return group ? `${group}/${name}` : name;
}

function licenceOf({ licenses = [] }: BomComponent): string {
  const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');
  if (said.length === 0) throw new Error('A package that ships names no licence.');
  return said.join(', ');
}
