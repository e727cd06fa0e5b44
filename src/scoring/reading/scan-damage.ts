/** Characters that text recognition puts for a sign or a digit, and what the text then probably was. */
const DAMAGE: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly string[]])[] = [
  [/^工(\d.*)$/, ([, rest = '']) => [`±${rest}`, `≥${rest}`]],
  [/^\^(\d.*)$/, ([, rest = '']) => [`≥${rest}`]],
  [/^[5S2Zz]=(\d.*)$/, ([, rest = '']) => [`≥${rest}`, `≤${rest}`]],
  [/^(?:[到三之乏艺](?=[\dOo〇])|第(?=[Oo〇]))(?!\d{4}年)(.*)$/, ([, rest = '']) => [`≥${digits(rest)}`, `≤${digits(rest)}`]],
  [/^(?=.*\d)([^\p{Script=Han}A-Za-z\d]*)([\dOoIl|〇.,]*[OoIl|〇][\dOoIl|〇.,]*)((?:%|\p{Script=Han}).*)?$/u, repaired],
  [/^([^\p{Script=Han}A-Za-z\d]*)([OoIl|〇]+)((?:%|[次个项件人起例份家]).*)$/u, repaired],
];

/** What a text damaged by a scan probably stands for; empty where nothing looks damaged. To be shown to a person, never used. */
export function suspectDamage(plain: string): readonly string[] {
  for (const [pattern, suspect] of DAMAGE) {
    const match = pattern.exec(plain);
    if (match !== null) return suspect(match);
  }
  return [];
}

function repaired([, sign = '', number = '', rest = '']: RegExpExecArray): string[] {
  return [`${sign}${digits(number)}${rest}`];
}

function digits(text: string): string {
  return text.replace(/[Oo〇]/g, '0').replace(/[Il|]/g, '1');
}

/** "290%" for "≥90%": the sign was read as a 2. `null` for a percentage that needs no such explanation. */
export function suspectSignReadAsTwo(percentText: string): string | null {
  const [, rest] = /^2((?:[5-9]\d|100)(?:\.\d+)?%)$/.exec(percentText) ?? [];
  return rest === undefined ? null : `≥${rest}`;
}
