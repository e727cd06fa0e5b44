import fc from 'fast-check';
import { auditFile } from '../../src/documents/audit/audit-document';
import { reportDocx } from '../../src/documents/docx/report-docx';
import type { AuditData } from '../../src/documents/audit/audit-data';
import { GUANGDONG } from '../../src/scoring';
import { auditWordsOf } from '../../src/text/audit';
import type { TypedRow } from '../scoring/build-table';
import { dataOver, SAMPLE } from '../report/whole/sample-report';

async function audited(rows: readonly TypedRow[]): Promise<AuditData> {
  const bytes = await reportDocx(dataOver(rows).document);
  const outcome = await auditFile('报告.docx', bytes, { rules: GUANGDONG, book: null, words: auditWordsOf({ language: 'zh-CN' }) });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.audit;
}

/** What is told, from a mere note up: what a person would have to put right. */
const aboveInfo = ({ findings }: AuditData) => findings.filter(({ severity }) => severity !== 'info');

const reasoned = (rows: readonly TypedRow[]) => rows.map((row) => ({ ...row, reason: '项目启动较晚' }));

/** The sample with the one actual that is no number put right. */
const SOUND = reasoned(SAMPLE).map((row) => (row.name?.startsWith('省级财政投入比') ? { ...row, target: '≤100%', actual: '100%' } : row));

/** So many weights that add up to 40, each of at least 0.10. */
function weights(count: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: count, maxLength: count }).map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const cents = parts.map((part) => 10 + Math.floor((part * (4000 - 10 * count)) / whole));
    cents[0] = (cents[0] ?? 0) + 4000 - cents.reduce((sum, one) => sum + one, 0);
    return cents.map((one) => one / 100);
  });
}

const count = fc.integer({ min: 0, max: 3000 });
const percent = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => `${(hundredths / 100).toFixed(2)}%`);
const measured: fc.Arbitrary<Pick<TypedRow, 'target' | 'actual'> & { unit: string }> = fc.oneof(
  fc.record({ target: count.map(String), actual: count.map(String), unit: fc.constant('（个）') }),
  fc.record({ target: count.map((n) => `≥${n}`), actual: count.map(String), unit: fc.constant('（项）') }),
  fc.record({ target: percent.map((rate) => `≥${rate}`), actual: percent, unit: fc.constant('（%）') }),
  fc.record({ target: percent.map((rate) => `≤${rate}`), actual: percent, unit: fc.constant('（%）') }),
  fc.record({ target: fc.constant('健全'), actual: fc.constant('健全'), unit: fc.constant('') }),
);

/** 产出 or 效益 of a sound table: rows told apart by name, worth 40 points together, with a reason each. */
function section(category: '产出' | '效益', group: string): fc.Arbitrary<TypedRow[]> {
  return fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.tuple(weights(size), fc.array(measured, { minLength: size, maxLength: size })).map(([points, rows]) =>
      rows.map(({ unit, ...row }, index) => ({
        ...{
          category,
          group,
          name: `${category}${'甲乙丙丁戊己庚辛'[index]}类工作${unit}`,
          weight: points[index] ?? 0,
          reason: '项目启动较晚',
        },
        ...row,
        ...(unit === '' && { score: points[index] ?? 0 }),
      })),
    ),
  );
}

const PROCESS = SOUND.filter(({ category }) => category === '过程');

describe('the report that this program writes, audited', () => {
  test('the sample comes through with nothing above info', async () => {
    const audit = await audited(SOUND);
    expect([audit.read, audit.unread, aboveInfo(audit)]).toEqual([{ indicators: 42, paragraphs: 44, tables: 5 }, [], []]);
  });

  test('an actual that is a range is named, and nothing else', async () => {
    expect(aboveInfo(await audited(reasoned(SAMPLE))).map(({ code, printed }) => [code, printed])).toEqual([
      ['actual-is-inequality', '≤100'],
    ]);
  });

  test('a missed target without its reason is named', async () => {
    const rows = SOUND.map((row) => (row.name?.startsWith('人才引进-博士') ? { ...row, reason: '' } : row));
    expect(aboveInfo(await audited(rows)).map(({ code }) => code)).toContain('reasons-missing');
  });

  test('so does any sound table', async () => {
    await fc.assert(
      fc.asyncProperty(section('产出', '数量指标'), section('效益', '社会效益指标'), async (output, benefit) => {
        const audit = await audited([...PROCESS, ...output, ...benefit]);
        expect([audit.read.indicators, audit.unread, aboveInfo(audit)]).toEqual([output.length + benefit.length, [], []]);
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
