import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import type { NamePair } from '../findings/audit-facts';
import { bareName, tight, unitOf } from '../settle/names';
import type { SettledRow } from '../settle/settled-row';
import type { Printed } from '../typed/place';
import type { TypedName } from '../typed/typed-report';
import type { Audited } from './audited';
import { groupPlaces } from './group-places';

/** Names, units and the year: the same in tables, sentences and on the cover. */
export function checkNames(audited: Audited): AuditFinding[] {
  return [...pairs(audited), ...unmatched(audited), ...years(audited), ...manyNames(audited)];
}

function pairs({ rows }: Audited): AuditFinding[] {
  const found = rows.flatMap((row) => {
    const pair = pairOf(row);
    return pair === null || row.result === null || row.paragraph === null
      ? []
      : [{ row, pair, places: [row.result.name.place, row.paragraph.name.place] }];
  });
  if (found.length === 0) return [];
  const facts = { rows: found.map(({ pair }) => pair) };
  const say = (side: 'table' | 'sentence') => found.map(({ pair }) => pair[side]).join('、');
  const places = found.flatMap((one) => one.places);
  return [auditFinding('names-differ', { places, printed: say('sentence'), expected: say('table'), facts })];
}

function pairOf({ result, planned, paragraph, number }: SettledRow): NamePair | null {
  if (result === null || paragraph === null) return null;
  const [table, sentence] = [result.name.text, paragraph.name.text];
  if (bareName(table) !== bareName(sentence)) {
    const isCut =
      planned !== null && bareName(planned.name.text) === bareName(sentence) && bareName(table).length < bareName(sentence).length;
    return { number, table, sentence, kind: isCut ? 'cut' : 'name' };
  }
  const [unit, other] = [unitOf(table), unitOf(sentence)];
  if (unit !== '' && other !== '' && unit !== other) return { number, table, sentence, kind: 'unit' };
  const counted = [paragraph.planned, paragraph.reached].map((printed) => countedIn(printed)).find((one) => isOtherUnit(one, unit));
  return counted === undefined ? null : { number, table, sentence: `${sentence} ${counted}`, kind: 'unit' };
}

/** The word behind a number: 个 of "≥4个"; "" where there is none, or it goes on to say what was counted. */
function countedIn(printed: Printed | null): string {
  return /\d(?:%|([万亿]?[^\d\s()（）%]{1,3})(?:以上|以下|以内)?)?$/.exec(tight(printed?.text ?? ''))?.[1] ?? '';
}

function isOtherUnit(counted: string | undefined, unit: string): counted is string {
  return (
    counted !== undefined &&
    counted !== '' &&
    unit !== '' &&
    unit !== '%' &&
    !/[年月日]/.test(counted) &&
    counted !== unit &&
    !loose(counted, unit)
  );
}

/** 家次 is 家/次, and 万元 stands for 元. */
function loose(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/[/()每万亿]/g, '');
  return (
    bare(one) === bare(other) ||
    bare(other)
      .split(/[或和]/)
      .includes(bare(one))
  );
}

function unmatched({ rows, otherParagraphs, report }: Audited): AuditFinding[] {
  const isManagement = /资金管理|事项管理|支出|过程|管理/;
  const strays =
    report.results.length === 0
      ? []
      : otherParagraphs.filter(({ under, name }) => ![...under, name.text].some((one) => isManagement.test(one)));
  const isTold = rows.some(({ paragraph }) => paragraph !== null);
  const untold = isTold ? rows.filter(({ paragraph }) => paragraph === null) : [];
  return [
    ...untold.map(({ number, name, result, planned }) => {
      const place = (result ?? planned)?.name.place;
      return auditFinding('row-without-paragraph', { places: place === undefined ? [] : [place], printed: name, facts: { number, name } });
    }),
    ...strays.map(({ name }) =>
      auditFinding('paragraph-without-row', { places: [name.place], printed: name.text, facts: { name: name.text } }),
    ),
  ];
}

/** The year that most places name is the one of the report. */
function years({ report }: Audited): AuditFinding[] {
  const count = (text: string) => report.years.filter((one) => one.text === text).length;
  const [most] = [...new Set(report.years.map(({ text }) => text))].sort((one, two) => count(two) - count(one));
  if (most === undefined) return [];
  return groupPlaces(report.years.filter(({ text }) => text !== most)).map(({ text, places }) =>
    auditFinding('year-differs', { places, printed: text, expected: most, facts: {} }),
  );
}

/** One unit, one fund and one project have one name each. */
function manyNames({ report }: Audited): AuditFinding[] {
  const inTables = report.funds.filter(({ project }) => !/^(?:合计|小计|总计)$/.test(project.text));
  const single = (table: string) => inTables.filter((fund) => fund.table === table).length === 1;
  const projects: TypedName[] = inTables.filter(({ table }) => single(table)).map(({ project }) => ({ of: 'project', printed: project }));
  return (['unit', 'fund', 'project'] as const).flatMap((of) => {
    const all = [...report.names, ...(of === 'project' ? projects : [])].filter((name) => name.of === of).map(({ printed }) => printed);
    const names = [...new Set(all.map(({ text }) => tight(text)))];
    const count = (name: string) => all.filter(({ text }) => tight(text) === name).length;
    const [most, ...others] = names.sort((one, two) => count(two) - count(one));
    if (most === undefined || others.length === 0) return [];
    const wrong = all.filter(({ text }) => tight(text) !== most);
    const facts = { of, names: [most, ...others] };
    return [auditFinding('many-names', { places: wrong.map(({ place }) => place), printed: others.join('、'), expected: most, facts })];
  });
}
