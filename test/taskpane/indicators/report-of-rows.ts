import { type BookSettings, DEFAULT_SETTINGS } from '../../../src/sheets';
import { type ScoreData, scoreDataOf } from '../../../src/report';
import { score } from '../../../src/scoring';
import { wordsFor } from '../../../src/text';
import { detailOf, messageOf } from '../../../src/workbook/book/told-findings';
import { tableOf, type TypedRow } from '../../scoring/build-table';

/** What rows come to, with every finding's sentence in Chinese. */
export function reportOfRows(rows: readonly TypedRow[], settings: BookSettings = DEFAULT_SETTINGS): ScoreData {
  const card = score({ table: tableOf(rows), rules: settings.rules });
  const words = wordsFor('zh-CN');
  return scoreDataOf(
    card,
    card.findings.map((one) => ({ message: messageOf(one, words), detail: detailOf(one, words) })),
  );
}
