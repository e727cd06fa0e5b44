import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import { type ScoreData, scoreDataOf } from '../../../src/report';
import { type Finding, score } from '../../../src/scoring';
import { wordsFor } from '../../../src/text';
import { tableOf, type TypedRow } from '../../scoring/build-table';

/** What rows come to, with every finding's sentence in Chinese. */
export function reportOfRows(rows: readonly TypedRow[], settings: BookSettings = DEFAULT_SETTINGS): ScoreData {
  const card = score({ table: tableOf(rows), rules: settings.rules });
  return scoreDataOf(card, card.findings.map(sentence));
}

function sentence({ code, facts }: Finding): string {
  return (wordsFor('zh-CN').findings[code] as (facts: unknown) => string)(facts);
}
