import { bareName, likeness } from '../audit/settle/names';
import { asTyped, hasUnreadLetters, lacksLetter, spelled } from './match-names';
import type { Assignment, UnitRow } from './unit-book';

/** A unit's row for an indicator of the master. */
export interface MatchedRow {
  readonly unit: UnitRow;
  /** Its name was read in spite of damage. */
  readonly damaged: boolean;
}

/** How a unit's rows and the master's go together. */
export interface RowMatches {
  /** By the master's rows. */
  readonly matched: ReadonlyMap<UnitRow, MatchedRow>;
  /** Rows that no rule gives an indicator, each with the name that is most like it, or "". */
  readonly unmatched: readonly { readonly unit: UnitRow; readonly suggested: string }[];
  /** Several rows of the unit under one name, by the master's row. */
  readonly repeated: ReadonlyMap<UnitRow, readonly UnitRow[]>;
}

/** A name is worth suggesting from here on. */
const LIKE_ENOUGH = 0.5;

type Key = (row: UnitRow) => string | null;

/** From the strictest to the loosest; a rule counts only where it finds one row on either side. */
const KEYS: readonly Key[] = [
  ({ number, row }) => (number === '' ? null : [number, row.group, asTyped(row.name)].map(asTyped).join('\n')),
  ({ row }) => [row.group, row.name].map(asTyped).join('\n'),
  ({ row }) => asTyped(row.name),
  ({ row }) => [asTyped(row.group), bareName(row.name)].join('\n'),
  ({ row }) => bareName(row.name),
];

/** Finds for each row of the master the unit's row that means the same. */
export function matchRows(master: readonly UnitRow[], unit: readonly UnitRow[], assigned: readonly Assignment[]): RowMatches {
  const matching = new Matching(master, unit);
  matching.assign(assigned);
  for (const key of KEYS) matching.byKey(key, false);
  matching.byKey(({ row }) => spelled(row.name), true);
  matching.byDamage();
  return matching.result();
}

class Matching {
  private readonly masters: Set<UnitRow>;
  private readonly units: Set<UnitRow>;
  private readonly matched = new Map<UnitRow, MatchedRow>();
  private readonly repeated = new Map<UnitRow, readonly UnitRow[]>();

  constructor(master: readonly UnitRow[], unit: readonly UnitRow[]) {
    this.masters = new Set(master);
    this.units = new Set(unit);
  }

  assign(assigned: readonly Assignment[]): void {
    const said = new Map(assigned.map(({ indicator, master }) => [asTyped(indicator), master]));
    for (const unit of [...this.units]) {
      const name = said.get(asTyped(unit.row.name));
      if (name === undefined) continue;
      if (name === null) this.units.delete(unit);
      const master = [...this.masters].find(({ row }) => name !== null && asTyped(row.name) === asTyped(name));
      if (master !== undefined) this.take(master, unit, false);
    }
  }

  byKey(key: Key, damaged: boolean): void {
    const [masters, units] = [grouped(this.masters, key), grouped(this.units, key)];
    for (const [name, [master, ...others]] of masters) {
      const [unit, ...more] = units.get(name) ?? [];
      if (master === undefined || unit === undefined || others.length > 0) continue;
      if (more.length === 0) this.take(master, unit, damaged);
      else this.repeat(master, [unit, ...more]);
    }
  }

  /** A letter that is lost may have made another word of it, so that number and group have to agree. */
  byDamage(): void {
    const fits = (master: UnitRow, unit: UnitRow): boolean => {
      if (!agree(asTyped(master.row.group), asTyped(unit.row.group)) || !agree(master.number, unit.number)) return false;
      if (hasUnreadLetters(unit.row.name, master.row.name)) return true;
      return master.number !== '' && master.number === unit.number && lacksLetter(unit.row.name, master.row.name);
    };
    for (const unit of [...this.units]) {
      const [master, ...others] = [...this.masters].filter((one) => fits(one, unit));
      const rivals = master === undefined ? [] : [...this.units].filter((one) => fits(master, one));
      if (master !== undefined && others.length === 0 && rivals.length === 1) this.take(master, unit, true);
    }
  }

  result(): RowMatches {
    const left = [...this.masters];
    const unmatched = [...this.units].map((unit) => ({ unit, suggested: suggestedFor(unit, left) }));
    return { matched: this.matched, unmatched, repeated: this.repeated };
  }

  private take(master: UnitRow, unit: UnitRow, damaged: boolean): void {
    this.matched.set(master, { unit, damaged });
    this.masters.delete(master);
    this.units.delete(unit);
  }

  private repeat(master: UnitRow, units: readonly UnitRow[]): void {
    this.repeated.set(master, units);
    this.masters.delete(master);
    units.forEach((unit) => this.units.delete(unit));
  }
}

function grouped(rows: Iterable<UnitRow>, key: Key): Map<string, UnitRow[]> {
  const groups = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const name = key(row);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function suggestedFor(unit: UnitRow, masters: readonly UnitRow[]): string {
  const ranked = masters
    .map(({ row: { name } }) => ({ name, like: likeness(name, unit.row.name) }))
    .sort((one, other) => other.like - one.like);
  const [best] = ranked;
  return best !== undefined && best.like >= LIKE_ENOUGH ? best.name : '';
}
