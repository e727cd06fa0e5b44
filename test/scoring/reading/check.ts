import { readCell, sayReading, type TableCell } from '../../../src/scoring';
import { typedCell } from '../build-table';

/** One line per case: what is typed, and how it is to be read: "number ≥90%", "words 健全", "unreadable damaged: ≥5%". */
export function check(cases: Readonly<Record<string, string>>): void {
  test.each(Object.entries(cases))('%s is %s', (typed, expected) => {
    const read = describeReading(typedCell('E5', typed));
    if (read !== expected) throw new Error(`${typed} (${codePoints(typed)}) was read as "${read}", not "${expected}".`);
  });
}

/** The same for cells that hold a number under some format. */
export function checkCell(cases: readonly (readonly [value: number, format: string, expected: string, shown?: string])[]): void {
  test.each(cases.map(([value, format, expected, shown = String(value)]) => ({ value, format, expected, shown })))(
    '$value as $format, shown as $shown, is $expected',
    ({ value, format, expected, shown }) =>
      expect(describeReading({ address: 'E5', value, text: shown, numberFormat: format })).toBe(expected),
  );
}

function describeReading(cell: TableCell): string {
  const reading = readCell(cell);
  if (reading.kind === 'unreadable') return `unreadable ${reading.reason}${suspicion(reading.suspected)}`;
  if (reading.kind === 'level') return `${reading.level} ${reading.text}`;
  const loosely = reading.kind === 'number' && reading.loose ? ' loosely' : '';
  return `${reading.kind} ${sayReading(reading)}`.trim() + loosely;
}

function suspicion(suspected: readonly string[]): string {
  return suspected.length === 0 ? '' : `: ${suspected.join(' or ')}`;
}

function codePoints(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)?.toString(16).padStart(4, '0')}`).join(' ');
}
