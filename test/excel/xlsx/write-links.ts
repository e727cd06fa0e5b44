import { areaToA1, containsCell } from '../book/area';
import type { Hyperlink } from '../book/book';
import { without } from '../book/without';
import type { Shift } from '../book/references';
import { rangesAfter } from './moved-cells';
import { addExternalRelation, type Parts } from './package-parts';
import { refOf, type SheetPart } from './sheet-part';
import { sameState, type SheetState } from './sheet-state';
import { attributeOf, attributeText, withAttribute } from './tag-text';

type Link = SheetState['hyperlinks'][number];

/** Writes the links of a sheet's cells; one that stays as it was keeps all that the file says of it. */
export function writeLinks(
  parts: Parts,
  path: string,
  part: SheetPart,
  state: SheetState,
  before: SheetState | undefined,
  shifts: readonly Shift[],
): void {
  if (sameState(state.hyperlinks, before?.hyperlinks ?? [])) return;
  const given = [...(part.get('hyperlinks') ?? '').matchAll(/<(?:[\w.-]+:)?hyperlink\s[^>]*?\/?>/g)].flatMap(([tag]) => {
    const area = refOf(tag);
    const said = area && before?.hyperlinks.find((link) => containsCell(area, link.row, link.column));
    const ref = rangesAfter(attributeOf(tag, 'ref') ?? '', shifts);
    return said && ref !== ''
      ? [
          {
            said,
            tag: withAttribute(tag, 'ref', ref)
              .replace(/\s*\/?>$/, '/>')
              .replace(/^<[\w.-]+:/, '<'),
          },
        ]
      : [];
  });
  const kept = new Set<string>();
  const added: string[] = [];
  for (const link of state.hyperlinks) {
    const same = given.find(({ said, tag }) => {
      const area = refOf(tag);
      return area && containsCell(area, link.row, link.column) && sameState(contentOf(said), contentOf(link));
    });
    if (same) kept.add(same.tag);
    else added.push(linkXml(parts, path, part, link));
  }
  const all = [...kept, ...added];
  part.set('hyperlinks', all.length > 0 ? `<hyperlinks>${all.join('')}</hyperlinks>` : null);
}

const contentOf = (link: Link): Hyperlink => without(link, 'row', 'column');

function linkXml(parts: Parts, path: string, part: SheetPart, { row, column, address, location, tip }: Link): string {
  const id = address === undefined ? '' : ` ${part.relationPrefix()}:id="${addExternalRelation(parts, path, '/hyperlink', address)}"`;
  const said = [
    ['location', location],
    ['tooltip', tip],
  ].map(([name, value]) => (value === undefined ? '' : ` ${name!}="${attributeText(value)}"`));
  return `<hyperlink ref="${areaToA1({ row, column, rowCount: 1, columnCount: 1 })}"${id}${said.join('')}/>`;
}
