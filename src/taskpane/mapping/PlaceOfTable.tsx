import type { TableHint } from '../../scoring';
import { Dropdown, Field, Input, makeStyles, Option, ToggleButton, tokens } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { SheetChoice } from '../../workbook';
import { numbersIn } from '../kit/numbers';
import { readNumber, writeNumber } from '../kit/typed-number';
import type { HintEvent } from './hint';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '12px' },
  wide: { minWidth: 0, width: '100%' },
  rows: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  row: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

interface PlaceOfTableProps {
  readonly sheets: readonly SheetChoice[];
  readonly hint: TableHint;
  readonly words: Words;
  readonly onEvent: Dispatch<HintEvent>;
}

/** The sheet, and the row of the header. */
export function PlaceOfTable({ sheets, hint, words, onEvent }: PlaceOfTableProps) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  const rows = sheets.find(({ sheet }) => sheet === hint.sheet)?.headerRows ?? [];
  return (
    <div className={styles.place}>
      <Field label={text.sheet}>
        <Dropdown
          className={styles.wide}
          value={hint.sheet}
          selectedOptions={[hint.sheet]}
          onOptionSelect={(_, { optionValue }) => {
            const choice = sheets.find(({ sheet }) => sheet === optionValue);
            if (choice !== undefined && choice.sheet !== hint.sheet) onEvent({ kind: 'sheet', choice });
          }}
        >
          {sheets.map(({ sheet }) => (
            <Option key={sheet} value={sheet}>
              {sheet}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <HeaderRow hint={hint} words={words} onEvent={onEvent} />
      {rows.some((row) => row !== hint.headerRow) && (
        <div role="group" aria-label={text.likelyRows} className={styles.rows}>
          {rows.map((row) => (
            <ToggleButton
              key={row}
              className={styles.row}
              size="small"
              shape="circular"
              checked={row === hint.headerRow}
              onClick={() => onEvent({ kind: 'row', headerRow: row })}
            >
              {text.row(numbersIn(words.language).plain(row))}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  );
}

function HeaderRow({ hint, words, onEvent }: Omit<PlaceOfTableProps, 'sheets'>) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  const [typed, setTyped] = useState('');
  const { headerRow } = hint;
  const wrong = !Number.isInteger(headerRow) || headerRow < 1;
  return (
    <Field
      label={text.headerRow}
      {...(wrong ? { validationState: 'error', validationMessage: text.wrongRow } : { hint: text.headerRowMeaning })}
    >
      <Input
        className={styles.wide}
        inputMode="numeric"
        value={Object.is(readNumber(typed, 'plain'), headerRow) ? typed : writeNumber(headerRow, 'plain')}
        onChange={(_, { value }) => {
          setTyped(value);
          onEvent({ kind: 'row', headerRow: readNumber(value, 'plain') });
        }}
      />
    </Field>
  );
}
