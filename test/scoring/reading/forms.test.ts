import { sayReading } from '../../../src/scoring';
import fc from 'fast-check';
import { readText } from '../../../src/scoring/reading/read-cell';
import { FORMS, fullWidth } from './forms';

describe.each(Object.entries(FORMS))('%s', (name, forms) => {
  test('are read as they were written', () => {
    fc.assert(fc.property(forms, ({ typed, said }) => expect(sayReading(readText(typed))).toBe(said)));
  });

  test('are read alike in full width', () => {
    const latex = (typed: string) => typed.includes('\\');
    fc.assert(
      fc.property(forms, ({ typed, said }) => {
        fc.pre(!latex(typed));
        expect(sayReading(readText(fullWidth(typed)))).toBe(said);
      }),
    );
  });

  test('are read alike with spaces around', () => {
    fc.assert(fc.property(forms, ({ typed, said }) => expect(sayReading(readText(`\u3000${typed} \n`))).toBe(said)));
  });

  if (name === 'deadlines' || name === 'tolerances') return;
  test('say what they read in a form that reads the same', () => {
    fc.assert(fc.property(forms, ({ said }) => expect(sayReading(readText(said))).toBe(said)));
  });
});

test('no text at all makes the reader fail', () => {
  const pieces = fc.constantFrom(...'0123456789.,%≥≤<>=±+-~～年月日底前以上内不少于万亿元个第工到O^ /()（）完成增长约十百两$\\');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (text) => expect(readText(text.join('')).kind).toBeTruthy()),
    { numRuns: 2000 },
  );
});
