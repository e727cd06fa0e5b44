/**
 * What a person searches for, as a question to a text: whether it holds every word, in whatever order. Full-width and half-width, capital and
 * small letters are one; a search without words fits all.
 */
export function searchFor(search: string): (text: string) => boolean {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const where = words.length === 0 ? '' : plain(text);
    return words.every((word) => where.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
