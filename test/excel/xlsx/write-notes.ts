import { areaToA1 } from '../book/area';
import type { Note } from '../book/book';
import type { Shift } from '../book/references';
import { rangesAfter } from './moved-cells';
import { addRelation, followRelation, freePath, partText, type Parts, setContentType, setDefaultType, setPartText } from './package-parts';
import type { SheetPart } from './sheet-part';
import { sameState, type SheetState } from './sheet-state';
import { attributeText } from './tag-text';
import { textInPart } from './texts-part';
import { childrenOf, find, newElement, parseXml, textOf, xmlPart, type XmlElement } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NO_COMMENTS = `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
const NOTE_SHAPE = /<v:shape\s(?:(?!<\/v:shape>)[\s\S])*?ObjectType="Note"[\s\S]*?<\/v:shape>/g;

/** Writes the notes of a sheet: their texts in one part, their boxes in another. Notes that stay keep all that the file says of them. */
export function writeNotes(
  parts: Parts,
  path: string,
  part: SheetPart,
  state: SheetState,
  before: SheetState | undefined,
  shifts: readonly Shift[],
): void {
  if (sameState(state.notes, before?.notes ?? [])) return;
  const comments = followRelation(parts, path, '/comments') ?? newComments(parts, path);
  const root = parseXml(partText(parts, comments));
  const list = find(root, 'commentList')!;
  const given = childrenOf(list).flatMap((element) => {
    const ref = rangesAfter(element.attributes['ref'] ?? '', shifts);
    if (ref !== '') element.attributes['ref'] = ref;
    return ref === '' ? [] : [[ref, element] as const];
  });
  const byRef = new Map(given);
  list.children = state.notes.map((note) => {
    const known = byRef.get(place(note));
    return known && textOf(find(known, 'text')) === note.text ? known : commentElement(root, note);
  });
  setPartText(parts, comments, xmlPart(root));
  writeShapes(parts, path, part, state.notes, shifts);
}

const place = ({ row, column }: Note): string => areaToA1({ row, column, rowCount: 1, columnCount: 1 });

function newComments(parts: Parts, sheetPath: string): string {
  const path = freePath(parts, 'xl/comments');
  setPartText(parts, path, NO_COMMENTS);
  setContentType(parts, path, COMMENTS_TYPE);
  addRelation(parts, sheetPath, '/comments', path);
  return path;
}

function commentElement(root: XmlElement, note: Note): XmlElement {
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  const authors = find(root, 'authors')!;
  const names = childrenOf(authors).map(textOf);
  if (!names.includes(note.author)) {
    authors.children.push(newElement(`<${prefix}author>${textInPart(note.author)}</${prefix}author>`));
    names.push(note.author);
  }
  const text = `<${prefix}text><${prefix}t xml:space="preserve">${textInPart(note.text)}</${prefix}t></${prefix}text>`;
  return newElement(`<${prefix}comment ref="${place(note)}" authorId="${String(names.indexOf(note.author))}">${text}</${prefix}comment>`);
}

/** The boxes are drawn in VML, which other programs do not always write as well-formed XML: what is there is left as it stands. */
function writeShapes(parts: Parts, sheetPath: string, part: SheetPart, notes: readonly Note[], shifts: readonly Shift[]): void {
  const path = drawingOf(parts, sheetPath, part);
  const wanted = new Map(notes.map((note) => [place(note), note]));
  const text = partText(parts, path).replace(NOTE_SHAPE, (shape) => {
    const cell = (name: string): number => Number(new RegExp(`<x:${name}>(\\d+)</x:${name}>`).exec(shape)?.[1] ?? 0);
    const ref = rangesAfter(areaToA1({ row: cell('Row'), column: cell('Column'), rowCount: 1, columnCount: 1 }), shifts);
    const note = wanted.get(ref);
    if (!note) return '';
    wanted.delete(ref);
    return shape.replace(/<x:Row>\d+/, `<x:Row>${String(note.row)}`).replace(/<x:Column>\d+/, `<x:Column>${String(note.column)}`);
  });
  const ids = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...ids) + 1;
  const shapes = [...wanted.values()].map((note, index) => shapeXml(note, first + index));
  const end = text.lastIndexOf('</xml>');
  setPartText(parts, path, text.slice(0, end) + shapes.join('') + text.slice(end));
}

function drawingOf(parts: Parts, sheetPath: string, part: SheetPart): string {
  const known = followRelation(parts, sheetPath, '/vmlDrawing');
  if (known !== undefined && part.get('legacyDrawing') !== undefined) return known;
  const path = freePath(parts, 'xl/drawings/vmlDrawing', 'vml');
  setPartText(parts, path, NO_SHAPES);
  setDefaultType(parts, 'vml', VML_TYPE);
  const id = addRelation(parts, sheetPath, '/vmlDrawing', path);
  part.set('legacyDrawing', `<legacyDrawing ${part.relationPrefix()}:id="${attributeText(id)}"/>`);
  return path;
}

function shapeXml({ row, column }: Note, id: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
