const FILTER = /<((?:\w+:)?autoFilter)\s([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/;

/** What the filter of a sheet or a table lets through, as its part says it. hucre reads lists of values only. */
export function filterCriteria(part: string): string {
  return FILTER.exec(part)?.[3]?.trim() ?? '';
}
