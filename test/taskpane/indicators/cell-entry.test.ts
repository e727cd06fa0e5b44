import {
  expectedText,
  isToBeWritten,
  nextEntry,
  STILL,
  textOf,
  type CellEntry,
  type CellEvent,
} from '../../../src/taskpane/indicators/cell-entry';

const after = (...events: CellEvent[]): CellEntry => events.reduce(nextEntry, STILL);
const typed = (text: string, shown = '600'): CellEvent => ({ kind: 'typed', text, shown });
const REFUSED: CellEvent = { kind: 'refused', sentence: '没有写入。' };

test('what the cell shows stands in the field until the person types', () => expect(textOf(STILL, '600')).toBe('600'));

test('what is typed stays when the cell changes meanwhile', () => expect(textOf(after(typed('697')), '700')).toBe('697'));

test('the cell has to show still what it showed when typing began', () => {
  expect(expectedText(after(typed('69', '600'), typed('697', '650')), '650')).toBe('600');
});

test('after a refusal the cell has to show what it shows now', () => {
  expect(expectedText(after(typed('697', '600'), { kind: 'sent' }, REFUSED), '650')).toBe('650');
});

test('what was written stands in the field until the cell is read again', () => {
  expect(textOf(after(typed('0.5'), { kind: 'sent' }, { kind: 'accepted' }), '600')).toBe('0.5');
});

test('the cell has the last word on what was written', () => {
  expect(textOf(after(typed('0.5'), { kind: 'sent' }, { kind: 'accepted' }), '50%')).toBe('50%');
});

test('typing goes on from what was written, though the cell was not read yet', () => {
  const entry = after(typed('0.5'), { kind: 'sent' }, { kind: 'accepted' }, typed('0.56', '600'));
  expect(expectedText(entry, '600')).toBe('0.5');
});

test('nothing can be typed while it is written', () => {
  expect(textOf(after(typed('697'), { kind: 'sent' }, typed('6970')), '600')).toBe('697');
});

test('what stands there already is not written', () => expect(isToBeWritten(after(typed('600')), true)).toBe(false));

test.each([
  ['again when the person insists', '697', true, true],
  ['never when the field is only left', '697', false, false],
  ['when it is another text', '698', false, true],
])('what was refused is written %s', (_, text, insists, written) => {
  expect(isToBeWritten(after(typed('697'), { kind: 'sent' }, REFUSED, typed(text)), insists)).toBe(written);
});
