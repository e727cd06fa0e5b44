import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import { type Report, reportOf } from '../../../src/report';
import { type Finding, score } from '../../../src/scoring';
import { wordsFor } from '../../../src/text';
import { tableOf, type TypedRow } from '../../scoring/build-table';

/** What rows come to, with every finding's sentence in Chinese. */
export function reportOfRows(rows: readonly TypedRow[], settings: BookSettings = DEFAULT_SETTINGS): Report {
  const card = score({ table: tableOf(rows), rules: settings.rules });
  return reportOf(card, card.findings.map(sentence));
}

function sentence({ code, facts }: Finding): string {
  return (wordsFor('zh-CN').findings[code] as (facts: unknown) => string)(facts);
}
