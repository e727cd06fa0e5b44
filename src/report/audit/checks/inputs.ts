import { plainText } from '../../../scoring';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import { comparable, sameAmount, signOf } from '../settle/same-meaning';
import type { SettledRow } from '../settle/settled-row';
import type { Printed } from '../typed/place';
import type { Audited } from './audited';
import { groupPlaces } from './group-places';

/** Targets and actuals: the same in every table and sentence, with their signs, and in the right column. */
export function checkInputs(audited: Audited): AuditFinding[] {
  const { rows } = audited;
  return [...rows.flatMap((row) => checkRow(row, audited)), ...percentMissing(rows)];
}

function checkRow(row: SettledRow, audited: Audited): AuditFinding[] {
  const { places, name, number } = row;
  const differing = (of: 'target' | 'actual', printed: readonly Printed[]): AuditFinding[] => {
    const wrong = printed.filter(({ text }) => isOther(text, row[of], row, audited));
    return groupPlaces(wrong).map(({ text, places: at }) => {
      const elsewhere = printed.filter((one) => !wrong.includes(one)).map((one) => placeWord(one));
      return auditFinding('input-differs', { places: at, printed: text, expected: row[of], facts: { number, name, of, elsewhere } });
    });
  };
  return [
    ...differing('target', places.targets),
    ...differing('actual', places.actuals),
    ...signDiffers(row, audited),
    ...inequality(row),
    ...shifted(row),
  ];
}

/** Words against a number cannot be held against each other. */
function isOther(text: string, settled: string, { name }: SettledRow, { rules }: Audited): boolean {
  return text !== settled && comparable(settled, text, name, rules) && !sameAmount(settled, text, name, rules);
}

function placeWord({ place }: Printed): string {
  return place.kind === 'cell' ? place.table : place.kind === 'cover' ? place.label : '';
}

function signDiffers(row: SettledRow, audited: Audited): AuditFinding[] {
  const { name, number, places } = row;
  const sign = signOf(row.target, name, audited.rules);
  const wrong = places.targets.filter((printed) => {
    const own = signOf(printed.text, name, audited.rules);
    return sign !== null && own !== null && own !== sign && !isOther(printed.text, row.target, row, audited);
  });
  return groupPlaces(wrong).map(({ text, places: at }) =>
    auditFinding('sign-differs', { places: at, printed: text, expected: row.target, facts: { number, name } }),
  );
}

/** An actual is a number that was reached, not a bound. */
function inequality({ result, number, name }: SettledRow): AuditFinding[] {
  const actual = result?.actual ?? null;
  if (actual === null || !/^[≥≤<>]/.test(plainText(actual.text))) return [];
  const expected = plainText(actual.text).replace(/^[≥≤<>]=?/, '');
  return [auditFinding('actual-is-inequality', { places: [actual.place], printed: actual.text, expected, facts: { number, name } })];
}

function shifted({ planned, target, number, name }: SettledRow): AuditFinding[] {
  if (planned?.isShifted !== true) return [];
  const places = [planned.name.place];
  return [auditFinding('row-shifted', { places, printed: planned.name.text, expected: target, facts: { number, name } })];
}

/** A figure without % in a row whose other figures have it. */
function percentMissing(rows: readonly SettledRow[]): AuditFinding[] {
  const lacking = rows.flatMap(({ number, places }) => {
    const figures = [...places.targets, ...places.actuals].filter(({ text }) => /\d/.test(text) && !/^\D*0+\D*$/.test(text));
    const without = figures.filter(({ text }) => !plainText(text).includes('%'));
    return without.length === 0 || without.length === figures.length ? [] : [{ number, printed: without }];
  });
  if (lacking.length === 0) return [];
  const values = lacking.map(({ number, printed }) => {
    const text = printed[0]?.text ?? '';
    return { number, printed: text, expected: `${text}%` };
  });
  const places = lacking.flatMap(({ printed }) => printed.map(({ place }) => place));
  const say = (side: 'printed' | 'expected') => values.map((one) => one[side]).join('、');
  return [auditFinding('percent-missing', { places, printed: say('printed'), expected: say('expected'), facts: { rows: values } })];
}
