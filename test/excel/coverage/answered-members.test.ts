/** @jest-environment node */
import { EXCEL_CLASSES } from '../wire/classes';
import type { ExcelClass } from '../wire/remote';
import { coverageBySet, isAnswered } from './answered-members';
import { declaredMembers } from './typings';

const declared = declaredMembers();

/** Members that office.js sends under another name than the typings have. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'Worksheet.gridlines': 'Worksheet.showGridlines' };
/** Services of Office itself, and arguments' classes without typings of their own. */
const WITHOUT_TYPINGS = new Set(['AddinInternalService', 'AppRuntimeService']);

describe('the members that the stand-in answers', () => {
  const answered = Object.entries(EXCEL_CLASSES as Readonly<Record<string, ExcelClass<unknown>>>)
    .filter(([className]) => !WITHOUT_TYPINGS.has(className))
    .flatMap(([className, { scalars, links = {}, methods = {} }]) =>
      Object.entries({ ...scalars, ...links, ...methods })
        .filter(([name]) => !name.startsWith('_'))
        .map(([name, { since }]) => {
          const member = `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
          return { member: OTHER_NAMES[member] ?? member, set: `ExcelApi ${since}` };
        }),
    );

  test('are members of the API, each of the requirement set that Microsoft says', () => {
    const sets = new Map(declared.map(({ className, name, set }) => [`${className}.${name}`, set]));
    const wrong = answered.filter(({ member, set }) => sets.get(member) !== set);
    expect(wrong.map(({ member, set }) => `${member}: ${set}, and not ${sets.get(member) ?? 'a member'}`)).toEqual([]);
  });

  test('are counted by requirement set, events and items of collections included', () => {
    const [first] = coverageBySet(declared, 1);
    expect(first?.answered).toEqual(expect.arrayContaining(['Range.values', 'TableCollection.items', 'WorksheetCollection.getItem']));
    expect(first?.refused).not.toContain('Range.values');
    expect(isAnswered({ className: 'WorksheetCollection', name: 'onAdded', isMethod: false, set: 'ExcelApi 1.7' })).toBe(true);
    expect(isAnswered({ className: 'Range', name: 'getSurroundingRegion', isMethod: true, set: 'ExcelApi 1.13' })).toBe(false);
  });
});
