import fc from 'fast-check';
import { put } from '../book/sheet-shorthand';
import { addRelation, packed, type Parts, partsOf, partText, setContentType, WORKBOOK } from './package-parts';
import { change, smallPackage } from './packages';
import { readBook } from './read-book';
import { writeBook } from './write-book';
import { escaped } from './xml-tree';

const SHEETS = ['甲', '乙', '丙'];
const sheetPath = (index: number): string => `xl/worksheets/sheet${String(index + 1)}.xml`;

/** An element of an extension, with attributes, texts and children that nobody knows. */
const unknownElement = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/),
      value: fc.string({ unit: 'grapheme', maxLength: 12 }).map(printable),
      text: fc.string({ unit: 'grapheme', maxLength: 12 }).map(printable),
      // Bounded, or a generated element may be deeper than a stack.
      children: fc.oneof({ maxDepth: 3, depthIdentifier: 'element' }, fc.constant([]), fc.array(tie('element'), { maxLength: 2 })),
    })
    .map(
      ({ name, value, text, children }) =>
        `<u:${name} a="${escaped(value).replaceAll('"', '&quot;')}">${escaped(text)}${children.join('')}</u:${name}>`,
    ),
})).element;

function printable(text: string): string {
  return text.replace(/[\p{C}\ufffe\uffff]/gu, '');
}

/** A part that nobody knows, which a sheet or the workbook leads to. */
const unknownPart = fc.record({
  from: fc.constantFrom(WORKBOOK, ...SHEETS.map((_name, index) => sheetPath(index))),
  bytes: fc.uint8Array({ maxLength: 40 }),
});

const packages = fc.record({
  extensions: fc.tuple(...SHEETS.map(() => fc.option(unknownElement, { nil: null }))),
  parts: fc.array(unknownPart, { maxLength: 3 }),
  touched: fc.integer({ min: 0, max: SHEETS.length - 1 }),
});

let sound: Parts;

beforeAll(async () => {
  sound = await smallPackage(...SHEETS);
});

function made({
  extensions,
  parts: unknown,
}: {
  readonly extensions: readonly (string | null)[];
  readonly parts: readonly { readonly from: string; readonly bytes: Uint8Array }[];
}): Parts {
  const parts = { ...sound };
  extensions.forEach((xml, index) => {
    if (xml !== null)
      change(parts, sheetPath(index), '</worksheet>', `<extLst><ext uri="{0}" xmlns:u="urn:unknown">${xml}</ext></extLst></worksheet>`);
  });
  unknown.forEach(({ from, bytes }, index) => {
    const path = `xl/unknown/part${String(index)}.bin`;
    parts[path] = bytes;
    setContentType(parts, path, 'application/octet-stream');
    addRelation(parts, from, '/unknown', path);
  });
  return parts;
}

/** The parts that a file becomes when a number is written on the sheet at `touched`, or (`null`) nothing. */
async function written(given: Parts, touched: number | null): Promise<Parts> {
  const { book } = await readBook(packed(given));
  if (touched !== null) put(book.sheets[touched]!, 'D2', [[4]]);
  const parts = partsOf(await writeBook(book));
  book.dispose();
  return parts;
}

test('a file that is opened and saved has the same parts, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(packages, async (generated) => {
      const given = made(generated);
      expect(await written(given, null)).toEqual(given);
    }),
    { numRuns: 15 },
  );
});

test('a file in which one sheet is written differs in that sheet alone, and what nobody knows stays in it', async () => {
  await fc.assert(
    fc.asyncProperty(packages, async (generated) => {
      const given = made(generated);
      const after = await written(given, generated.touched);
      const different = Object.keys({ ...given, ...after }).filter((path) => !sameBytes(given[path], after[path]));
      expect(different).toEqual([sheetPath(generated.touched)]);
      const extension = generated.extensions[generated.touched];
      expect(partText(after, sheetPath(generated.touched))).toContain(extension ?? '</worksheet>');
    }),
    { numRuns: 15 },
  );
});

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
