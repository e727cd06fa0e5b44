import type { Author, Change } from './book';

/** Tells of changes those who asked, and knows in whose name they are made. */
export class ChangeTeller {
  private readonly listeners = new Set<(change: Change) => void>();
  private author: Author = 'api';

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(change: Omit<Change, 'source'> & { readonly source?: Author }): void {
    for (const listener of this.listeners) listener({ source: this.author, ...change });
  }

  by(author: Author, edit: () => void): void {
    const before = this.author;
    this.author = author;
    try {
      edit();
    } finally {
      this.author = before;
    }
  }

  /** In whose name changes are made now. */
  get current(): Author {
    return this.author;
  }

  close(): void {
    this.listeners.clear();
  }
}
