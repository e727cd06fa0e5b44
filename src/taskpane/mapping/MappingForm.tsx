import { type BookSettings, DEFAULT_SETTINGS } from '../../sheets';
import type { TableHint } from '../../scoring';
import { makeStyles, Spinner } from '@fluentui/react-components';
import { useCallback, useReducer } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { BookActions, SheetChoice } from '../../workbook';
import { FailureBar } from '../kit/FailureBar';
import { useSaving } from '../kit/use-saving';
import { AdoptBar } from './AdoptBar';
import { ColumnList } from './ColumnList';
import { nextHint } from './hint';
import { PlaceOfTable } from './PlaceOfTable';
import { useAsynchronous } from './use-asynchronous';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

interface MappingFormProps {
  readonly sheets: readonly SheetChoice[];
  readonly first: TableHint;
  readonly settings: BookSettings | null;
  readonly actions: BookActions;
  readonly words: Words;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** What the person says is a hint; the book says what the table would be by it. */
export function MappingForm({ sheets, first, settings, actions, words, onChanged, onClose }: MappingFormProps) {
  const styles = useStyles();
  const [hint, dispatch] = useReducer(nextHint, first);
  const usable = Number.isInteger(hint.headerRow) && hint.headerRow > 0;
  const ask = useCallback((about: TableHint) => actions.preview(about), [actions]);
  const answer = useAsynchronous(usable ? hint : null, ask);
  const [saving, save] = useSaving(actions, () => {
    onChanged();
    onClose();
  });
  const known = usable && answer !== null && isOfTable(answer.question, hint) ? answer : null;
  const preview = known?.answer.ok === true ? known.answer : null;
  const adopt = (table: TableHint | null) => save({ ...(settings ?? DEFAULT_SETTINGS), table }, '');
  return (
    <div className={styles.form}>
      <PlaceOfTable sheets={sheets} hint={hint} words={words} onEvent={dispatch} />
      {usable && known === null && <Spinner size="tiny" label={viewsOf(words).mapping.reading} />}
      {known?.answer.ok === false && <FailureBar key={known.answer.message} why={known.answer} words={words} />}
      {preview !== null && <ColumnList hint={hint} columns={preview.columns} words={words} onEvent={dispatch} />}
      <AdoptBar
        preview={known?.question === hint ? preview : null}
        saving={saving}
        corrected={settings?.table != null}
        words={words}
        onAdopt={() => adopt(hint)}
        onAutomatic={() => adopt(null)}
        onClose={onClose}
      />
    </div>
  );
}

/** A preview shows on while only the meaning of its columns is corrected. */
function isOfTable(one: TableHint, other: TableHint): boolean {
  return one.sheet === other.sheet && one.headerRow === other.headerRow;
}
