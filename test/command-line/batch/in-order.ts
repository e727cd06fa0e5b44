/** Hands things on in the order of their places, in whatever order they come. */
export class InOrder<Thing> {
  private readonly waiting = new Map<number, Thing>();
  private next = 0;
  private added = 0;

  constructor(private readonly handOn: (thing: Thing) => void) {}

  /** How many have come. */
  get count(): number {
    return this.added;
  }

  add(place: number, thing: Thing): void {
    this.added += 1;
    this.waiting.set(place, thing);
    for (let ready = this.waiting.get(this.next); ready !== undefined; ready = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.next += 1;
      this.handOn(ready);
    }
  }
}
