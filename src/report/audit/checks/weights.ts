import { type Decimal, type ScoringRules, sum } from '../../../scoring';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import { mostPrinted } from '../settle/settle-lines';
import { settledRow } from '../settle/settle-rows';
import { tight } from '../settle/names';
import type { SettledRow } from '../settle/settled-row';
import type { TypedReport } from '../typed/typed-report';
import { isRate, numberIn, partOf, rateIn } from '../typed/value';

/** The rows with the weights that count, and what was wrong with those that are printed. */
export interface WeighedRows {
  readonly rows: readonly SettledRow[];
  readonly findings: readonly AuditFinding[];
}

/** Where the weights of a category miss its full score, and the results of just one of its rows ask for the missing points, that one is wrong. */
export function checkWeights(rows: readonly SettledRow[], report: TypedReport, rules: ScoringRules, ratePlaces: number): WeighedRows {
  const categories = [...new Set(rows.flatMap(({ scored }) => scored.category ?? []))];
  const wrong = categories.flatMap((category) => {
    const own = rows.filter(({ scored }) => scored.category === category);
    const full = fullOf(category, report);
    const weights = own.map(({ weight }) => weight);
    if (full === null || !weights.every((one) => one !== null)) return [];
    const missing = full.minus(sum(weights));
    if (missing.eq(0)) return [];
    const fitting = own.flatMap((row) => {
      const other = row.weight === null ? null : withWeight(row, row.weight.plus(missing), rules);
      const asks = other !== null && !resultsFit(row, ratePlaces) && resultsFit(other, ratePlaces);
      return asks ? [{ row, other }] : [];
    });
    return fitting.length === 1 ? fitting : [];
  });
  return {
    rows: rows.map((row) => wrong.find((one) => one.row === row)?.other ?? row),
    findings: wrong.map(({ row: { number, name, places, weight }, other }) => {
      const [printed, expected] = [weight?.toFixed() ?? '', other.weight?.toFixed() ?? ''];
      return auditFinding('weight-differs', {
        places: places.weights.map(({ place }) => place),
        printed,
        expected,
        facts: { number, name },
      });
    }),
  };
}

/** The full score of a category as 表2-1 and the headings print it. */
function fullOf(category: string, { scores, headings }: TypedReport): Decimal | null {
  const named = [...scores, ...headings].filter(({ name }) => tight(name) === tight(category));
  return mostPrinted(named.flatMap(({ weight }) => weight ?? []));
}

function withWeight(row: SettledRow, weight: Decimal, rules: ScoringRules): SettledRow | null {
  if (weight.lt(0)) return null;
  const { category, group, name } = row.scored.row;
  return settledRow(row, { category, group, name, target: row.target, actual: row.actual, weight: weight.toFixed() }, rules);
}

/** The printed scores are what the rules give, and the printed score rates what score or completion come to. */
function resultsFit({ places, scored, weight }: SettledRow, ratePlaces: number): boolean {
  const { score, completion } = scored;
  if (score === null || weight === null) return false;
  const rates = [partOf(score, weight), completion?.earned ?? null].filter((one) => one !== null);
  return (
    places.scores.every((printed) => numberIn(printed)?.eq(score) === true) &&
    places.scoreRates.every((printed) => {
      const own = rateIn(printed);
      return own === null || rates.some((rate) => isRate(own, rate, ratePlaces));
    })
  );
}
