import { viewsOf } from '../../text/views';
import { Field, Input, makeStyles, Textarea, useAnnounce } from '@fluentui/react-components';
import { useReducer, type KeyboardEvent } from 'react';
import { expectedText, isToBeWritten, nextEntry, STILL, textOf, type CellEntry } from './cell-entry';
import type { RowContext } from './IndicatorRow';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0 } });

interface CellFieldProps {
  readonly label: string;
  readonly cell: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly hint?: string;
  /** What is wrong with a text, in a sentence, before anything is written. */
  readonly check?: (text: string) => string | null;
  /** Sentences are expected rather than numbers. */
  readonly long?: boolean;
  readonly context: RowContext;
}

/** A field that writes into one cell of the sheet: on Enter or when it is left; Esc leaves the cell as it is. */
export function CellField({ label, cell, shown, hint, check, long = false, context }: CellFieldProps) {
  const [entry, dispatch] = useReducer(nextEntry, STILL);
  const styles = useStyles();
  const { announce } = useAnnounce();
  const text = viewsOf(context.words).indicators;
  const confirm = async (insists: boolean) => {
    if (entry.kind === 'typing' && entry.text === entry.was) dispatch({ kind: 'cancelled' });
    if (entry.kind !== 'typing' || !isToBeWritten(entry, insists)) return;
    const wrong = check?.(entry.text) ?? null;
    if (wrong !== null) return dispatch({ kind: 'refused', sentence: wrong });
    dispatch({ kind: 'sent' });
    const done = await context.type({ sheet: context.sheet, cell, was: expectedText(entry, shown), text: entry.text });
    if (!done.ok) {
      dispatch({ kind: 'refused', sentence: done.message });
      // The sentence promises that the pane will show what stands there now.
      if (done.code === 'cell-changed') context.onChanged();
      return;
    }
    dispatch({ kind: 'accepted' });
    announce(text.written(cell));
    context.onChanged();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Esc belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') dispatch({ kind: 'cancelled' });
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void confirm(true);
  };
  const field = {
    className: styles.input,
    'aria-label': label,
    value: textOf(entry, shown),
    readOnly: entry.kind === 'writing',
    onBlur: () => void confirm(false),
    onKeyDown,
    onChange: (_: unknown, data: { readonly value: string }) => dispatch({ kind: 'typed', text: data.value, shown }),
  };
  return (
    <Field {...messageOf(entry, { typing: text.typing, writing: text.writing }, hint)}>
      {long ? <Textarea {...field} rows={2} resize="vertical" /> : <Input {...field} />}
    </Field>
  );
}

function messageOf(entry: CellEntry, words: { readonly typing: string; readonly writing: string }, hint: string | undefined) {
  if (entry.kind === 'typing' && entry.refused?.text === entry.text) {
    return { validationState: 'error', validationMessage: entry.refused.sentence } as const;
  }
  if (entry.kind === 'writing') return { hint: words.writing };
  const above = hint === undefined ? {} : { hint };
  return entry.kind === 'typing' ? { hint: [hint, words.typing].filter((one) => one !== undefined).join(' · ') } : above;
}
