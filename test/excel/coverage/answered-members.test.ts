import { coverageBySet, isAnswered } from './answered-members';
import { declaredMembers } from './typings';

describe('the members that the stand-in answers', () => {
  const [first] = coverageBySet(declaredMembers(), 1);

  test('are counted by requirement set, items of collections included', () =>
    expect(first?.answered).toEqual(expect.arrayContaining(['Range.values', 'TableCollection.items', 'WorksheetCollection.getItem'])));

  test('are not counted among those that are refused', () => expect(first?.refused).not.toContain('Range.values'));

  test('have events among them', () =>
    expect(isAnswered({ className: 'WorksheetCollection', name: 'onAdded', isMethod: false, set: 'ExcelApi 1.7' })).toBe(true));

  test('are none that fail with ApiNotFound', () =>
    expect(isAnswered({ className: 'Range', name: 'getSurroundingRegion', isMethod: true, set: 'ExcelApi 1.13' })).toBe(false));
});
