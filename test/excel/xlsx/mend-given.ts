import { mendPart, type Parts } from './package-parts';
import { withAttribute } from './tag-text';

/** What other programs write and no schema allows is left out of a file that is written anew: pages before the first. */
export function mendGiven(parts: Parts, sheets: Iterable<string>): void {
  for (const path of sheets)
    mendPart(parts, path, (text) =>
      text.replace(/<(?:[\w.-]+:)?pageSetup\s[^>]*\sfirstPageNumber="-\d+"[^>]*>/g, (tag) => withAttribute(tag, 'firstPageNumber', null)),
    );
}
