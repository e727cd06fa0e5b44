import type { DefinedName } from './book';

/** The names of a workbook, each known by itself and the sheet it belongs to, whatever its case. */
export class DefinedNames {
  constructor(private items: readonly DefinedName[]) {}

  get all(): readonly DefinedName[] {
    return this.items;
  }

  /** Gives a name a meaning; one that is there keeps its comment. */
  set(name: string, sheetId: string | null, formula: string): void {
    const former = this.items.find((known) => isNamed(known, name, sheetId));
    this.remove(name, sheetId);
    const made: DefinedName = {
      name,
      sheetId,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      visible: former?.visible ?? true,
      comment: former?.comment ?? '',
    };
    this.items = [...this.items, made];
  }

  remove(name: string, sheetId: string | null): void {
    this.items = this.items.filter((known) => !isNamed(known, name, sheetId));
  }

  removeAllOf(sheetId: string): void {
    this.items = this.items.filter((known) => known.sheetId !== sheetId);
  }

  rewrite(change: (formula: string) => string): void {
    this.items = this.items.map((name) => ({ ...name, formula: change(name.formula) }));
  }
}

const isNamed = (known: DefinedName, name: string, scope: string | null): boolean =>
  known.sheetId === scope && known.name.toLowerCase() === name.toLowerCase();
